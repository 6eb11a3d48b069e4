package uk.kindred.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as it comes out of a printer.
 *
 * @param pages sheets
 * @param landscape whether the first sheet lies
 * @param text all that can be read on them
 * @param ink how much of the first sheet is dark, from 0 to 1
 * @param smallestPoints the smallest type on any sheet
 */
record Printed(int pages, boolean landscape, String text, double ink, float smallestPoints) {

    private static final int DARK = 128;
    private static final int DOTS_PER_INCH = 72;

    static Printed of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            TypeSizes text = new TypeSizes();
            String words = text.getText(document);
            return new Printed(
                    document.getNumberOfPages(),
                    sheet.getWidth() > sheet.getHeight(),
                    words,
                    ink(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH)),
                    text.smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ink(BufferedImage picture) {
        long dark = IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(at -> brightness(picture.getRGB(at % picture.getWidth(), at / picture.getWidth())) < DARK)
                .count();
        return dark / (double) (picture.getWidth() * picture.getHeight());
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }

    private static final class TypeSizes extends PDFTextStripper {

        private float smallest = Float.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition letter) {
            smallest = Math.min(smallest, Math.abs(letter.getYScale()));
            super.processTextPosition(letter);
        }
    }
}

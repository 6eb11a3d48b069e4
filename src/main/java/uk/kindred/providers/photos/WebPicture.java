package uk.kindred.providers.photos;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as browsers get it.
 *
 * @param width in pixels, as is the height
 * @param jpeg written by Kindred: pixels, and nothing that a camera or a sender wrote beside them
 */
public record WebPicture(int width, int height, byte[] jpeg) {

    /** Where a photo of rooms does not look worse yet: about 200 kB at 1280 pixels. */
    private static final float QUALITY = 0.82f;

    /** No larger than it is. @param side how long its longer side may be, in pixels */
    static WebPicture of(BufferedImage photo, int side) {
        BufferedImage image = photo;
        // by halves, each pixel the mean of four: what is drawn smaller in one step looks ragged
        while (longerSide(image) >= 2 * side) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        if (longerSide(image) > side) {
            double scale = (double) side / longerSide(image);
            image = drawn(image, scaled(image.getWidth(), scale), scaled(image.getHeight(), scale));
        }
        return new WebPicture(image.getWidth(), image.getHeight(), jpeg(image));
    }

    static int longerSide(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    /** SHA-256, in hex. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int scaled(int length, double scale) {
        return Math.toIntExact(Math.max(1, Math.round(length * scale)));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

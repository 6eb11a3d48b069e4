package uk.kindred.market.statement;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.springframework.stereotype.Component;

/**
 * The faces of PDFs as files, which is how both who set the text and who draw the charts take them: the same as on the pages,
 * and for letters that those lack another.
 */
@Component
class PdfFonts {

    private final File regular = file("/pdf/atkinson-hyperlegible-next-400.ttf");
    private final File bold = file("/pdf/atkinson-hyperlegible-next-700.ttf");
    private final File others = file("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private final List<CmapLookup> letters = List.of(letters(regular), letters(others));

    File regular() {
        return regular;
    }

    File bold() {
        return bold;
    }

    /** Latin, Greek and Cyrillic letters, which names may have. */
    File others() {
        return others;
    }

    /**
     * Which of these characters no page could show as they are meant, in their order: those that none of the faces has, and
     * those of scripts that run from right to left or join their letters, which the setting does not know.
     */
    List<String> unprintable(String words) {
        return words.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !isPrintable(letter))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private boolean isPrintable(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && letters.stream().anyMatch(face -> face.getGlyphId(letter) != 0);
    }

    private static CmapLookup letters(File face) {
        try {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(face)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File file(String resource) {
        try (InputStream font = PdfFonts.class.getResourceAsStream(resource)) {
            if (font == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            Path file = Files.createTempFile("kindred-font-", ".ttf");
            file.toFile().deleteOnExit();
            Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

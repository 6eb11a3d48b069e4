package uk.kindred.market.statement;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

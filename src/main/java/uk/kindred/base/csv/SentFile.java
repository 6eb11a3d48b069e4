package uk.kindred.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent, as text. */
public final class SentFile {

    /** With all that a form adds to it, it has to fit what a server takes of a form. */
    public static final int MOST_BYTES = 256 * 1024;

    private SentFile() {}

    /** No more of it than tells that it is too large. */
    public static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(MOST_BYTES + 1);
        }
    }

    /** @throws IllegalArgumentException with words for its sender, if it is no text that can be read */
    public static String text(byte[] file) {
        refuseIf(file.length == 0, "Choose a file first.");
        refuseIf(
                file.length > MOST_BYTES,
                "The file is too large. At most 256 kB can be read at once: send several files.");
        refuseIf(
                file.length > 1 && file[0] == 'P' && file[1] == 'K',
                "This is a workbook. Save it as “CSV UTF-8 (comma delimited)” and send that.");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            refuseIf(text.indexOf('\0') >= 0, "This is no text. Save it as “CSV UTF-8 (comma delimited)”.");
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new IllegalArgumentException(
                    "The letters of this file are written in another way. Save it as “CSV UTF-8 (comma delimited)”.");
        }
    }

    private static void refuseIf(boolean wrong, String words) {
        if (wrong) {
            throw new IllegalArgumentException(words);
        }
    }
}

package uk.kindred.providers.selfservice.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A file that was sent, as text. */
final class BulkFiles {

    /** With all that a form adds to it, it has to fit what a server takes of a form. */
    static final int MOST_BYTES = 256 * 1024;

    private BulkFiles() {}

    /** @throws IllegalArgumentException with words for its sender, if it is no text that can be read */
    static String text(byte[] file) {
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

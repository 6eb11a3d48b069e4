package uk.kindred.providers.photos;

import java.nio.charset.StandardCharsets;

/** What kind of file a photo may be: told by how it begins, never by its name or by what its sender says. */
enum PhotoType {
    JPEG,
    PNG;

    private static final int HEAD = 16;

    /** @throws UnfitPhotoException for anything else, with a word for what it seems to be */
    static PhotoType of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        throw new UnfitPhotoException(
                "This is " + somethingElse(head) + ". Kindred takes photos as JPEG or PNG files. Open"
                        + " it in a program for photos and save it as JPEG, or take a screenshot of it, and choose that file.");
    }

    private static String somethingElse(String head) {
        if (head.startsWith("GIF8")) {
            return "a GIF picture";
        }
        if (head.startsWith("%PDF")) {
            return "a PDF document";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return "a WebP picture";
        }
        if (head.startsWith("ftyp", 4)) {
            return "a HEIC photo or a film";
        }
        return head.stripLeading().startsWith("<") ? "a drawing or a web page" : "another kind of file";
    }

    /** As the JDK's readers name it. */
    String format() {
        return this == JPEG ? "jpeg" : "png";
    }
}

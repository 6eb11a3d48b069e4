package uk.kindred.base;

import java.util.regex.Pattern;

/** Text as somebody typed it into a form, made fit to be kept. */
public final class TypedText {

    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private TypedText() {}

    /** For a field of one line. */
    public static String oneLine(String typed) {
        return NOT_IN_A_LINE.matcher(typed).replaceAll(" ").strip();
    }

    /** For a field of several lines, which browsers end in their own way. PostgreSQL keeps no character zero. */
    public static String withLines(String typed) {
        return typed.replace("\0", "").replace("\r\n", "\n");
    }
}

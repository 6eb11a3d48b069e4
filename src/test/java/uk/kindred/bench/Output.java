package uk.kindred.bench;

import java.util.Locale;

/** What a benchmark tells whoever runs it. */
public final class Output {

    private Output() {}

    @SuppressWarnings("SystemOut")
    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.UK, format, values));
    }

    /** @param start of System.nanoTime */
    public static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

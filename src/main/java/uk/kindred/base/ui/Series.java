package uk.kindred.base.ui;

import java.util.List;

/** Several things within a sentence: "Leeds, York and Hull". */
public final class Series {

    private Series() {}

    /** Empty for none. */
    public static String of(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }
}

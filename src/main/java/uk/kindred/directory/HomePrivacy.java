package uk.kindred.directory;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps a home's place out of free text, where people put it without a thought. */
public final class HomePrivacy {

    /** What to say then. */
    public static final String LEAVE_OUT =
            "Leave the postcode out: somebody’s home is never told more closely than its postcode district.";

    private static final Pattern WHOLE_POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\s?[0-9][ABD-HJLNP-UW-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private HomePrivacy() {}

    /** @throws IllegalArgumentException if a whole postcode stands in any of these */
    static void check(Stream<String> texts) {
        if (texts.anyMatch(HomePrivacy::tellsThePlace)) {
            throw new IllegalArgumentException(LEAVE_OUT);
        }
    }

    /** Whether a whole postcode stands in it. */
    public static boolean tellsThePlace(String text) {
        return WHOLE_POSTCODE.matcher(text).find();
    }
}

package uk.kindred.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name made fit for an address: "St. George’s, Hove" is "st-georges-hove". */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int MOST_CHARACTERS = 80;

    private Slug() {}

    /** Lower-case letters, digits and single hyphens, at most 80; empty if nothing of the kind is in it. */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String slug = trim(NOT_PLAIN.matcher(plain).replaceAll("-"));
        return slug.length() <= MOST_CHARACTERS ? slug : trim(slug.substring(0, MOST_CHARACTERS));
    }

    private static String trim(String slug) {
        return EDGES.matcher(slug).replaceAll("");
    }
}

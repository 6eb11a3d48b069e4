package uk.kindred.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways to write one name to the same form: "St. Mary's & Co" and "saint marys and co". */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`.]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bsaint\\b");
    /** "Burton on Trent" is Burton upon Trent to most who live there. */
    private static final Pattern UPON = Pattern.compile("\\bupon\\b");

    private Names() {}

    static String normalise(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        plain = DROPPED.matcher(plain).replaceAll("");
        plain = NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
        plain = SAINT.matcher(plain).replaceAll("st");
        return UPON.matcher(plain).replaceAll("on");
    }
}

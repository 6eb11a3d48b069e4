package uk.kindred.places;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the many ways to write one name to the same form: "St. Mary's & Co" and "saint marys and co". */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`.]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bsaint\\b");
    /** "Burton on Trent" is Burton upon Trent to most who live there. */
    private static final Pattern UPON = Pattern.compile("\\bupon\\b");

    /** "Royal Leamington Spa" is called Leamington, "Stoke-on-Trent" Stoke, "Weston-super-Mare" Weston. */
    private static final List<Pattern> LONGER_ENDS = List.of(
            Pattern.compile("^royal "),
            Pattern.compile(" (on|under|in|le|de|super|next|by|the)\\b.*$"),
            Pattern.compile(" spa$"));

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

    /** What a town is called for short, of its normalised name; the name itself is not among them. */
    static Set<String> shorterForms(String normal) {
        Set<String> forms = new LinkedHashSet<>();
        String shorter = normal;
        for (Pattern end : LONGER_ENDS) {
            shorter = end.matcher(shorter).replaceAll("");
            if (!shorter.equals(normal)) {
                forms.add(shorter);
            }
        }
        return forms;
    }
}

package uk.kindred.examples;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kindred.directory.SupportKind;

/** Names that no real service bears, and no two examples share. */
final class Names {

    private static final int MOST_TRIES = 500;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`.]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    /** Words that services add to a name or leave out: "Hill House" and "Hill House Care Home Ltd" are taken for one. */
    private static final Pattern COMMON = Pattern.compile(
            "\\b(the|a|and|care|home|homes|nursing|residential|ltd|limited|llp|plc|cic|uk|centre|service|"
                    + "services|group|company|co|domiciliary|homecare|at|support|living|supported|agency)\\b");

    private final Wordings wordings;
    private final Set<String> taken;

    /** @param real names of real services and of who runs them, as the registers write them */
    Names(Wordings wordings, Set<String> real) {
        this.wordings = wordings;
        this.taken = real.stream().map(Names::essence).collect(Collectors.toCollection(HashSet::new));
    }

    String pick(SupportKind kind, Map<String, String> values, Chance chance) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String name = wordings.name(kind, values, chance);
            if (taken.add(essence(name))) {
                return name;
            }
        }
        throw new IllegalStateException("no name left for " + kind.label());
    }

    /** What tells a name from others. */
    static String essence(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String words = NOT_PLAIN.matcher(plain).replaceAll(" ").strip();
        String telling =
                COMMON.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
        return telling.isEmpty() ? words : telling;
    }
}

package uk.kindred.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kindred.directory.SupportKind;

/** Names and descriptions, put together from the words in the files. */
final class Wordings {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    /** The value that says which area's words to use: its slug. */
    static final String AREA = "area-slug";

    private static final String OPENING = "opening";
    private static final int WITHOUT_OPENING_PERCENT = 18;

    private final Map<String, List<String>> slots = Resources.sections("slots.txt");
    private final Map<String, List<String>> names = Resources.sections("names.txt");
    private final Map<String, Map<String, List<String>>> descriptions = new HashMap<>();

    /** A name such as the kind may have; not yet known to be free. */
    String name(SupportKind kind, Map<String, String> values, Chance chance) {
        return fill(chance.pick(get(names, kind.slug())), values, new HashSet<>(), chance);
    }

    /** Two to four sentences. @param file in the folder of descriptions */
    String description(String file, Map<String, String> values, Chance chance) {
        Map<String, List<String>> sections =
                descriptions.computeIfAbsent(file, name -> Resources.sections("descriptions/" + name + ".txt"));
        List<String> sentences = new ArrayList<>();
        Set<String> used = new HashSet<>();
        boolean opened = !chance.percent(WITHOUT_OPENING_PERCENT);
        if (opened) {
            sentences.add(sentence(chance.pick(get(sections, OPENING)), values, used, chance));
        }
        List<String> others = chance.shuffled(
                sections.keySet().stream().filter(name -> !name.equals(OPENING)).toList());
        int more = chance.between(opened ? 1 : 2, 3);
        for (int i = 0; i < more; i++) {
            String template = chance.pick(get(sections, others.get(i % others.size())));
            if (used.add(template)) {
                sentences.add(sentence(template, values, used, chance));
            }
        }
        return String.join(" ", sentences);
    }

    /** Different words of a slot. */
    List<String> some(String slot, int least, int most, Chance chance) {
        return chance.some(get(slots, slot), least, most);
    }

    List<String> all(String slot) {
        return get(slots, slot);
    }

    String one(String slot, Chance chance) {
        return chance.pick(get(slots, slot));
    }

    private String sentence(String template, Map<String, String> values, Set<String> used, Chance chance) {
        String text = fill(template, values, used, chance);
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** Words of one area only, where a slot has them. */
    private List<String> words(String slot, Map<String, String> values) {
        List<String> local = slots.get(slot + "-" + values.get(AREA));
        return local == null ? get(slots, slot) : local;
    }

    /** No word comes twice in one text. */
    private String fill(String template, Map<String, String> values, Set<String> used, Chance chance) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(1), values, used, chance)));
    }

    private String word(String slot, Map<String, String> values, Set<String> used, Chance chance) {
        String given = values.get(slot);
        if (given != null) {
            return given;
        }
        List<String> words = words(slot, values);
        List<String> fresh = words.stream().filter(word -> !used.contains(word)).toList();
        String word = chance.pick(fresh.isEmpty() ? words : fresh);
        used.add(word);
        return word;
    }

    private static List<String> get(Map<String, List<String>> sections, String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }
}

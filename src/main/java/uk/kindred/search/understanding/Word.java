package uk.kindred.search.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of what was typed.
 *
 * @param form small letters, no accents or apostrophes, singular: what is compared
 * @param plain as form, but with its plural ending
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 */
record Word(String form, String plain, int from, int to) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‘`.][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MARKS = Pattern.compile("['’‘`.]");
    private static final int SHORTEST_PLURAL = 4;

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String plain = MARKS.matcher(ACCENTS.matcher(Normalizer.normalize(matcher.group(), Normalizer.Form.NFD))
                            .replaceAll(""))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            words.add(new Word(singular(plain), plain, matcher.start(), matcher.end()));
        }
        return words;
    }

    boolean isPlural() {
        return !form.equals(plain);
    }

    boolean isNumber() {
        return !plain.isEmpty() && plain.chars().allMatch(Character::isDigit);
    }

    private static String singular(String plain) {
        if (plain.length() < SHORTEST_PLURAL || !plain.endsWith("s") || plain.endsWith("ss")) {
            return plain;
        }
        return plain.endsWith("ies")
                ? plain.substring(0, plain.length() - 3) + "y"
                : plain.substring(0, plain.length() - 1);
    }
}

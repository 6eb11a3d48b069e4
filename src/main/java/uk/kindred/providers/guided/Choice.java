package uk.kindred.providers.guided;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One answer of several. */
record Choice(String value, String label) {

    static final List<Choice> YES_OR_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));

    /** Words that are kept as they stand. */
    static List<Choice> words(List<String> words) {
        return words.stream()
                .map(word -> new Choice(word, word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1)))
                .toList();
    }

    static <T> List<Choice> of(T[] values, Function<T, String> value, Function<T, String> label) {
        return Arrays.stream(values)
                .map(each -> new Choice(value.apply(each), label.apply(each)))
                .toList();
    }
}

package uk.kindred.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.kindred.directory.SupportKind;

/** A listing's kinds as the beginning of a sentence: "Nursing home, and respite and short breaks". */
final class KindWords {

    private static final String AND = " and ";

    private KindWords() {}

    /** In the order of the vocabulary; the longest, which have an "and" of their own, come last. */
    static String of(List<SupportKind> kinds) {
        List<String> labels = kinds.stream().sorted().map(SupportKind::label).toList();
        List<String> words = Stream.concat(
                        labels.stream().filter(label -> !label.contains(AND)),
                        labels.stream().filter(label -> label.contains(AND)))
                .toList();
        List<String> inSentence = new ArrayList<>();
        for (String word : words) {
            inSentence.add(inSentence.isEmpty() || isName(word) ? word : decapitalised(word));
        }
        int last = inSentence.size() - 1;
        if (last < 1) {
            return String.join("", inSentence);
        }
        String before = String.join(", ", inSentence.subList(0, last));
        return before + (inSentence.get(last).contains(AND) ? "," : "") + AND + inSentence.get(last);
    }

    private static boolean isName(String label) {
        return label.startsWith("Shared Lives") || label.startsWith("Homeshare");
    }

    private static String decapitalised(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}

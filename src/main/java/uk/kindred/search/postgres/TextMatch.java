package uk.kindred.search.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.kindred.search.EverydayWords;
import uk.kindred.search.RegisterNumber;

/**
 * How words find listings. Strictly first: every word stands somewhere in the listing. Only if that finds nothing,
 * loosely: words spelt alike count too, everyday words need not fit, and of three others or more one may be missing.
 */
enum TextMatch {
    STRICT {
        @Override
        void where(String text, Conditions conditions) {
            if (text.isBlank()) {
                return;
            }
            String words = "l.search_words @@ plainto_tsquery('english', folded(:text))";
            Optional<String> number = RegisterNumber.find(text);
            number.ifPresent(id -> conditions.value("registerNumber", id));
            conditions
                    .add(number.isEmpty() ? words : "(" + words + " or l.public_id = :registerNumber)")
                    .value("text", text);
        }

        /** The name itself; the words side by side in the name; all words in the name; side by side anywhere; anywhere. */
        @Override
        String score() {
            return """
                    case when l.sort_name = lower(:text) or folded(l.name) = folded(:text) then 5
                         when position(folded(:text) in l.search_name) > 0 then 4
                         when to_tsvector('english', l.search_name) @@ plainto_tsquery('english', folded(:text)) then 3
                         when position(folded(:text) in l.search_text) > 0 then 2
                         else 1 end""";
        }
    },
    LOOSE {
        @Override
        void where(String text, Conditions conditions) {
            List<String> words = EverydayWords.without(words(text));
            int enough = words.size() < 3 ? words.size() : words.size() - 1;
            // The trigram index finds candidates for any of the words; then they are counted.
            conditions
                    .add("(" + each(words.size(), "folded(:word%d) <%% l.search_text", " or ") + ")")
                    .add("(" + each(words.size(), "cast(folded(:word%d) <%% l.search_text as int)", " + ") + ") >= "
                            + enough)
                    .value("text", text);
            for (int i = 0; i < words.size(); i++) {
                conditions.value("word" + i, words.get(i));
            }
        }

        /** In steps of a tenth, so that nearness decides between spellings that are about as close. */
        @Override
        String score() {
            return "round(cast(word_similarity(folded(:text), l.search_text) as numeric), 1)";
        }
    };

    /** More than people type; each costs a look-up. */
    private static final int MOST_WORDS = 8;

    abstract void where(String text, Conditions conditions);

    /** An expression that is greater the better the words fit. */
    abstract String score();

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String each(int words, String expression, String between) {
        return IntStream.range(0, words).mapToObj(expression::formatted).collect(Collectors.joining(between));
    }
}

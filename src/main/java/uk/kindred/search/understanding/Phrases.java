package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides words into phrases of the vocabulary so that most words are understood, by the fewest phrases. */
final class Phrases {

    private Phrases() {}

    /** @param from first word; @param to after the last */
    record Phrase(int from, int to, Meaning meaning) {

        boolean isOneWord() {
            return to - from == 1;
        }

        /** Whether its words, or what stands beside them, may be a name instead. */
        boolean mayBeInName() {
            return meaning.isOnlyKind() || isOneWord() && meaning.mayBeInName();
        }
    }

    private record Division(
            int understood,
            int phrases,
            @Nullable Phrase last,
            @Nullable Division before) {

        boolean isBetterThan(@Nullable Division other) {
            return other == null
                    || understood > other.understood
                    || understood == other.understood && phrases < other.phrases;
        }
    }

    /** @param taken true for words that mean something else already */
    static List<Phrase> in(List<Word> words, boolean[] taken, Vocabulary vocabulary) {
        Division[] best = new Division[words.size() + 1];
        best[0] = new Division(0, 0, null, null);
        for (int from = 0; from < words.size(); from++) {
            Division here = best[from];
            improve(best, from + 1, new Division(here.understood, here.phrases, null, here));
            for (int to = from + 1; to <= Math.min(words.size(), from + vocabulary.longestPhrase()); to++) {
                if (taken[to - 1]) {
                    break;
                }
                Optional<Meaning> meaning = vocabulary.find(words.subList(from, to));
                if (meaning.isPresent()) {
                    Phrase phrase = new Phrase(from, to, meaning.get());
                    improve(best, to, new Division(here.understood + to - from, here.phrases + 1, phrase, here));
                }
            }
        }
        List<Phrase> phrases = new ArrayList<>();
        for (@Nullable Division at = best[words.size()]; at != null; at = at.before) {
            if (at.last != null) {
                phrases.addFirst(at.last);
            }
        }
        return phrases;
    }

    private static void improve(Division[] best, int at, Division candidate) {
        if (candidate.isBetterThan(best[at])) {
            best[at] = candidate;
        }
    }
}

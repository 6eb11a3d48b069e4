package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.kindred.search.understanding.Phrases.Phrase;

/** The words that the vocabulary does not explain: most likely a name. */
final class Leftovers {

    private static final int MOST_IN_ENDING = 4;

    private final List<Word> words;
    private final Vocabulary vocabulary;
    private final Predicate<List<Word>> isTown;

    Leftovers(List<Word> words, Vocabulary vocabulary, Predicate<List<Word>> isTown) {
        this.isTown = isTown;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** @param from first word; @param to after the last */
    record Span(int from, int to) {}

    /**
     * "Clifton Nursing Home" and "Sheltered Solutions" are names: a single kind right after a word that is not
     * explained, or one word beside it. "Barchester care homes" asks for several, so it is not.
     *
     * @param alone whether it is the only phrase
     */
    boolean isPartOfName(Phrase phrase, boolean[] taken, boolean alone) {
        if (!phrase.meaning().isOnlyKind()) {
            return phrase.mayBeInName() && isPartOfPeoplesName(phrase, taken, alone);
        }
        boolean oneWord = phrase.isOneWord();
        boolean plural = words.get(phrase.to() - 1).isPlural();
        boolean after = isName(phrase.from() - 1, taken);
        boolean before = isName(phrase.to(), taken) && !isTownFrom(phrase.to(), taken);
        return after && (!plural || oneWord) || before && oneWord;
    }

    /** "London Polish Society" is a name, and so is "Jewish Care" by itself; "Leeds Polish carer" is none. */
    private boolean isPartOfPeoplesName(Phrase phrase, boolean[] taken, boolean alone) {
        int start = phrase.from();
        while (isName(start - 1, taken)) {
            start--;
        }
        boolean after = start < phrase.from() && !isTown.test(words.subList(start, phrase.from()));
        boolean before = isName(phrase.to(), taken) && !isTownFrom(phrase.to(), taken);
        boolean onlyCommonBeside = alone
                && words.size() > 1
                && IntStream.range(0, words.size())
                        .filter(at -> at != phrase.from())
                        .allMatch(at -> vocabulary.isCommon(words.get(at)));
        return after || before || onlyCommonBeside;
    }

    /** The one run of words that may be a name, if there is just one. */
    Optional<Span> onlyName(boolean[] taken) {
        List<Span> names = names(taken, false);
        return names.size() == 1 ? Optional.of(withoutCommon(names.getFirst())) : Optional.empty();
    }

    /** The last few words before the end, or before what was taken at the end, as long as a name stands before them. */
    List<Span> endings(boolean[] taken) {
        List<Span> names = names(taken, false);
        if (names.isEmpty()) {
            return List.of();
        }
        Span last = names.getLast();
        List<Span> endings = new ArrayList<>();
        for (int from = Math.max(last.from(), last.to() - MOST_IN_ENDING); from < last.to(); from++) {
            if (hasName(new Span(names.getFirst().from(), from), taken)) {
                endings.add(new Span(from, last.to()));
            }
        }
        return endings;
    }

    /** What was told and is neither understood nor looked for, as it was typed. */
    List<String> setAside(String typed, boolean[] taken) {
        boolean[] used = taken.clone();
        names(taken, false).forEach(span -> Arrays.fill(used, span.from(), span.to(), true));
        List<String> told = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && !used[to] && vocabulary.isTold(words.get(to))) {
                to++;
            }
            if (to > from) {
                told.add(typed.substring(
                        words.get(from).from(), words.get(to - 1).to()));
                from = to;
            }
        }
        return told;
    }

    /** @param nothingUnderstood then common words are all there is to look for */
    String rest(String typed, boolean[] taken, boolean nothingUnderstood) {
        String names = names(taken, nothingUnderstood).stream()
                .map(span -> typed.substring(
                        words.get(span.from()).from(), words.get(span.to() - 1).to()))
                .collect(Collectors.joining(" "));
        if (!names.isEmpty() || !nothingUnderstood) {
            return names;
        }
        return typed.strip();
    }

    private List<Span> names(boolean[] taken, boolean withWishes) {
        List<Span> names = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && !taken[to]) {
                to++;
            }
            Span span = trimmed(from, to, withWishes);
            if (hasName(span, taken)) {
                names.add(span);
            }
            from = to + 1;
        }
        return names;
    }

    private Span trimmed(int from, int to, boolean withWishes) {
        int start = from;
        while (from < to && isDropped(words.get(from), withWishes)) {
            from++;
        }
        while (from < to && isDropped(words.get(to - 1), withWishes)) {
            to--;
        }
        // "The Willows" is a name with its article
        boolean article =
                from > start && from < to && words.get(from - 1).plain().equals("the");
        return new Span(article ? from - 1 : from, to);
    }

    /** "Good Companions" is a name with its praise, as long as nothing else was understood. */
    private boolean isDropped(Word word, boolean withWishes) {
        return vocabulary.isFiller(word) && !(withWishes && vocabulary.isWish(word));
    }

    private boolean isTownFrom(int from, boolean[] taken) {
        int end = from;
        while (isName(end, taken)) {
            end++;
        }
        int last = from;
        while (last < words.size() && !taken[last]) {
            last++;
        }
        Span run = withoutCommon(trimmed(from, last, false));
        return isTown.test(words.subList(from, end)) || isTown.test(words.subList(run.from(), run.to()));
    }

    private Span withoutCommon(Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && isAside(words.get(from))) {
            from++;
        }
        while (from < to && isAside(words.get(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean hasName(Span span, boolean[] taken) {
        for (int i = span.from(); i < span.to(); i++) {
            if (isName(i, taken)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int at, boolean[] taken) {
        return at >= 0 && at < words.size() && !taken[at] && !isAside(words.get(at)) && !isExplained(at);
    }

    private boolean isExplained(int at) {
        return vocabulary.find(words.subList(at, at + 1)).isPresent();
    }

    private boolean isAside(Word word) {
        return vocabulary.isFiller(word) || vocabulary.isCommon(word);
    }
}

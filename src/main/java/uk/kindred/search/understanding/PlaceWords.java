package uk.kindred.search.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.NearResult;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;

/** Finds the place in a search's words. A name may have a town in it, so bare towns count only beside kinds or needs. */
@Component
class PlaceWords {

    private static final Set<String> MARKERS = Set.of("in", "near", "nr", "around", "by", "at", "from");
    /** After these a place is certain enough to forgive its spelling. */
    static final Set<String> CERTAIN = Set.of("in", "near", "nr", "around");

    private static final Pattern POSTCODE_START = Pattern.compile("[a-z]{1,2}[0-9][a-z0-9]?");
    private static final Pattern POSTCODE_END = Pattern.compile("[0-9]([a-z]{2})?");
    static final Pattern WHOLE_POSTCODE = Pattern.compile("[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}");
    static final int MOST_WORDS = 5;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_OF_TWO_SLIPS = 9;
    /** Without "in", a shorter word may be a name as well. */
    private static final int SHORTEST_BARE_MISSPELT = 6;

    private final Places places;
    private final Vocabulary vocabulary;

    PlaceWords(Places places, Vocabulary vocabulary) {
        this.places = places;
        this.vocabulary = vocabulary;
    }

    /** @param from the first word, its marker ("in") included; @param to after the last */
    record Span(int from, int to, @Nullable String marker, NearResult.Found place) {}

    Optional<Span> find(List<Word> words) {
        return findPostcode(words).or(() -> findMarked(words));
    }

    /** These words, all of them, are a town or council, spelt right. */
    Optional<NearResult.Found> town(List<Word> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS || words.stream().anyMatch(Word::isNumber)) {
            return Optional.empty();
        }
        return found(places.resolve(joined(words)))
                .filter(found ->
                        found.place().type() == PlaceType.TOWN || found.place().type() == PlaceType.COUNCIL);
    }

    /** All that stands last is a town with one slip in it: "nursing home birmigham". */
    Optional<NearResult.Found> misspeltTown(List<Word> words) {
        String typed = joined(words);
        if (typed.length() < SHORTEST_BARE_MISSPELT || !words.stream().allMatch(this::mayBePlace)) {
            return Optional.empty();
        }
        return places.resolve(typed) instanceof NearResult.Unknown unknown
                ? unknown.suggestions().stream()
                        .filter(label -> Spelling.isOneSlip(typed, label.split(",")[0].toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .flatMap(label -> found(places.resolve(label)))
                        .filter(found -> found.place().type() == PlaceType.TOWN)
                : Optional.empty();
    }

    private Optional<Span> findPostcode(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).plain();
            boolean twoWords = i + 1 < words.size()
                    && POSTCODE_START.matcher(word).matches()
                    && POSTCODE_END.matcher(words.get(i + 1).plain()).matches();
            Optional<NearResult.Found> whole = twoWords
                    ? found(places.resolve(word + " " + words.get(i + 1).plain()))
                    : Optional.empty();
            boolean oneWord = WHOLE_POSTCODE.matcher(word).matches()
                    || POSTCODE_START.matcher(word).matches();
            Optional<NearResult.Found> place = whole.isEmpty() && oneWord ? found(places.resolve(word)) : whole;
            if (place.isPresent()) {
                int to = i + (whole.isPresent() ? 2 : 1);
                @Nullable
                String marker = i > 0 && MARKERS.contains(words.get(i - 1).plain())
                        ? words.get(i - 1).plain()
                        : null;
                return Optional.of(new Span(marker == null ? i : i - 1, to, marker, place.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> findMarked(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!isMarker(words, i)) {
                continue;
            }
            int start = words.get(i + 1).plain().equals("the") ? i + 2 : i + 1;
            for (int to = Math.min(words.size(), start + MOST_WORDS); to > start; to--) {
                Optional<NearResult.Found> place = town(words.subList(start, to));
                if (place.isPresent()) {
                    return Optional.of(new Span(i, to, words.get(i).plain(), place.get()));
                }
            }
            Optional<Span> misspelt = findMisspelt(words, i, start);
            if (misspelt.isPresent()) {
                return misspelt;
            }
        }
        return Optional.empty();
    }

    private static boolean isMarker(List<Word> words, int at) {
        boolean ofMiles = words.get(at).plain().equals("of")
                && at > 0
                && words.get(at - 1).form().equals("mile");
        return ofMiles || MARKERS.contains(words.get(at).plain());
    }

    private Optional<Span> findMisspelt(List<Word> words, int marker, int start) {
        if (!CERTAIN.contains(words.get(marker).plain())) {
            return Optional.empty();
        }
        int end = start;
        while (end < words.size() && end - start < MOST_WORDS && mayBePlace(words.get(end))) {
            end++;
        }
        if (end == start || joined(words.subList(start, end)).length() < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        String typed = joined(words.subList(start, end));
        int to = end;
        return places.resolveAddress(typed) instanceof NearResult.Unknown unknown
                ? unknown.suggestions().stream()
                        .filter(label -> isMisspelt(typed, label))
                        .findFirst()
                        .flatMap(label -> found(places.resolve(label)))
                        .map(found -> new Span(marker, to, words.get(marker).plain(), found))
                : found(places.resolveAddress(typed))
                        .map(found -> new Span(marker, to, words.get(marker).plain(), found));
    }

    /** "Kings Heath" is no King's Lynn: more than one slip is only likely in a long word. */
    private static boolean isMisspelt(String typed, String label) {
        String name = label.split(",")[0].toLowerCase(Locale.ROOT).replace("'", "");
        boolean longWord =
                typed.length() >= SHORTEST_OF_TWO_SLIPS && typed.indexOf(' ') < 0 && typed.charAt(0) == name.charAt(0);
        return longWord || Spelling.isOneSlip(typed, name);
    }

    /** A word that means nothing else. */
    boolean mayBePlace(Word word) {
        return !word.isNumber()
                && !vocabulary.isFiller(word)
                && !vocabulary.isCommon(word)
                && vocabulary.find(List.of(word)).isEmpty();
    }

    private static Optional<NearResult.Found> found(NearResult result) {
        return result instanceof NearResult.Found found ? Optional.of(found) : Optional.empty();
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}

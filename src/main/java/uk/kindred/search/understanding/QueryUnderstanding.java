package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;
import uk.kindred.search.understanding.Phrases.Phrase;

/**
 * Takes "dementia nursing home in Leeds" apart into a need, a kind and a place. Where words may be a service's own name
 * ("Clifton Nursing Home", "Bradford Court") they stay words. docs/decisions/012-understanding-words.md has the rules.
 */
@Component
public class QueryUnderstanding {

    private final Vocabulary vocabulary;
    private final PlaceWords placeWords;
    private final Councils councils;

    QueryUnderstanding(Vocabulary vocabulary, PlaceWords placeWords, Councils councils) {
        this.vocabulary = vocabulary;
        this.placeWords = placeWords;
        this.councils = councils;
    }

    /** For tests elsewhere, and programs without Spring. */
    public static QueryUnderstanding of(Places places, Councils councils) {
        Vocabulary vocabulary = new Vocabulary();
        return new QueryUnderstanding(vocabulary, new PlaceWords(places, vocabulary), councils);
    }

    /** @param typed what stands in "q", at most a few hundred characters */
    public Understanding understand(String typed) {
        List<Word> words = Word.in(typed);
        boolean[] taken = new boolean[words.size()];
        List<Part> parts = new ArrayList<>();
        Optional<PlaceWords.Span> place = placeWords.find(words);
        place.ifPresent(span -> {
            take(taken, span.from(), span.to());
            distanceBefore(words, span, taken).ifPresent(parts::add);
            parts.add(new Part(span.from(), span.to(), placeMeaning(span)));
        });
        Leftovers leftovers = new Leftovers(words, vocabulary);
        for (Phrase phrase : Phrases.in(words, taken, vocabulary)) {
            if (!leftovers.isPartOfName(phrase, taken)) {
                take(taken, phrase.from(), phrase.to());
                parts.add(new Part(phrase.from(), phrase.to(), phrase.meaning()::understood));
            }
        }
        if (place.isEmpty()) {
            barePlace(words, taken, leftovers, parts.isEmpty()).ifPresent(part -> {
                take(taken, part.from, part.to);
                parts.add(part);
            });
        }
        List<Understood> understood = parts.stream()
                .sorted(Comparator.comparingInt(Part::from))
                .flatMap(part -> part.understood(typed, words).stream())
                .toList();
        return new Understanding(understood, leftovers.rest(typed, taken, understood.isEmpty()));
    }

    /** Without "in" or "near": all that is left beside a kind or need, or a council's name after another name. */
    private Optional<Part> barePlace(List<Word> words, boolean[] taken, Leftovers leftovers, boolean nothingElse) {
        Optional<Part> town = nothingElse
                ? Optional.empty()
                : leftovers.onlyName(taken).flatMap(span -> barePlace(words, span, false));
        return town.or(() -> leftovers.endings(taken).stream()
                .flatMap(span -> barePlace(words, span, true).stream())
                .findFirst());
    }

    private Optional<Part> barePlace(List<Word> words, Leftovers.Span span, boolean councilsOnly) {
        return placeWords
                .town(words.subList(span.from(), span.to()))
                .filter(found -> !councilsOnly || found.place().type() == PlaceType.COUNCIL)
                .map(found -> new Part(
                        span.from(),
                        span.to(),
                        placeMeaning(new PlaceWords.Span(span.from(), span.to(), null, found))));
    }

    private Function<String, List<Understood>> placeMeaning(PlaceWords.Span span) {
        NearResult.Found place = span.place();
        boolean inCouncil = place.place().type() == PlaceType.COUNCIL
                && (span.marker() == null || span.marker().equals("in"));
        String gss = place.place().councilGss();
        return words -> inCouncil && gss != null
                ? councils.findByGss(gss).stream()
                        .<Understood>map(
                                council -> new Understood.InCouncil(council.slug(), council.shortName(), words))
                        .toList()
                : List.of(new Understood.Near(place, words));
    }

    /** "within 5 miles of Leeds", "5 miles from Leeds". */
    private static Optional<Part> distanceBefore(List<Word> words, PlaceWords.Span place, boolean[] taken) {
        int end = place.from();
        int miles = end > 0 && words.get(end - 1).plain().equals("of") ? end - 2 : end - 1;
        if (miles < 1
                || !words.get(miles).form().equals("mile")
                || !words.get(miles - 1).isNumber()
                || words.get(miles - 1).plain().length() > 3) {
            return Optional.empty();
        }
        int from = miles >= 2 && words.get(miles - 2).plain().equals("within") ? miles - 2 : miles - 1;
        double distance = Double.parseDouble(words.get(miles - 1).plain());
        if (distance == 0) {
            return Optional.empty();
        }
        take(taken, from, end);
        return Optional.of(new Part(from, end, said -> List.of(new Understood.Within(distance, said))));
    }

    private static void take(boolean[] taken, int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    /** Words from one to another, and what they mean. */
    private record Part(int from, int to, Function<String, List<Understood>> meaning) {

        List<Understood> understood(String typed, List<Word> words) {
            int start = words.get(from).from();
            int end = words.get(to - 1).to();
            return meaning.apply(typed.substring(start, end));
        }
    }
}

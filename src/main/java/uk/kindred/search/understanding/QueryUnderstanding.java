package uk.kindred.search.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Rating;
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
    private final Unplaced unplaced;
    private final Councils councils;

    QueryUnderstanding(Vocabulary vocabulary, PlaceWords placeWords, Unplaced unplaced, Councils councils) {
        this.unplaced = unplaced;
        this.vocabulary = vocabulary;
        this.placeWords = placeWords;
        this.councils = councils;
    }

    /** For tests elsewhere, and programs without Spring. */
    public static QueryUnderstanding of(Places places, Councils councils) {
        Vocabulary vocabulary = new Vocabulary();
        PlaceWords placeWords = new PlaceWords(places, vocabulary);
        return new QueryUnderstanding(vocabulary, placeWords, new Unplaced(places, placeWords), councils);
    }

    /** @param typed what stands in "q", at most a few hundred characters */
    public Understanding understand(String typed) {
        List<Word> words = Word.in(typed);
        Dissection dissection = new Dissection(typed, words);
        boolean[] taken = dissection.taken();
        MoneyWords.@Nullable Amount money = MoneyWords.find(typed, words).orElse(null);
        if (money != null) {
            dissection.take(money.from(), money.to(), money.meaning());
        }
        List<Word> withoutMoney = MoneyWords.without(money, words);
        Optional<PlaceWords.Span> place = placeWords.find(withoutMoney);
        Optional<Unplaced.Elsewhere> elsewhere =
                place.isPresent() ? Optional.empty() : unplaced.findElsewhere(withoutMoney);
        place.ifPresent(span -> {
            dissection.take(span.from(), span.to(), placeMeaning(span));
            takeDistance(dissection, span.from(), span.to());
        });
        elsewhere.ifPresent(span -> dissection.leaveOut(span.from(), span.to()));
        NumberWords.beds(dissection);
        NumberWords.ages(dissection);
        Leftovers leftovers =
                new Leftovers(words, vocabulary, some -> placeWords.town(some).isPresent());
        takePhrases(dissection, leftovers);
        NearResult.@Nullable Invalid outside =
                elsewhere.map(Unplaced.Elsewhere::why).orElse(null);
        // "Homes in Mind" is a name: only beside something else that was understood is it a place
        Optional<Unplaced.Nowhere> nowhere = place.isPresent() || outside != null || dissection.isEmpty()
                ? Optional.empty()
                : unplaced.findNowhere(withoutMoney).filter(span -> isFree(taken, span.from(), span.to()));
        nowhere.ifPresent(span -> dissection.leaveOut(span.from(), span.to()));
        if (place.isEmpty() && outside == null && nowhere.isEmpty()) {
            outside = readLastPlace(dissection, leftovers);
        }
        List<Understood> understood = dissection.understood();
        boolean nothing = understood.isEmpty() && outside == null;
        return new Understanding(
                understood,
                leftovers.rest(typed, taken, nothing),
                nothing ? List.of() : leftovers.setAside(typed, taken),
                outside,
                nowhere.map(Unplaced.Nowhere::why).orElse(null),
                nothing ? placeWords.town(words).map(NearResult.Found::place).orElse(null) : null);
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        return IntStream.range(from, to).noneMatch(at -> taken[at]);
    }

    private void takePhrases(Dissection dissection, Leftovers leftovers) {
        List<Word> words = dissection.words();
        boolean[] taken = dissection.taken();
        List<Phrase> phrases = new ArrayList<>(Phrases.in(words, taken, vocabulary));
        boolean alone = phrases.size() == 1;
        // what is sure comes first, so that its words make no name of those beside it
        phrases.sort(Comparator.comparing(Phrase::mayBeInName));
        for (Phrase phrase : phrases) {
            if (leftovers.isPartOfName(phrase, taken, alone)) {
                continue;
            }
            dissection.take(phrase.from(), phrase.to(), phrase.meaning()::understood);
            int before = phrase.from() - 1;
            boolean rated =
                    before >= 0 && !taken[before] && words.get(before).plain().equals("good");
            if (rated && !phrase.meaning().kinds().isEmpty()) {
                dissection.take(
                        before,
                        phrase.from(),
                        said -> List.of(new Understood.Rated(List.of(Rating.GOOD, Rating.OUTSTANDING), said)));
            }
        }
    }

    /** A place without "in" or "near"; why not, if it is beyond England. */
    private NearResult.@Nullable Invalid readLastPlace(Dissection dissection, Leftovers leftovers) {
        List<Word> words = dissection.words();
        boolean[] before = dissection.taken().clone();
        boolean nothingElse = dissection.isEmpty();
        takeDistance(dissection, -1, -1);
        boolean[] taken = dissection.taken();
        Optional<Part> place = barePlace(words, taken, leftovers, nothingElse);
        if (place.isPresent()) {
            dissection.take(place.get().from, place.get().to, place.get().meaning);
            takeDistance(dissection, place.get().from, place.get().to);
            return null;
        }
        dissection.restore(before);
        Optional<Leftovers.Span> name =
                nothingElse ? Optional.empty() : leftovers.onlyName(taken).filter(span -> span.from() > 0);
        Optional<NearResult.Invalid> outside =
                name.flatMap(span -> unplaced.elsewhereInBritain(words.subList(span.from(), span.to())));
        outside.ifPresent(why -> dissection.leaveOut(
                name.orElseThrow().from(), name.orElseThrow().to()));
        return outside.orElse(null);
    }

    /** Without "in" or "near": all that is left beside a kind or need, or a council's name after another name. */
    private Optional<Part> barePlace(List<Word> words, boolean[] taken, Leftovers leftovers, boolean nothingElse) {
        Optional<Part> town = nothingElse
                ? Optional.empty()
                : leftovers
                        .onlyName(taken)
                        .flatMap(span -> barePlace(words, span, false).or(() -> misspelt(words, span)));
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

    private Optional<Part> misspelt(List<Word> words, Leftovers.Span span) {
        return (span.from() == 0
                        ? Optional.<NearResult.Found>empty()
                        : placeWords.misspeltTown(words.subList(span.from(), span.to())))
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

    private static void takeDistance(Dissection dissection, int placeFrom, int placeTo) {
        NumberWords.distance(dissection.words(), dissection.taken(), placeFrom, placeTo)
                .ifPresent(span -> dissection.take(
                        span.from(), span.to(), said -> List.of(new Understood.Within(span.miles(), said))));
    }

    /** Words from one to another, and what they mean. */
    private record Part(int from, int to, Function<String, List<Understood>> meaning) {}
}

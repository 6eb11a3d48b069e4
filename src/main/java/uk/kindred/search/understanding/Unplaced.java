package uk.kindred.search.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.places.NearResult;
import uk.kindred.places.Places;

/** Finds the place in a search's words that nothing can be searched near: beyond England, not known, or too wide. */
@Component
class Unplaced {

    private static final Set<String> NEIGHBOURS = Set.of("Scotland", "Wales", "Northern Ireland");

    private final Places places;
    private final PlaceWords placeWords;

    Unplaced(Places places, PlaceWords placeWords) {
        this.places = places;
        this.placeWords = placeWords;
    }

    /** @param from the first word, its marker included; @param to after the last */
    record Elsewhere(int from, int to, NearResult.Invalid why) {}

    /** "in Cardiff", "EH1 1AA": a place that is sure to be one, and not in England. */
    Optional<Elsewhere> findElsewhere(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean marked =
                    i > 0 && PlaceWords.CERTAIN.contains(words.get(i - 1).plain());
            for (int to = Math.min(words.size(), i + PlaceWords.MOST_WORDS); to > i; to--) {
                List<Word> part = words.subList(i, to);
                boolean postcode = PlaceWords.WHOLE_POSTCODE
                        .matcher(PlaceWords.joined(part).replace(" ", ""))
                        .matches();
                Optional<NearResult.Invalid> why = marked || postcode ? elsewhere(part) : Optional.empty();
                if (why.isPresent()) {
                    return Optional.of(new Elsewhere(marked ? i - 1 : i, to, why.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Towns all over the world share names with services; those in Scotland and Wales are meant. */
    Optional<NearResult.Invalid> elsewhereInBritain(List<Word> words) {
        return elsewhere(words).filter(why -> NEIGHBOURS.contains(why.country()));
    }

    private Optional<NearResult.Invalid> elsewhere(List<Word> words) {
        return !words.isEmpty()
                        && words.size() <= PlaceWords.MOST_WORDS
                        && places.resolve(PlaceWords.joined(words)) instanceof NearResult.Invalid why
                        && why.country() != null
                ? Optional.of(why)
                : Optional.empty();
    }

    /** @param from the first word, its marker included; @param to after the last */
    record Nowhere(int from, int to, NearResult.Unknown why) {}

    /** "in Kings Heath", "in Greater Manchester": what surely is a place, and one that nothing can be searched near. */
    Optional<Nowhere> findNowhere(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!PlaceWords.CERTAIN.contains(words.get(i).plain())) {
                continue;
            }
            boolean article = words.get(i + 1).plain().equals("the");
            int start = article ? i + 2 : i + 1;
            int end = start;
            while (end < words.size() && end - start < PlaceWords.MOST_WORDS && placeWords.mayBePlace(words.get(end))) {
                end++;
            }
            // "in the end" is none
            if (end > start
                    && places.resolveAddress(PlaceWords.joined(words.subList(start, end)))
                            instanceof NearResult.Unknown unknown
                    && !(article && unknown.suggestions().isEmpty())) {
                return Optional.of(new Nowhere(i, end, unknown));
            }
        }
        return Optional.empty();
    }
}

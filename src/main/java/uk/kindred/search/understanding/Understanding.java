package uk.kindred.search.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;

/**
 * A search's words, taken apart.
 *
 * @param parts what was understood, in the order of the words
 * @param rest what remains to be looked for in names and descriptions, blank if nothing
 * @param setAside wishes that nothing is known about ("luxury"), as they were typed; they narrow nothing
 * @param outside why the place in the words cannot be searched: it is not in England
 * @param unknown why the place in the words cannot be searched near: it is not known, or too wide
 * @param town the town that the words are, where they are nothing else: they stay words, and may be meant as a place
 */
public record Understanding(
        List<Understood> parts,
        String rest,
        List<String> setAside,
        NearResult.@Nullable Invalid outside,
        NearResult.@Nullable Unknown unknown,
        @Nullable Place town) {

    public Understanding {
        parts = List.copyOf(parts);
        setAside = List.copyOf(setAside);
    }

    /** The words are to be looked for as they stand. */
    public static Understanding literal(String words) {
        return new Understanding(List.of(), words, List.of(), null, null, null);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What has to be said of words that no filter fits. */
    public List<String> notes() {
        return parts.stream()
                .filter(Understood.Noted.class::isInstance)
                .map(part -> ((Understood.Noted) part).note())
                .distinct()
                .toList();
    }
}

package uk.kindred.search;

import java.util.List;
import uk.kindred.places.Place;
import uk.kindred.search.understanding.Understanding;

/**
 * What URL parameters were understood as.
 *
 * @param criteria all that was valid, the choices that the words of "q" make included; its text is what remains of "q"
 * @param problems empty when everything was valid
 * @param typedNear the words in "near" as they were typed, else the place in "q", blank if none
 * @param otherPlaces other places of the name in "near" ("Ashford" in Kent, in Surrey)
 * @param typedWords all of "q"
 * @param understanding how "q" was taken apart, to show and to take back; nothing with words=exact
 * @param literal the way back: everything else that was asked, with the words of "q" looked for as they stand
 */
public record SearchReading(
        SearchCriteria criteria,
        List<ParameterProblem> problems,
        String typedNear,
        List<Place> otherPlaces,
        String typedWords,
        Understanding understanding,
        SearchCriteria literal) {

    public boolean isValid() {
        return problems.isEmpty();
    }
}

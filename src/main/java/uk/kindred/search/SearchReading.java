package uk.kindred.search;

import java.util.List;
import uk.kindred.places.Place;

/**
 * What URL parameters were understood as.
 *
 * @param criteria all that was valid; what was not is left out
 * @param problems empty when everything was valid
 * @param typedNear the words in "near" as they were typed, blank if none
 * @param otherPlaces other places of the name in "near" ("Ashford" in Kent, in Surrey)
 */
public record SearchReading(
        SearchCriteria criteria, List<ParameterProblem> problems, String typedNear, List<Place> otherPlaces) {

    public boolean isValid() {
        return problems.isEmpty();
    }
}

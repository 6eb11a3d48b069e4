package uk.kindred.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;

/**
 * One page of what was found.
 *
 * @param total all that match, exactly
 * @param facets each counted as if its own choice had not been made
 * @param loosened true when nothing had all the words, and these have words spelt alike, or most of them: the page says so
 * @param degraded true when PostgreSQL answered because the index could not: the page says so
 */
public record SearchResults(long total, List<Hit> hits, List<Facet> facets, boolean loosened, boolean degraded) {

    /** @param distanceMiles from the place searched near; null without one or where the listing's place is not known */
    public record Hit(ListingSummary listing, @Nullable Double distanceMiles) {

        /** Measured here and not by an engine, so that every engine tells the same distance. */
        public static Hit of(ListingSummary listing, @Nullable Place near) {
            Coordinates coordinates = listing.coordinates();
            return new Hit(
                    listing,
                    near == null || coordinates == null ? null : near.centre().milesTo(coordinates));
        }
    }

    /** @param field "kind", "need", "rating" or "council", the parameter's name */
    public record Facet(String field, List<FacetValue> values) {}

    public record FacetValue(String value, String label, long count) {}

    public SearchResults asDegraded() {
        return new SearchResults(total, hits, facets, loosened, true);
    }
}

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
 * @param cost null unless the search asks for a cost: by a most a week, cost=unknown or sort=cost
 * @param loosened true when nothing had all the words, and these have words spelt alike, or most of them: the page says so
 * @param degraded true when PostgreSQL answered because the index could not: the page says so
 */
public record SearchResults(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable CostKnowledge cost,
        boolean loosened,
        boolean degraded) {

    /** A median is taken of listings so near to the place searched near; without one, of all that were found. */
    public static final int MEDIAN_MILES = 20;

    /** Fewer known costs than these say nothing about an area. */
    public static final int FEWEST_FOR_MEDIAN = 5;

    /**
     * How many of the same search's listings, whatever they cost, have a known whole cost.
     *
     * @param known with a whole cost, dear ones included
     * @param questioned of the known ones, those that rest on a price far from what is usual
     * @param unknown without one
     * @param medianWeeklyPence of the known ones around there but the questioned and the made up, the lower of the two in
     *     the middle; null if too few
     * @param exampleMedianWeeklyPence the same of those that are made up: it says nothing of real prices
     */
    public record CostKnowledge(
            long known,
            long questioned,
            long unknown,
            @Nullable Long medianWeeklyPence,
            @Nullable Long exampleMedianWeeklyPence) {

        /** The median that may stand beside a listing. */
        public @Nullable Long medianFor(ListingSummary listing) {
            return listing.offer().example() ? exampleMedianWeeklyPence : medianWeeklyPence;
        }
    }

    /**
     * @param distanceMiles from the place searched near; null without one or where the listing's place is not known
     * @param servesNear whether the listing's service comes to the place searched near; null without one or if not known
     */
    public record Hit(
            ListingSummary listing,
            @Nullable Double distanceMiles,
            @Nullable Boolean servesNear) {

        /** Measured here and not by an engine, so that every engine tells the same distance. */
        public static Hit of(ListingSummary listing, @Nullable Place near) {
            Coordinates coordinates = listing.coordinates();
            return new Hit(
                    listing,
                    near == null || coordinates == null ? null : near.centre().milesTo(coordinates),
                    near == null ? null : ServedPlace.of(near).isServedBy(listing));
        }
    }

    /** @param field the parameter's name: "kind", "need", "rating", "council", "language", "faith", "worker", "feature" */
    public record Facet(String field, List<FacetValue> values) {}

    public record FacetValue(String value, String label, long count) {}

    public SearchResults asDegraded() {
        return new SearchResults(total, hits, facets, cost, loosened, true);
    }
}

package uk.kindred.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;

/**
 * One page of what was found.
 *
 * @param total all that match, exactly
 * @param facets each counted as if its own choice had not been made
 * @param degraded true when PostgreSQL answered because the index could not: the page says so
 */
public record SearchResults(long total, List<Hit> hits, List<Facet> facets, boolean degraded) {

    /** @param distanceMiles from the place searched near; null without one or where the listing's place is not known */
    public record Hit(ListingSummary listing, @Nullable Double distanceMiles) {}

    /** @param field "kind", "need", "rating" or "council", the parameter's name */
    public record Facet(String field, List<FacetValue> values) {}

    public record FacetValue(String value, String label, long count) {}
}

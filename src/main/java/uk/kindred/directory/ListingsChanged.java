package uk.kindred.directory;

import java.util.List;

/**
 * Listings were added, changed, closed or reopened. Whoever keeps a copy reads their present state from PostgreSQL.
 *
 * @param listingIds database keys, at most {@link #MOST} in one event
 */
public record ListingsChanged(List<Long> listingIds) {

    public static final int MOST = 1_000;

    public ListingsChanged {
        listingIds = List.copyOf(listingIds);
        if (listingIds.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " listings in one event, not " + listingIds.size());
        }
    }
}

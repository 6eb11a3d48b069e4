package uk.kindred.directory;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

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

    /** As many events as it takes to tell all of these, in the order of their keys. */
    public static List<ListingsChanged> listFor(Collection<Long> listingIds) {
        List<Long> ids = listingIds.stream().sorted().toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + MOST)
                .mapToObj(from -> new ListingsChanged(ids.subList(from, Math.min(ids.size(), from + MOST))))
                .toList();
    }
}

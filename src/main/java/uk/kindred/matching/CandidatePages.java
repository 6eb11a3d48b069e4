package uk.kindred.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Hit;

/** Reads several searches a page at a time and in turn, each nearest first, until there is enough. */
final class CandidatePages {

    private final ListingSearch listings;
    private final int most;
    private final List<Pages> all = new ArrayList<>();
    private final Map<String, Hit> hits = new LinkedHashMap<>();
    private boolean degraded;

    /** @param most hits of all searches together, but for what else is on a page */
    CandidatePages(ListingSearch listings, int most) {
        this.listings = listings;
        this.most = most;
    }

    void search(SearchCriteria criteria) {
        all.add(new Pages(criteria));
    }

    /** Page after page of each. */
    void read() {
        int size = Math.min(SearchCriteria.MOST_SIZE, most / all.size());
        boolean more = true;
        while (more && hits.size() < most) {
            more = false;
            for (Pages pages : all) {
                if (!pages.isRead() && hits.size() < most) {
                    pages.next(size);
                    more = true;
                }
            }
        }
    }

    /** One page of each. */
    void readOnce(int size) {
        all.forEach(pages -> pages.next(size));
    }

    /** By public id. */
    Map<String, Hit> hits() {
        return hits;
    }

    boolean isDegraded() {
        return degraded;
    }

    /** Whether there are more than were read. */
    boolean isCut() {
        return all.stream().anyMatch(pages -> !pages.isRead());
    }

    /** Up to which distance everybody was read. */
    double wholeMiles() {
        return all.stream().mapToDouble(Pages::wholeMiles).min().orElse(0);
    }

    private final class Pages {

        private final SearchCriteria criteria;
        private int page;
        private long taken;
        private long total = Long.MAX_VALUE;
        private double miles;

        Pages(SearchCriteria criteria) {
            this.criteria = criteria;
        }

        void next(int size) {
            page++;
            SearchResults found =
                    listings.search(criteria.change().page(page).size(size).build());
            degraded |= found.degraded();
            found.hits().forEach(this::take);
            // an index that changes meanwhile may have fewer now than it said
            total = found.hits().isEmpty() ? taken : found.total();
        }

        private void take(Hit hit) {
            taken++;
            miles = Objects.requireNonNullElse(hit.distanceMiles(), miles);
            hits.putIfAbsent(hit.listing().id(), hit);
        }

        boolean isRead() {
            return taken >= total;
        }

        double wholeMiles() {
            return isRead() ? Double.MAX_VALUE : miles;
        }
    }
}

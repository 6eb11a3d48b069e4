package uk.kindred.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchPage;
import uk.kindred.search.SearchResults.Hit;

/** Reads several searches a page at a time, each nearest first, until there is enough: a page of all of them in one go. */
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
        List<Pages> open = all;
        while (!open.isEmpty() && hits.size() < most) {
            List<SearchPage> found = find(open, size);
            for (int one = 0; one < found.size() && hits.size() < most; one++) {
                open.get(one).take(found.get(one));
            }
            open = open.stream().filter(pages -> !pages.isRead()).toList();
        }
    }

    /** One page of each. */
    void readOnce(int size) {
        List<SearchPage> found = find(all, size);
        for (int one = 0; one < found.size(); one++) {
            all.get(one).take(found.get(one));
        }
    }

    private List<SearchPage> find(List<Pages> some, int size) {
        return listings.pages(some.stream().map(pages -> pages.next(size)).toList());
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

        SearchCriteria next(int size) {
            return criteria.change().page(page + 1).size(size).build();
        }

        void take(SearchPage found) {
            page++;
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

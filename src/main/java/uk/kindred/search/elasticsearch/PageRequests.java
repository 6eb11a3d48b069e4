package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;

/** Asks for a page: first where it can be found quickly, and if that was not all of it, for the rest or the whole. */
final class PageRequests {

    /** Elasticsearch collects and sorts as many hits as stand before a page: these pages are asked for one at a time. */
    private static final int DEEP = 10_000;

    /** Holds a page of anything but the rarest choices almost everywhere in England. */
    private static final double NEAREST_MILES = 20;

    private final SearchRequests requests;
    private final SearchCriteria criteria;
    private final Councils councils;
    private final @Nullable CostPages byCost;
    private final List<Hit> hits = new ArrayList<>();

    PageRequests(SearchRequests requests, SearchCriteria criteria, Councils councils) {
        this.requests = requests;
        this.criteria = criteria;
        this.councils = councils;
        this.byCost = criteria.sort() == SortOrder.COST ? new CostPages(criteria, requests) : null;
    }

    boolean isDeep() {
        return criteria.from() + criteria.size() > DEEP;
    }

    void askFirst(Round round) {
        ask(round, byCost == null ? quickest() : byCost.plausible());
    }

    /** @param tally of all that is found */
    void askRest(Round round, Tally tally) {
        if (hits.size() >= criteria.size() || criteria.from() + hits.size() >= tally.found()) {
            return;
        }
        if (byCost == null) {
            hits.clear();
            ask(round, requests.page());
        } else {
            byCost.rest(CostCounts.of(criteria, tally)).forEach(part -> ask(round, part));
        }
    }

    List<Hit> hits() {
        return hits;
    }

    private RequestItem quickest() {
        Place near = criteria.near();
        boolean onlyNearest = criteria.withinMiles() == null && Ordering.isNearestFirst(criteria);
        return near != null && onlyNearest && !isDeep() ? requests.pageOfNearest(near, NEAREST_MILES) : requests.page();
    }

    private void ask(Round round, RequestItem part) {
        round.ask(
                part,
                answer -> hits.addAll(
                        hits(byCost == null ? answer.hits().hits() : byCost.read(answer), councils, criteria.near())));
    }

    /** With their distances from a place. */
    static List<Hit> hits(
            List<co.elastic.clients.elasticsearch.core.search.Hit<ListingDocument>> found,
            Councils councils,
            @Nullable Place near) {
        List<Hit> hits = new ArrayList<>();
        found.forEach(hit -> {
            if (hit.source() != null) {
                hits.add(Hit.of(hit.source().summary(councils), near));
            }
        });
        return hits;
    }
}

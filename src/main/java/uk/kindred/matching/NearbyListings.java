package uk.kindred.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.directory.KindFacts;
import uk.kindred.directory.KindFactsReader;
import uk.kindred.directory.ListingsChanged;
import uk.kindred.places.Place;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;

/**
 * What is in reach of a place, by a search for each way of pricing and each who is charged. It is remembered for a minute, so
 * that a slider, a lock or a swap is answered without another search; docs/decisions/073-a-plan-is-its-link.md says what of
 * a question that is, and what it is not.
 */
@Component
class NearbyListings {

    /** With a price: the nearest of each way of pricing, in turn. */
    static final int MOST_PRICED = 300;

    /** Of each way, without a price: no week has them, but they tell why there is none. */
    static final int MOST_UNPRICED = 40;

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** Of all places together, which bounds the memory: some tens of megabytes. */
    private static final int MOST_REMEMBERED = 10_000;

    private final ListingSearch listings;
    private final KindFactsReader kindFacts;
    private final Cache<Reach, Nearby> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((Reach reach, Nearby found) -> 1 + found.hits().size())
            .expireAfterWrite(REMEMBERED)
            .build();

    NearbyListings(ListingSearch listings, KindFactsReader kindFacts) {
        this.listings = listings;
        this.kindFacts = kindFacts;
    }

    /**
     * All of a question that is needed to find who is near: nothing of what somebody needs but how that is priced, and
     * nothing of their budget but who is charged.
     *
     * @param on today, since prices and free places are of a day
     */
    record Reach(Place near, int miles, Set<PricedBy> ways, Set<Payer> payers, ExampleWish examples, LocalDate on) {

        Reach {
            ways = Set.copyOf(ways);
            payers = Set.copyOf(payers);
        }
    }

    /**
     * @param hits by public id, those without a price first
     * @param facts of their kinds, by database key
     * @param wholeMiles up to which distance everybody with a price is among them
     * @param cut whether there were more with a price than are looked at
     * @param degraded whether PostgreSQL found them because the index could not
     */
    record Nearby(
            Map<String, Hit> hits, Map<Long, KindFacts> facts, double wholeMiles, boolean cut, boolean degraded) {}

    Nearby find(Reach reach) {
        Nearby known = remembered.getIfPresent(reach);
        if (known != null) {
            return known;
        }
        Nearby found = search(reach);
        if (!found.degraded()) {
            remembered.put(reach, found);
        }
        return found;
    }

    /** On this instance; the others forget within the minute. */
    @EventListener(ListingsChanged.class)
    void forget() {
        remembered.invalidateAll();
    }

    private Nearby search(Reach reach) {
        CandidatePages priced = new CandidatePages(listings, MOST_PRICED);
        CandidatePages unpriced =
                new CandidatePages(listings, MOST_UNPRICED * reach.ways().size());
        for (PricedBy way : reach.ways().stream().sorted().toList()) {
            reach.payers().stream().sorted().forEach(payer -> priced.search(criteria(reach, way, payer, false)));
            unpriced.search(criteria(
                    reach, way, reach.payers().stream().sorted().toList().getFirst(), true));
        }
        priced.read();
        unpriced.readOnce(MOST_UNPRICED);
        Map<String, Hit> hits = new LinkedHashMap<>(unpriced.hits());
        hits.putAll(priced.hits());
        return new Nearby(
                hits,
                kindFacts.read(hits.values().stream()
                        .map(hit -> hit.listing().databaseId())
                        .toList()),
                priced.wholeMiles(),
                priced.isCut(),
                priced.isDegraded() || unpriced.isDegraded());
    }

    /** Nearest first. */
    private static SearchCriteria criteria(Reach reach, PricedBy way, Payer payer, boolean unpriced) {
        return SearchCriteria.everything()
                .change()
                .near(reach.near())
                .withinMiles((double) reach.miles())
                .kinds(WhoCanDo.kindsFor(way))
                .wishes(OfferWishes.NONE
                        .change()
                        .plan(Plan.NOTHING.asking(way))
                        .payer(payer)
                        .maxWeeklyPence(unpriced ? null : OfferWishes.MOST_WEEKLY_PENCE)
                        .costUnknown(unpriced)
                        .examples(reach.examples())
                        .build())
                .sort(SortOrder.DISTANCE)
                .build();
    }
}

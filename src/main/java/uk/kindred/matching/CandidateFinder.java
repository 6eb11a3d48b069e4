package uk.kindred.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.directory.KindFacts;
import uk.kindred.directory.KindFactsReader;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;

/** Finds who may be in somebody's weeks: by a search for each way in which what is needed is priced, and each who is charged. */
@Component
class CandidateFinder {

    /** With a price; the nearest of each way of pricing, in equal shares. */
    static final int MOST_PRICED = 300;

    /** Of each way, without a price: no week has them, but they tell why there is none. */
    static final int MOST_UNPRICED = 40;

    /** Miles beyond those asked for, of which the answer tells what a wider search would find. */
    static final int RING_MILES = 10;

    private final ListingSearch listings;
    private final KindFactsReader kindFacts;
    private final CandidateMaker maker;

    CandidateFinder(ListingSearch listings, KindFactsReader kindFacts, CandidateMaker maker) {
        this.listings = listings;
        this.kindFacts = kindFacts;
        this.maker = maker;
    }

    /**
     * @param hits by public id, of all candidates
     * @param cut whether there were more than are looked at; then nobody beyond the miles asked for is among them, since
     *     what a wider search would find is not known
     */
    record Found(List<Candidate> candidates, Map<String, Hit> hits, boolean cut, boolean degraded) {}

    Found find(MatchQuestion question) {
        Set<HelpWith> asked = EnumSet.noneOf(HelpWith.class);
        question.request().needs().forEach(need -> asked.add(need.help()));
        Set<PricedBy> ways = EnumSet.noneOf(PricedBy.class);
        asked.forEach(help -> ways.addAll(WhoCanDo.waysFor(help)));
        Set<Payer> payers = EnumSet.noneOf(Payer.class);
        Purse.of(question.request().route()).forEach(purse -> payers.add(purse.payer()));
        int share = MOST_PRICED / (ways.size() * payers.size());
        Pages pages = new Pages();
        for (PricedBy way : ways) {
            payers.forEach(payer -> pages.add(share, criteria(question, way, payer, false)));
        }
        for (PricedBy way : ways) {
            pages.add(MOST_UNPRICED, criteria(question, way, payers.iterator().next(), true));
        }
        return found(question, asked, pages);
    }

    private Found found(MatchQuestion question, Set<HelpWith> asked, Pages pages) {
        Map<Long, KindFacts> facts = kindFacts.read(pages.hits.values().stream()
                .map(hit -> hit.listing().databaseId())
                .toList());
        int within = question.request().withinMiles();
        int farthest = within * CandidateMaker.TENTHS;
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Hit> hits = new HashMap<>();
        pages.hits.forEach((id, hit) -> maker.make(
                        hit, facts.getOrDefault(hit.listing().databaseId(), KindFacts.UNKNOWN), asked, within)
                .filter(candidate -> !pages.cut || candidate.milesTenths() <= farthest)
                .ifPresent(candidate -> {
                    candidates.add(candidate);
                    hits.put(id, hit);
                }));
        return new Found(candidates, hits, pages.cut, pages.degraded);
    }

    /** Nearest first. */
    private static SearchCriteria criteria(MatchQuestion question, PricedBy way, Payer payer, boolean unpriced) {
        return SearchCriteria.everything()
                .change()
                .near(question.place())
                .withinMiles((double) question.request().withinMiles() + RING_MILES)
                .kinds(WhoCanDo.kindsFor(way))
                .wishes(OfferWishes.NONE
                        .change()
                        .plan(Plan.NOTHING.asking(way))
                        .payer(payer)
                        .maxWeeklyPence(unpriced ? null : OfferWishes.MOST_WEEKLY_PENCE)
                        .costUnknown(unpriced)
                        .examples(question.examples())
                        .build())
                .sort(SortOrder.DISTANCE)
                .size(SearchCriteria.MOST_SIZE)
                .build();
    }

    private final class Pages {

        private final Map<String, Hit> hits = new LinkedHashMap<>();
        private boolean cut;
        private boolean degraded;

        void add(int most, SearchCriteria criteria) {
            int taken = 0;
            long total = 1;
            for (int page = 1; taken < Math.min(most, total); page++) {
                SearchResults found = listings.search(criteria.change()
                        .page(page)
                        .size(Math.min(most, SearchCriteria.MOST_SIZE))
                        .build());
                total = found.total();
                degraded |= found.degraded();
                found.hits().forEach(hit -> hits.putIfAbsent(hit.listing().id(), hit));
                taken += found.hits().size();
                if (found.hits().isEmpty()) {
                    break;
                }
            }
            cut |= !criteria.wishes().costUnknown() && total > taken;
        }
    }
}

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
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;

/** Finds who may be in somebody's weeks: by a search for each way in which what is needed is priced, and each who is charged. */
@Component
class CandidateFinder {

    /** With a price: the nearest of each way of pricing, in turn. */
    static final int MOST_PRICED = 300;

    /** Of each way, without a price: no week has them, but they tell why there is none. */
    static final int MOST_UNPRICED = 40;

    /** Miles beyond those asked for, of which the answer tells what a wider search would find. */
    static final int RING_MILES = Counterfactuals.MORE_MILES.getLast();

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
     * @param cut whether there were more than are looked at; then of those beyond the miles asked for only as many rings
     *     are among them as were looked at as a whole
     */
    record Found(List<Candidate> candidates, Map<String, Hit> hits, boolean cut, boolean degraded) {}

    Found find(MatchQuestion question) {
        Set<HelpWith> asked = EnumSet.noneOf(HelpWith.class);
        question.request().needs().forEach(need -> asked.add(need.help()));
        Set<PricedBy> ways = EnumSet.noneOf(PricedBy.class);
        asked.forEach(help -> ways.addAll(WhoCanDo.waysFor(help)));
        Set<Payer> payers = EnumSet.noneOf(Payer.class);
        Purse.of(question.request().route()).forEach(purse -> payers.add(purse.payer()));
        CandidatePages priced = new CandidatePages(listings, MOST_PRICED);
        CandidatePages unpriced = new CandidatePages(listings, MOST_UNPRICED * ways.size());
        for (PricedBy way : ways) {
            payers.forEach(payer -> priced.search(criteria(question, way, payer, false)));
            unpriced.search(criteria(question, way, payers.iterator().next(), true));
        }
        priced.read();
        unpriced.readOnce(MOST_UNPRICED);
        Map<String, Hit> hits = new LinkedHashMap<>(unpriced.hits());
        hits.putAll(priced.hits());
        return found(question, asked, hits, priced, priced.isDegraded() || unpriced.isDegraded());
    }

    private Found found(
            MatchQuestion question,
            Set<HelpWith> asked,
            Map<String, Hit> hits,
            CandidatePages priced,
            boolean degraded) {
        int within = question.request().withinMiles();
        int farthest = (within + wholeRing(priced.wholeMiles() - within)) * CandidateMaker.TENTHS;
        Map<Long, KindFacts> facts = kindFacts.read(
                hits.values().stream().map(hit -> hit.listing().databaseId()).toList());
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Hit> taken = new HashMap<>();
        hits.forEach((id, hit) -> maker.make(
                        hit, facts.getOrDefault(hit.listing().databaseId(), KindFacts.UNKNOWN), asked, within)
                .filter(candidate -> candidate.milesTenths() <= farthest)
                .ifPresent(candidate -> {
                    candidates.add(candidate);
                    taken.put(id, hit);
                }));
        return new Found(candidates, taken, priced.isCut(), degraded);
    }

    /** The widest ring, of those that answers tell of, that lies within so many miles more. */
    private static int wholeRing(double moreMiles) {
        return Counterfactuals.MORE_MILES.stream()
                .filter(ring -> ring <= moreMiles)
                .max(Integer::compare)
                .orElse(0);
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
                .build();
    }
}

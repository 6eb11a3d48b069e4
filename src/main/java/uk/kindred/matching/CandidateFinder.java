package uk.kindred.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.directory.KindFacts;
import uk.kindred.matching.NearbyListings.Nearby;
import uk.kindred.matching.NearbyListings.Reach;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;
import uk.kindred.search.SearchResults.Hit;

/** Finds who may be in somebody's weeks. */
@Component
class CandidateFinder {

    /** Miles beyond those asked for, of which the answer tells what a wider search would find. */
    static final int RING_MILES = Counterfactuals.MORE_MILES.getLast();

    /** However far an example says that it comes. */
    private static final double MOST_MILES_TO_AN_EXAMPLE = 30;

    private final NearbyListings nearby;
    private final CandidateMaker maker;

    CandidateFinder(NearbyListings nearby, CandidateMaker maker) {
        this.nearby = nearby;
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
        int within = question.request().withinMiles();
        Nearby near = nearby.find(reach(question, asked));
        int farthest = (within + wholeRing(near.wholeMiles() - within)) * CandidateMaker.TENTHS;
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Hit> taken = new HashMap<>();
        near.hits().forEach((id, hit) -> {
            if (!isMadeUpFarAway(hit)) {
                KindFacts facts = near.facts().getOrDefault(hit.listing().databaseId(), KindFacts.UNKNOWN);
                maker.make(hit, facts, asked, within)
                        .filter(candidate -> candidate.milesTenths() <= farthest)
                        .ifPresent(candidate -> {
                            candidates.add(candidate);
                            taken.put(id, hit);
                        });
            }
        });
        return new Found(candidates, taken, near.cut(), near.degraded());
    }

    /** Examples show what Kindred will do in their two areas; elsewhere they would stand in the way of what there is. */
    private static boolean isMadeUpFarAway(Hit hit) {
        Double miles = hit.distanceMiles();
        return hit.listing().offer().example() && miles != null && miles > MOST_MILES_TO_AN_EXAMPLE;
    }

    private static Reach reach(MatchQuestion question, Set<HelpWith> asked) {
        Set<PricedBy> ways = EnumSet.noneOf(PricedBy.class);
        asked.forEach(help -> ways.addAll(WhoCanDo.waysFor(help)));
        Set<Payer> payers = EnumSet.noneOf(Payer.class);
        Purse.of(question.request().money()).forEach(purse -> payers.add(purse.payer()));
        return new Reach(
                question.place(),
                question.request().withinMiles() + RING_MILES,
                ways,
                payers,
                question.examples(),
                question.request().on());
    }

    /** The widest ring, of those that answers tell of, that lies within so many miles more. */
    private static int wholeRing(double moreMiles) {
        return Counterfactuals.MORE_MILES.stream()
                .filter(ring -> ring <= moreMiles)
                .max(Integer::compare)
                .orElse(0);
    }
}

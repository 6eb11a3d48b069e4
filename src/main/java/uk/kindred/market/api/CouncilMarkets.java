package uk.kindred.market.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.reach.WithinReach;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations;

/** Puts together what is told of a council's market. What takes long is kept for a while. */
@Component
class CouncilMarkets {

    /** As the crow flies; as far as most people's visitors will come. */
    static final double MILES = 10;

    private static final int MONTHS = 12;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 200;

    private final SupplyToday supply;
    private final WithinReach reach;
    private final Demand demand;
    private final CouncilPopulations populations;
    private final Cache<String, MarketAnswer.ReachPart> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    CouncilMarkets(SupplyToday supply, WithinReach reach, Demand demand, CouncilPopulations populations) {
        this.supply = supply;
        this.reach = reach;
        this.demand = demand;
        this.populations = populations;
    }

    MarketAnswer of(Council council) {
        SupplyToday.Told told = supply.of(council);
        return MarketAnswer.of(
                council,
                told.asAt(),
                populations.year(),
                populations.find(council.gss()).orElse(null),
                told.kinds(),
                reach(council),
                demand.of(council, MONTHS));
    }

    /** At most ten minutes old; whoever asks while it is counted waits for it, and it is counted once. */
    private MarketAnswer.ReachPart reach(Council council) {
        return kept.get(
                council.gss(), any -> MarketAnswer.ReachPart.of(reach.of(council, ReachQuestion.within(MILES))));
    }
}

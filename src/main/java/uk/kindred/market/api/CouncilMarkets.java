package uk.kindred.market.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kindred.market.ascof.Ascof;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.reach.WithinReach;
import uk.kindred.market.supply.Supply;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations;

/** Puts together what is told of a council's market, and keeps it for a while: each takes some seconds at the most. */
@Component
class CouncilMarkets {

    /** As the crow flies; as far as most people's visitors will come. */
    static final double MILES = 10;

    private static final int MONTHS = 12;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 200;

    private final Supply supply;
    private final WithinReach reach;
    private final Demand demand;
    private final CouncilRates rates;
    private final Ascof ascof;
    private final CouncilPopulations populations;
    private final Clock clock;
    private final Cache<String, MarketAnswer> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    CouncilMarkets(
            Supply supply,
            WithinReach reach,
            Demand demand,
            CouncilRates rates,
            Ascof ascof,
            CouncilPopulations populations,
            Clock clock) {
        this.supply = supply;
        this.reach = reach;
        this.demand = demand;
        this.rates = rates;
        this.ascof = ascof;
        this.populations = populations;
        this.clock = clock;
    }

    /**
     * At most ten minutes old; whoever asks while it is made waits for it, and it is made once. The council's rates are of this
     * moment: what its officers hide is gone at once.
     */
    MarketAnswer of(Council council) {
        return kept.get(council.gss(), any -> make(council)).withRates(RatePart.list(rates.listPublished(council)));
    }

    private MarketAnswer make(Council council) {
        return MarketAnswer.of(
                council,
                LocalDate.now(clock),
                populations.year(),
                populations.find(council.gss()).orElse(null),
                supply.of(council),
                reach.of(council, ReachQuestion.within(MILES)),
                demand.of(council, MONTHS),
                ascof.of(council));
    }
}

package uk.kindred.market.api;

import org.springframework.stereotype.Component;
import uk.kindred.market.ascof.Ascof;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.market.reach.CouncilReaches;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations;

/** Puts together what is told of a council's market, as each part keeps it. */
@Component
class CouncilMarkets {

    private static final ReachQuestion REACH = ReachQuestion.within(ReachAsked.USUAL_MILES);
    private static final int MONTHS = 12;

    private final SupplyToday supply;
    private final CouncilReaches reaches;
    private final Demand demand;
    private final CouncilRates rates;
    private final Ascof ascof;
    private final CouncilPopulations populations;

    CouncilMarkets(
            SupplyToday supply,
            CouncilReaches reaches,
            Demand demand,
            CouncilRates rates,
            Ascof ascof,
            CouncilPopulations populations) {
        this.supply = supply;
        this.reaches = reaches;
        this.demand = demand;
        this.rates = rates;
        this.ascof = ascof;
        this.populations = populations;
    }

    /** The council's rates are of this moment: what its officers hide is gone at once. */
    MarketAnswer of(Council council) {
        SupplyToday.Told told = supply.of(council);
        return MarketAnswer.of(
                council,
                told.reckonedOn(),
                populations.year(),
                populations.find(council.gss()).orElse(null),
                told.kinds(),
                MarketAnswer.ReachPart.of(REACH.miles(), reaches.getAll(council, REACH)),
                demand.of(council, MONTHS),
                ascof.of(council),
                RatePart.list(rates.listPublished(council)));
    }
}

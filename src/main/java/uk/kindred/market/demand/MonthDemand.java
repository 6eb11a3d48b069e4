package uk.kindred.market.demand;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What was looked for in one closed month.
 *
 * @param kinds searches by kind as {@link DemandFigures.KindDemand} has it, in tens rounded down; what is not told is not in it
 */
public record MonthDemand(YearMonth month, Map<String, Long> kinds) {

    public MonthDemand {
        kinds = Map.copyOf(kinds);
    }

    /** Empty where fewer than ten were, or it can't be told. */
    public Optional<Long> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }
}

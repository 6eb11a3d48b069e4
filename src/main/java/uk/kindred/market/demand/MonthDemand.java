package uk.kindred.market.demand;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What was looked for in one closed month, in tens rounded down; what is not told is not in it.
 *
 * @param kinds searches by kind as {@link DemandFigures.KindDemand} has it
 * @param notFound of these, those that found nothing: sums of what is told of why
 */
public record MonthDemand(YearMonth month, Map<String, Long> kinds, Map<String, Long> notFound) {

    public MonthDemand {
        kinds = Map.copyOf(kinds);
        notFound = Map.copyOf(notFound);
    }

    /** Empty where fewer than ten were, or it can't be told. */
    public Optional<Long> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** The same of those that found nothing. */
    public Optional<Long> findNotFound(String kind) {
        return Optional.ofNullable(notFound.get(kind));
    }
}

package uk.kindred.market.demand;

import java.util.Map;

/**
 * All searches in an area of several councils, with nothing of what they were for: sums of what is told of its councils and
 * months, so that nothing follows from them that does not follow from these.
 *
 * @param area "Yorkshire and The Humber", "England"
 * @param kinds tens by kind as {@link DemandFigures.KindDemand} has it; what is told of none of its councils is not in it
 */
public record AreaDemand(String area, Map<String, Long> kinds) {

    public static final String ENGLAND = "England";

    public AreaDemand {
        kinds = Map.copyOf(kinds);
    }
}

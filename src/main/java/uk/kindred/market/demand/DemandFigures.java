package uk.kindred.market.demand;

import java.time.YearMonth;
import java.util.List;

/**
 * What was looked for in whole months that are closed: tens, rounded down, so that there were at least so many. What is not
 * told was fewer than ten, or can't be told without telling of something that was.
 *
 * @param months newest first, of which these figures are the sums; none before the first month is closed
 * @param kinds the most looked for first
 * @param counted false where counting is switched off now, so that no more months follow
 */
public record DemandFigures(List<YearMonth> months, List<KindDemand> kinds, boolean counted) {

    public DemandFigures {
        months = List.copyOf(months);
        kinds = List.copyOf(kinds);
    }

    /**
     * @param kind a kind's slug, or "care-home" for both of them, "several", "any", or "plan" for a whole week
     * @param tens searches, or plans, for it
     * @param values of which breakdown how many; the most first within each
     */
    public record KindDemand(String kind, long tens, List<ValueDemand> values) {

        public KindDemand {
            values = List.copyOf(values);
        }
    }

    /** Of the searches for a kind, those that had this value. */
    public record ValueDemand(Breakdown breakdown, String value, long tens) {}
}

package uk.kindred.funding.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Duration;
import uk.kindred.funding.MeansTest;
import uk.kindred.funding.RateTable;
import uk.kindred.funding.Rates;
import uk.kindred.funding.Spender;

/**
 * All that is reckoned for one person.
 *
 * @param you whether it is said to the person; else it is of their partner
 * @param now what they would pay today
 * @param homeCountsFrom the day after the 12 weeks without their home in the sum; null where they are not in them
 * @param then what they would pay from that day on
 */
record PersonResult(
        boolean you,
        Spender spender,
        Rates rates,
        Assessment now,
        @Nullable LocalDate homeCountsFrom,
        @Nullable Assessment then,
        Assumptions assumed,
        Duration duration) {

    static PersonResult of(Spender spender, boolean you, Assumptions assumed, RateTable table) {
        Rates rates = table.on(spender.start().on());
        LocalDate later = spender.start().findDayHomeCounts().orElse(null);
        return new PersonResult(
                you,
                spender,
                rates,
                MeansTest.assess(spender.start(), rates),
                later,
                later == null ? null : MeansTest.assess(spender.start().onDay(later), table.on(later)),
                assumed,
                Duration.of(spender, assumed, table));
    }

    /** "You", "Your partner". */
    String who() {
        return you ? "You" : "Your partner";
    }

    String whoWithin() {
        return you ? "you" : "your partner";
    }

    /** "your money", "your partner's money". */
    String whose(String what) {
        return (you ? "your " : "your partner’s ") + what;
    }
}

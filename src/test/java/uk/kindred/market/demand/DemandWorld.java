package uk.kindred.market.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Demand of years in which nobody has searched yet, so that tests that share the database do not meet. */
final class DemandWorld {

    static final YearMonth MONTH = YearMonth.of(2041, 3);

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private DemandWorld() {}

    static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(ENGLAND).toInstant(), ENGLAND);
    }

    static void forget(JdbcClient jdbc) {
        jdbc.sql("delete from demand where day >= '2041-01-01'").update();
        // also this month, which a publisher of 2041 finds over, and which then would take no more counts of other
        // tests;
        // what is told of a month goes with it
        jdbc.sql("delete from demand_month").update();
    }

    /** With nothing special asked for, but for the values given. */
    static Wanted wanted(String gss, String kind, Map<Breakdown, String> values) {
        Map<Breakdown, String> all = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Breakdown.values()) {
            all.put(
                    breakdown,
                    switch (breakdown) {
                        case PAYER -> "self-funder";
                        case FOUND -> "20-or-more";
                        default -> Breakdown.NONE;
                    });
        }
        all.putAll(values);
        return new Wanted(gss, kind, all);
    }

    /** So many searches on a day, as one instance writes them. */
    static void search(DemandRows rows, Wanted wanted, LocalDate day, long times) {
        SortedMap<DemandKey, Long> counted = new TreeMap<>();
        DemandKey.of(wanted, day).forEach(key -> counted.put(key, times));
        rows.add(counted);
    }

    static Optional<Long> tens(DemandFigures figures, String kind) {
        return figures.kinds().stream()
                .filter(one -> one.kind().equals(kind))
                .map(DemandFigures.KindDemand::tens)
                .findFirst();
    }
}

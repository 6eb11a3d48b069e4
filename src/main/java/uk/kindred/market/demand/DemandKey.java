package uk.kindred.market.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is counted: of one council's area, kind and day how often one value of one breakdown was asked for.
 *
 * @param breakdown {@link #ALL} with a blank value for all of the kind's together
 */
record DemandKey(String councilGss, String kind, String breakdown, String value, LocalDate day)
        implements Comparable<DemandKey> {

    static final String ALL = "all";

    private static final Comparator<DemandKey> ORDER = Comparator.comparing(DemandKey::councilGss)
            .thenComparing(DemandKey::kind)
            .thenComparing(DemandKey::breakdown)
            .thenComparing(DemandKey::value)
            .thenComparing(DemandKey::day);

    /**
     * Each breakdown apart, so that nothing tells which value of one went with which of another; but for cells of three,
     * which are counted by the month and not by the day.
     */
    static List<DemandKey> of(Wanted wanted, LocalDate day) {
        List<DemandKey> keys = new ArrayList<>();
        keys.add(new DemandKey(wanted.councilGss(), wanted.kind(), ALL, "", day));
        wanted.values().forEach((breakdown, value) -> {
            boolean together = breakdown == Breakdown.TOGETHER;
            if (!together || !value.equals(Breakdown.NONE)) {
                LocalDate counted = together ? day.withDayOfMonth(1) : day;
                keys.add(new DemandKey(wanted.councilGss(), wanted.kind(), breakdown.slug(), value, counted));
            }
        });
        return keys;
    }

    @Override
    public int compareTo(DemandKey other) {
        return ORDER.compare(this, other);
    }
}

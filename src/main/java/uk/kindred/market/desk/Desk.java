package uk.kindred.market.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.demand.DemandFigures;
import uk.kindred.market.demand.MonthDemand;
import uk.kindred.market.demand.MonthWords;

/**
 * All figures of a council's market.
 *
 * @param asAt the day of supply and prices
 * @param comparedAt the day of those compared with; null before they were reckoned for the first time
 * @param populationYear the estimates of people are for the middle of it
 * @param own the council's area
 * @param compared region, England, and other councils together, as far as known
 * @param demand of {@link DeskQuestion#months}
 * @param months the same by month, the newest first
 */
public record Desk(
        DeskQuestion question,
        LocalDate asAt,
        @Nullable LocalDate comparedAt,
        int populationYear,
        Group own,
        List<Group> compared,
        DemandFigures demand,
        List<MonthDemand> months) {

    public Desk {
        compared = List.copyOf(compared);
        months = List.copyOf(months);
    }

    /** The council's own first. */
    public List<Group> groups() {
        return Stream.concat(Stream.of(own), compared.stream()).toList();
    }

    /** "October 2025 to September 2026", with gaps where months are not told; blank before any month is. */
    public String demandMonths() {
        return MonthWords.of(demand.months());
    }
}

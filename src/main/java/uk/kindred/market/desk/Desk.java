package uk.kindred.market.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.demand.DemandFigures;
import uk.kindred.market.demand.MonthDemand;
import uk.kindred.market.demand.MonthWords;
import uk.kindred.market.supply.Completeness;

/**
 * All figures of a council's market.
 *
 * @param reckonedOn the day on which supply and prices were reckoned; each group says of when its register is
 * @param comparedOn the same of those compared with; null before they were reckoned for the first time
 * @param populationYear the estimates of people are for the middle of it
 * @param own the council's area
 * @param compared region, England, and other councils together, as far as known
 * @param completeness of what is known of each kind in England
 * @param demand of {@link DeskQuestion#months}
 * @param demandGroups all searches of each kind in the council's area, its region and England; none before the first month
 * @param months the same by month, the newest first
 */
public record Desk(
        DeskQuestion question,
        LocalDate reckonedOn,
        @Nullable LocalDate comparedOn,
        int populationYear,
        Group own,
        List<Group> compared,
        Completeness completeness,
        DemandFigures demand,
        List<DemandGroup> demandGroups,
        List<MonthDemand> months) {

    public Desk {
        compared = List.copyOf(compared);
        demandGroups = List.copyOf(demandGroups);
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

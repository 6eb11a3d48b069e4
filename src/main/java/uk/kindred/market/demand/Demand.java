package uk.kindred.market.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.DemandProperties;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.market.demand.DemandFigures.ValueDemand;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/**
 * What is looked for, as it may be told to anybody. All pages, files, mails and answers read it here; the counts themselves
 * leave this package by no other way. Areas and times are sums of what is told of councils and months, which tell no more
 * than these do.
 */
@Service
@Transactional(readOnly = true)
public class Demand {

    private final PublishedRows rows;
    private final Councils councils;
    private final DemandProperties settings;

    Demand(PublishedRows rows, Councils councils, DemandProperties settings) {
        this.rows = rows;
        this.councils = councils;
        this.settings = settings;
    }

    /** The months that are closed, newest first; only these can be asked for. */
    public List<YearMonth> listMonths() {
        return rows.listMonths();
    }

    /** The day on which the newest month was told; empty before the first one. */
    public Optional<LocalDate> newestToldOn() {
        return rows.findNewestDay();
    }

    /**
     * How many searches there were for each kind in each month, and how many found nothing: no more than {@link #of} tells
     * of one month more or less.
     *
     * @return newest first, every month that is closed, whether anything is told of it or not
     */
    public List<MonthDemand> byMonth(Council council, int most) {
        List<YearMonth> months = rows.listMonths().stream().limit(most).toList();
        if (months.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, Map<String, Long>> kinds =
                byMonth(rows.months(council.gss(), months.getLast(), months.getFirst()));
        Map<YearMonth, Map<String, Long>> notFound =
                byMonth(rows.notFound(council.gss(), months.getLast(), months.getFirst()));
        return months.stream()
                .map(month -> new MonthDemand(
                        month, kinds.getOrDefault(month, Map.of()), notFound.getOrDefault(month, Map.of())))
                .toList();
    }

    /**
     * What a council's demand is compared with: its region, the council among it, and England.
     *
     * @param most the same months as {@link #of} takes
     */
    public List<AreaDemand> beside(Council council, int most) {
        List<YearMonth> months = rows.listMonths().stream().limit(most).toList();
        if (months.isEmpty()) {
            return List.of();
        }
        List<String> region = councils.list().stream()
                .filter(other -> other.region().equals(council.region()))
                .map(Council::gss)
                .toList();
        Map<String, Long> inRegion = new TreeMap<>();
        Map<String, Long> inEngland = new TreeMap<>();
        for (PublishedRows.TotalRow total : rows.totals(region, months.getLast(), months.getFirst())) {
            inEngland.put(total.kind(), total.england());
            if (total.region() > 0) {
                inRegion.put(total.kind(), total.region());
            }
        }
        return List.of(new AreaDemand(council.region(), inRegion), new AreaDemand(AreaDemand.ENGLAND, inEngland));
    }

    private static Map<YearMonth, Map<String, Long>> byMonth(List<PublishedRows.MonthRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        PublishedRows.MonthRow::month,
                        Collectors.toMap(PublishedRows.MonthRow::kind, PublishedRows.MonthRow::tens)));
    }

    /** @param most the last so many of those that are closed */
    public DemandFigures of(Council council, int most) {
        List<YearMonth> months = rows.listMonths().stream().limit(most).toList();
        if (months.isEmpty()) {
            return new DemandFigures(months, List.of(), settings.counted());
        }
        Map<String, Long> totals = new TreeMap<>();
        Map<String, List<ValueDemand>> values = new TreeMap<>();
        YearMonth newest = months.getFirst();
        YearMonth oldest = months.getLast();
        for (PublishedRows.Sum sum : rows.sums(council.gss(), oldest, newest)) {
            Breakdown.findBySlug(sum.breakdown())
                    .ifPresentOrElse(
                            breakdown -> values.computeIfAbsent(sum.kind(), any -> new ArrayList<>())
                                    .add(new ValueDemand(breakdown, sum.value(), sum.tens())),
                            () -> totals.put(sum.kind(), sum.tens()));
        }
        return new DemandFigures(
                months,
                totals.entrySet().stream()
                        .map(kind -> new KindDemand(
                                kind.getKey(), kind.getValue(), values.getOrDefault(kind.getKey(), List.of())))
                        .sorted(Comparator.comparingLong(KindDemand::tens)
                                .reversed()
                                .thenComparing(KindDemand::kind))
                        .toList(),
                settings.counted());
    }
}

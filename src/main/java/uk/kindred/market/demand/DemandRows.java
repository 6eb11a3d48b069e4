package uk.kindred.market.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts as they are, which nobody is shown: {@link Publication} alone reads them. */
@Component
class DemandRows {

    /**
     * In one order, so that instances that write at once wait for each other and no longer. A month that is closed takes
     * no more: its numbers were told.
     */
    private static final String ADD = """
            insert into demand as kept (council_gss, kind, breakdown, value, day, times)
            select c.council_gss, c.kind, c.breakdown, c.value, c.day::date, c.times
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                as c (council_gss, kind, breakdown, value, day, times)
            where not exists (select from demand_month m where m.month = date_trunc('month', c.day::date))
            order by 1, 2, 3, 4, 5
            on conflict (council_gss, kind, breakdown, value, day) do update
            set times = kept.times + excluded.times
            """;

    private static final String MONTH = """
            select council_gss, kind, breakdown, value, sum(times) as times
            from demand where day between ? and ?
            group by council_gss, kind, breakdown, value
            order by council_gss, kind, breakdown, value
            """;

    private static final String OPEN_MONTHS = """
            select distinct to_char(day, 'YYYY-MM') as month
            from demand where day < ? and not exists (
              select from demand_month m where m.month = date_trunc('month', day))
            order by month
            """;

    private final JdbcClient jdbc;

    DemandRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Sum(String councilGss, String kind, String breakdown, String value, long times) {}

    /** All in one statement, or nothing. */
    void add(SortedMap<DemandKey, Long> counted) {
        jdbc.sql(ADD)
                .params(
                        each(counted, DemandKey::councilGss),
                        each(counted, DemandKey::kind),
                        each(counted, DemandKey::breakdown),
                        each(counted, DemandKey::value),
                        each(counted, key -> key.day().toString()),
                        counted.values().toArray(Long[]::new))
                .update();
    }

    private static String[] each(Map<DemandKey, Long> counted, Function<DemandKey, String> which) {
        return counted.keySet().stream().map(which).toArray(String[]::new);
    }

    /** Months of which something was counted, that end before this day, and that are not closed. */
    List<YearMonth> listOpenMonthsBefore(LocalDate day) {
        return jdbc.sql(OPEN_MONTHS).param(day.withDayOfMonth(1)).query(String.class).list().stream()
                .map(YearMonth::parse)
                .toList();
    }

    List<Sum> sums(YearMonth month) {
        return jdbc.sql(MONTH)
                .params(month.atDay(1), month.atEndOfMonth())
                .query((row, number) -> new Sum(
                        row.getString("council_gss"),
                        row.getString("kind"),
                        row.getString("breakdown"),
                        row.getString("value"),
                        row.getLong("times")))
                .list();
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from demand where day < ?").param(day).update();
    }
}

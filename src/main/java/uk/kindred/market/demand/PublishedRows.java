package uk.kindred.market.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be told of demand, written once for each month: the only numbers of it that any view, file or mail reads. */
@Component
class PublishedRows {

    private static final String WRITE = """
            insert into published_demand (month, council_gss, kind, breakdown, value, tens)
            select ?, t.council_gss, t.kind, t.breakdown, t.value, t.tens
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                as t (council_gss, kind, breakdown, value, tens)
            """;

    /** Sums of what is told: no more can be learnt from them than from their parts. */
    static final String SUMS = """
            select kind, breakdown, value, sum(tens) as tens
            from published_demand
            where council_gss = ? and month between ? and ?
            group by kind, breakdown, value
            order by kind, breakdown, tens desc, value
            """;

    /** All searches of each month and kind, without what they were for. */
    static final String MONTHS = """
            select month, kind, tens
            from published_demand
            where council_gss = ? and month between ? and ? and breakdown = ?
            order by month desc, tens desc, kind
            """;

    /** All searches of each kind: of England, and of some councils among it. */
    static final String TOTALS = """
            select kind, sum(tens) as england, coalesce(sum(tens) filter (where council_gss = any(?)), 0) as region
            from published_demand
            where breakdown = '%s' and month between ? and ?
            group by kind
            """.formatted(DemandKey.ALL);
    /** Of these, those that found nothing, for whatever reason. */
    static final String NOT_FOUND = """
            select month, kind, sum(tens) as tens
            from published_demand
            where council_gss = ? and month between ? and ? and breakdown = ? and (value = '0' or value like '0-%')
            group by month, kind
            order by month desc, tens desc, kind
            """;

    private final JdbcClient jdbc;

    PublishedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String councilGss, String kind, String breakdown, String value, long tens) {}

    record MonthRow(YearMonth month, String kind, long tens) {}

    record TotalRow(String kind, long england, long region) {}

    record Sum(String kind, String breakdown, String value, long tens) {}

    /** @return false if the month was closed before, by this instance or another */
    boolean close(YearMonth month, LocalDate today) {
        return jdbc.sql("insert into demand_month values (?, ?) on conflict do nothing")
                        .params(month.atDay(1), today)
                        .update()
                == 1;
    }

    void write(YearMonth month, Collection<Row> rows) {
        List<Row> ordered = new ArrayList<>(rows);
        jdbc.sql(WRITE)
                .params(
                        month.atDay(1),
                        ordered.stream().map(Row::councilGss).toArray(String[]::new),
                        ordered.stream().map(Row::kind).toArray(String[]::new),
                        ordered.stream().map(Row::breakdown).toArray(String[]::new),
                        ordered.stream().map(Row::value).toArray(String[]::new),
                        ordered.stream().map(Row::tens).toArray(Long[]::new))
                .update();
    }

    /** @param region councils of England */
    List<TotalRow> totals(Collection<String> region, YearMonth first, YearMonth last) {
        return jdbc.sql(TOTALS)
                .params(region.toArray(String[]::new), first.atDay(1), last.atDay(1))
                .query((row, number) ->
                        new TotalRow(row.getString("kind"), row.getLong("england"), row.getLong("region")))
                .list();
    }

    /** Of one council, from the first month to the last, both included. */
    List<Sum> sums(String council, YearMonth first, YearMonth last) {
        return jdbc.sql(SUMS)
                .params(council, first.atDay(1), last.atDay(1))
                .query((row, number) -> new Sum(
                        row.getString("kind"), row.getString("breakdown"), row.getString("value"), row.getLong("tens")))
                .list();
    }

    /** Of one council, by month, the newest first. */
    List<MonthRow> months(String council, YearMonth first, YearMonth last) {
        return months(MONTHS, council, first, last, DemandKey.ALL);
    }

    /** The same of searches that found nothing. */
    List<MonthRow> notFound(String council, YearMonth first, YearMonth last) {
        return months(NOT_FOUND, council, first, last, Breakdown.FOUND.slug());
    }

    private List<MonthRow> months(String sql, String council, YearMonth first, YearMonth last, String breakdown) {
        return jdbc.sql(sql)
                .params(council, first.atDay(1), last.atDay(1), breakdown)
                .query((row, number) -> new MonthRow(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("kind"),
                        row.getLong("tens")))
                .list();
    }

    /** When the newest month was closed. */
    Optional<LocalDate> findNewestDay() {
        return jdbc.sql("select published_on from demand_month order by month desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** The months that are closed, newest first. */
    List<YearMonth> listMonths() {
        return jdbc.sql("select month from demand_month order by month desc").query(LocalDate.class).list().stream()
                .map(YearMonth::from)
                .toList();
    }
}

package uk.kindred.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.funding.Choice;

/** What may be told of unmet needs, written once for each half-year: the only numbers of them that any page reads. */
@Component
class ToldUnmetRows {

    private static final String WRITE = """
            insert into told_unmet_need (council_gss, half, help, reason, tens)
            select t.council_gss, ?, t.help, t.reason, t.tens
            from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as t (council_gss, help, reason, tens)
            """;

    private final JdbcClient jdbc;

    ToldUnmetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String councilGss, String help, String reason, long tens) {}

    /** @return false if it was closed before, by this instance or another */
    boolean close(HalfYear half, LocalDate today) {
        return jdbc.sql("insert into unmet_half_year values (?, ?) on conflict do nothing")
                        .params(half.first().atDay(1), today)
                        .update()
                == 1;
    }

    void write(HalfYear half, Collection<Row> rows) {
        jdbc.sql(WRITE)
                .params(
                        half.first().atDay(1),
                        rows.stream().map(Row::councilGss).toArray(String[]::new),
                        rows.stream().map(Row::help).toArray(String[]::new),
                        rows.stream().map(Row::reason).toArray(String[]::new),
                        rows.stream().map(Row::tens).toArray(Long[]::new))
                .update();
    }

    List<HalfYear> listHalfYears() {
        return jdbc.sql("select half from unmet_half_year order by half desc").query(LocalDate.class).list().stream()
                .map(day -> new HalfYear(YearMonth.from(day)))
                .toList();
    }

    /** The most often first. */
    List<UnmetNeed> list(String councilGss, HalfYear half) {
        return jdbc
                .sql("select help, reason, tens from told_unmet_need where council_gss = ? and half = ?")
                .params(councilGss, half.first().atDay(1))
                .query((row, number) -> new UnmetNeed(
                        Choice.find(HelpWith.values(), row.getString("help")).orElseThrow(),
                        reason(row.getString("reason")),
                        row.getLong("tens")))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(UnmetNeed::tens)
                        .reversed()
                        .thenComparing(UnmetNeed::help)
                        .thenComparing(UnmetNeed::reason))
                .toList();
    }

    private static Unmet.Reason reason(String slug) {
        return Arrays.stream(Unmet.Reason.values())
                .filter(reason -> UnmetNeedRows.slug(reason).equals(slug))
                .findFirst()
                .orElseThrow();
    }
}

package uk.kindred.matching;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.Slug;
import uk.kindred.matching.UnmetNeeds.Missing;

/** Counts of what is missing, by council and month. */
@Component
class UnmetNeedRows {

    /** In one order, so that those who write at once wait for each other and no longer. */
    private static final String ADD = """
            insert into unmet_need as kept (council_gss, month, help, reason, times)
            select :council, :month, m.help, m.reason, 1
            from unnest(:helps::text[], :reasons::text[]) as m (help, reason)
            order by 3, 4
            on conflict (council_gss, month, help, reason) do update set times = kept.times + 1
            """;

    private static final String SUMS = """
            select council_gss, help, reason, sum(times) as times
            from unmet_need
            where month between :first and :last
            group by council_gss, help, reason
            order by council_gss, help, reason
            """;

    private final JdbcClient jdbc;

    UnmetNeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String councilGss, YearMonth month, Collection<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        jdbc.sql(ADD)
                .param("council", councilGss)
                .param("month", month.atDay(1))
                .param("helps", slugs(missing, one -> one.help().slug()))
                .param("reasons", slugs(missing, one -> slug(one.reason())))
                .update();
    }

    /** How often something was missing in one council's area, exactly; for {@link UnmetPublisher} alone. */
    record Sum(String councilGss, String help, String reason, long times) {}

    /** Of all councils. */
    List<Sum> sums(HalfYear half) {
        return jdbc.sql(SUMS)
                .param("first", half.first().atDay(1))
                .param("last", half.last().atDay(1))
                .query((row, number) -> new Sum(
                        row.getString("council_gss"),
                        row.getString("help"),
                        row.getString("reason"),
                        row.getLong("times")))
                .list();
    }

    /** Half-years of which something was counted and nothing is told yet, of those before this one. */
    List<HalfYear> listUntoldBefore(HalfYear half) {
        return jdbc
                .sql("""
                        select distinct month from unmet_need
                        where month < :first
                          and not exists (
                            select from unmet_half_year
                            where half <= month and month < half + interval '6 months')
                        order by month
                        """)
                .param("first", half.first().atDay(1))
                .query((row, number) -> HalfYear.of(row.getDate("month").toLocalDate()))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    void forgetBefore(YearMonth month) {
        jdbc.sql("delete from unmet_need where month < ?").param(month.atDay(1)).update();
    }

    private static String[] slugs(Collection<Missing> missing, Function<Missing, String> slug) {
        return missing.stream().map(slug).toArray(String[]::new);
    }

    static String slug(Unmet.Reason reason) {
        return Slug.of(reason.name());
    }
}

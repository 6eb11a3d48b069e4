package uk.kindred.matching;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.Slug;
import uk.kindred.funding.Choice;
import uk.kindred.matching.UnmetNeeds.Missing;

/** Counts of what is missing, by council and month. */
@Component
class UnmetNeedRows {

    /** Smaller counts are nobody's business. */
    static final int FEWEST = 10;

    private static final int STEP = 10;

    /** In one order, so that those who write at once wait for each other and no longer. */
    private static final String ADD = """
            insert into unmet_need as kept (council_gss, month, help, reason, times)
            select :council, :month, m.help, m.reason, 1
            from unnest(:helps::text[], :reasons::text[]) as m (help, reason)
            order by 3, 4
            on conflict (council_gss, month, help, reason) do update set times = kept.times + 1
            """;

    private static final String SUMS = """
            select help, reason, sum(times) as times
            from unmet_need
            where council_gss = :council and month between :first and :last
            group by help, reason
            having sum(times) >= :fewest
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

    /** From the first month to the last, both included; nothing of what was counted less than ten times. */
    List<UnmetNeed> sums(String councilGss, YearMonth first, YearMonth last) {
        return jdbc
                .sql(SUMS)
                .param("council", councilGss)
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .param("fewest", FEWEST)
                .query((row, number) -> new UnmetNeed(
                        Choice.find(HelpWith.values(), row.getString("help")).orElseThrow(),
                        reason(row.getString("reason")),
                        (row.getLong("times") + STEP / 2) / STEP * STEP))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(UnmetNeed::tens)
                        .reversed()
                        .thenComparing(UnmetNeed::help)
                        .thenComparing(UnmetNeed::reason))
                .toList();
    }

    void forgetBefore(YearMonth month) {
        jdbc.sql("delete from unmet_need where month < ?").param(month.atDay(1)).update();
    }

    private static String[] slugs(Collection<Missing> missing, Function<Missing, String> slug) {
        return missing.stream().map(slug).toArray(String[]::new);
    }

    private static String slug(Unmet.Reason reason) {
        return Slug.of(reason.name());
    }

    private static Unmet.Reason reason(String slug) {
        return Arrays.stream(Unmet.Reason.values())
                .filter(reason -> slug(reason).equals(slug))
                .findFirst()
                .orElseThrow();
    }
}

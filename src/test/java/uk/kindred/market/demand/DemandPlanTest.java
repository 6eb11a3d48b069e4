package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.KindredTest;

/** With a year of demand in all of England, one council's page reads that council's rows alone. */
@KindredTest
class DemandPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    @Autowired
    private Councils councils;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Transactional
    void oneCouncilsDemandIsReadByItsKey() {
        jdbc.sql(
                        "insert into demand_month select ?::date + make_interval(months => n), ?::date from generate_series(0, 11) n")
                .params(FIRST, FIRST)
                .update();
        int rows = jdbc.sql("""
                        insert into published_demand (council_gss, kind, breakdown, value, month, tens)
                        select council, 'kind-' || k, case when v = 0 then 'all' else 'need' end, 'value-' || v,
                          ?::date + make_interval(months => m), 10
                        from unnest(?::text[]) council, generate_series(1, 6) k, generate_series(0, 9) v,
                          generate_series(0, 11) m
                        """)
                .params(FIRST, councils.list().stream().map(Council::gss).toArray(String[]::new))
                .update();
        assertThat(rows).isGreaterThan(100_000);
        jdbc.sql("analyze published_demand").update();
        LocalDate last = FIRST.plusMonths(11);
        assertThat(plan(PublishedRows.SUMS, "E08000035", FIRST, last))
                .contains("published_demand_pkey")
                .doesNotContain("Seq Scan on published_demand");
        assertThat(plan(PublishedRows.TOTALS, new String[] {"E08000035"}, FIRST, last))
                .as("England’s totals are read by themselves")
                .contains("published_demand_all")
                .doesNotContain("Seq Scan on published_demand");
        assertThat(plan(PublishedRows.NOT_FOUND, "E08000035", FIRST, last, "found"))
                .contains("published_demand_pkey")
                .doesNotContain("Seq Scan on published_demand");
        assertThat(plan(PublishedRows.MONTHS, "E08000035", FIRST, last, DemandKey.ALL))
                .contains("Index Only Scan")
                .doesNotContain("Seq Scan on published_demand");
    }

    private String plan(String sql, Object... parameters) {
        return String.join(
                "\n",
                jdbc.sql("explain " + sql)
                        .params(parameters)
                        .query(String.class)
                        .list());
    }
}

package uk.kindred.market.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.OfferFixtures;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** A council's supply by one statement is what the bare tables give, one listing after the other. */
@KindredTest
class SupplyTest {

    /** By which what the test prices is found again. */
    private static final String MARK = "supply test";

    @Autowired
    private Supply supply;

    @Autowired
    private Councils councils;

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Random random = new Random(20261130);

    @Test
    void theFiguresAreThoseOfTheBareTables() {
        register.awaitSearchable();
        offers.put();
        try {
            priceHistory();
            PlainSupply plain = new PlainSupply(jdbc, LocalDate.now(clock));
            for (String slug : List.of("leeds", "birmingham", "herefordshire")) {
                Council council = councils.findBySlug(slug).orElseThrow();
                assertThat(supply.of(council))
                        .isEqualTo(plain.list(council.gss(), false))
                        .isNotEmpty();
                assertThat(supply.ofExamples(council)).isEqualTo(plain.list(council.gss(), true));
            }
            List<KindSupply> leeds = supply.of(councils.findBySlug("leeds").orElseThrow());
            assertThat(leeds)
                    .filteredOn(kind -> kind.kind() == SupportKind.NURSING_HOME)
                    .singleElement()
                    .satisfies(homes -> {
                        assertThat(homes.prices()).anyMatch(prices -> prices.weekly() != null);
                        assertThat(homes.prices()).anyMatch(prices -> prices.change() != null);
                        assertThat(homes.vacancies().notSaid()).isPositive().isLessThan(homes.listings());
                    });
        } finally {
            jdbc.sql("delete from price_item where label = ?").param(MARK).update();
            jdbc.sql("delete from listing_tariff where confirmed_on = '2001-01-01'")
                    .update();
            offers.remove();
        }
    }

    /** The plan of the whole is one walk through the council's own listings. */
    @Test
    void noFigureLooksAtListingsOfOtherCouncils() {
        register.awaitSearchable();
        String gss = councils.findBySlug("rutland").orElseThrow().gss();
        jdbc.sql("analyze listing").update();
        LocalDate today = LocalDate.now(clock);
        String plan = String.join(
                "\n",
                jdbc.sql("explain " + SupplyRows.SUPPLY)
                        .param("areas", new String[] {gss})
                        .param("councils", new String[] {gss})
                        .param("examples", false)
                        .param("today", today)
                        .param("oldestSaid", today)
                        .param("old", today)
                        .query(String.class)
                        .list());
        assertThat(plan).contains("listing_council").doesNotContain("Seq Scan on listing ");
    }

    /** Of home care and nursing homes in Leeds: some as a year ago, some dearer, some replaced, some corrected, some for others. */
    private void priceHistory() {
        LocalDate today = LocalDate.now(clock);
        List<Long> listings =
                jdbc.sql("""
                        select id from listing where council_gss = 'E08000035' and status = 'open'
                          and kinds && array['home-care', 'nursing-home'] order by id
                        """).query((row, number) -> row.getLong("id")).list();
        for (long id : listings) {
            boolean isHome = jdbc.sql("select 'nursing-home' = any(kinds) from listing where id = ?")
                    .param(id)
                    .query(Boolean.class)
                    .single();
            String what = isHome ? "accommodation" : "care-hour";
            String unit = isHome ? "week" : "hour";
            long before = 1_000L + random.nextInt(90_000);
            long now = before + random.nextInt(6_000) - 1_000;
            switch (random.nextInt(6)) {
                case 0 -> item(id, what, unit, before, today.minusYears(2), null, null);
                case 1 -> {
                    item(id, what, unit, before, today.minusYears(2), today.minusDays(40), null);
                    item(id, what, unit, now, today.minusDays(39), null, null);
                }
                case 2 -> {
                    item(id, what, unit, before, today.minusYears(2), null, today.minusDays(30));
                    item(id, what, unit, now, today.minusDays(30), null, null);
                }
                case 3 -> {
                    // corrected: what stands now held then as well
                    item(id, what, unit, before * 10, today.minusYears(2), null, today.minusDays(30));
                    item(id, what, unit, now, today.minusYears(2), null, null);
                }
                case 4 -> item(id, what, unit, now, today.minusDays(100), null, null);
                default -> {}
            }
            tariff(id, isHome, "self-funder", 20_000 + random.nextInt(9_000));
            if (random.nextBoolean()) {
                tariff(id, isHome, "council", 18_000 + random.nextInt(9_000));
            }
        }
    }

    private void tariff(long id, boolean isHome, String payer, long pence) {
        jdbc.sql("""
                        insert into listing_tariff (listing_id, payer, key, from_pence, to_pence, source, confirmed_on)
                        values (?, ?, ?, ?, ?, 'provider', '2001-01-01') on conflict do nothing
                        """)
                .params(id, payer, isHome ? "typical_care-home" : "typical_hours", pence, pence)
                .update();
    }

    private void item(
            long id,
            String what,
            String unit,
            long pence,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate replaced) {
        jdbc.sql("""
                        insert into price_item (listing_id, position, what, unit, from_amount, to_amount, payers, mandatory, label,
                          valid_from, valid_to, source, confirmed_on, recorded_at, replaced_at)
                        values (?, 0, ?, ?, ?, ?, ?, true, ?, ?, ?, 'provider', ?, ?::date, ?::date)
                        """)
                .param(id)
                .param(what)
                .param(unit)
                .param(pence)
                .param(pence + random.nextInt(300))
                .param(random.nextInt(3) == 0 ? new String[] {"self-funder", "council"} : new String[] {"self-funder"})
                .param(MARK)
                .param(from)
                .param(to)
                .param(from)
                // what replaces another is recorded as it is replaced
                .param((replaced == null ? later(from) : from).toString())
                .param(replaced == null ? null : replaced.toString())
                .update();
    }

    private LocalDate later(LocalDate from) {
        LocalDate lately = LocalDate.now(clock).minusDays(30);
        return from.isAfter(lately) ? from : lately;
    }
}

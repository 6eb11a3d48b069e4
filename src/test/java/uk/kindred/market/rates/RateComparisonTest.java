package uk.kindred.market.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.PersonId;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Figure;
import uk.kindred.funding.FundingRates;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.pricing.Payer;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** What providers say for the same, reckoned again from the bare rows; and sustainable prices only where there is a source. */
@KindredTest
class RateComparisonTest {

    private static final String MARK = "2001-02-03";

    @Autowired
    private RateComparison comparison;

    @Autowired
    private Councils councils;

    @Autowired
    private WholeRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SustainablePrices sustainable;

    @Autowired
    private FundingRates figures;

    @Autowired
    private Clock clock;

    private final PersonId administrator = PersonId.fresh();
    private final Random random = new Random(20261130);

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from funding_rate where added_by = ?")
                .param(administrator.value())
                .update();
        jdbc.sql("delete from listing_tariff where confirmed_on = cast(? as date)")
                .param(MARK)
                .update();
    }

    @Test
    void providersPricesAreThoseOfTheBareRows() {
        register.awaitSearchable();
        Council leeds = councils.findBySlug("leeds").orElseThrow();
        List<Long> homes = jdbc.sql("""
                        select id from listing where council_gss = ? and status = 'open' and not example
                          and 'nursing-home' = any(kinds)
                          and not exists (select from listing_tariff t where t.listing_id = listing.id)
                        order by id limit 9
                        """)
                .param(leeds.gss())
                .query((row, number) -> row.getLong("id"))
                .list();
        assertThat(homes).hasSize(9);
        List<Long> asked = new ArrayList<>();
        for (int number = 0; number < homes.size(); number++) {
            long pence = 80_000 + random.nextInt(60_000);
            boolean questioned = number == 8;
            price(homes.get(number), "council", pence, questioned);
            if (!questioned) {
                asked.add(pence);
            }
            if (number < 4) {
                price(homes.get(number), "self-funder", pence + 20_000, false);
            }
        }
        Collections.sort(asked);

        RateLine line = line(leeds, RateItem.NURSING, List.of());
        assertThat(line.council())
                .isEqualTo(new ToldPrice(
                        RateItem.NURSING,
                        Payer.COUNCIL,
                        8,
                        1,
                        new PriceFigures.Quartiles(asked.get(1), asked.get(3), asked.get(5))));
        assertThat(line.selfFunder()).isEqualTo(new ToldPrice(RateItem.NURSING, Payer.SELF_FUNDER, 4, 0, null));
        assertThat(line(leeds, RateItem.NURSING_YOUNGER, List.of()).council()).isNull();
    }

    @Test
    void sustainablePricesHaveASourceOrAreNotThere() {
        Council rutland = councils.findBySlug("rutland").orElseThrow();
        assertThat(line(rutland, RateItem.HOME_CARE, List.of()).sustainable())
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.pence()).isEqualTo(3_214);
                    assertThat(price.year()).as("the last one known").isEqualTo(2025);
                    assertThat(price.source()).startsWith("https://www.homecareassociation.org.uk/");
                });
        assertThat(sustainable.findPublished(2024).orElseThrow().pence()).isEqualTo(2_853);
        assertThat(sustainable.findPublished(2023)).isEmpty();
        for (RateItem item : RateItem.values()) {
            if (item != RateItem.HOME_CARE) {
                assertThat(line(rutland, item, List.of()).sustainable())
                        .as(item.slug())
                        .isEmpty();
            }
        }
        List<StatedRate> own = List.of(
                stated(RateItem.RESIDENTIAL, RateSort.COST, 2022, 81_250),
                stated(RateItem.RESIDENTIAL, RateSort.COST, 2027, 99_900),
                stated(RateItem.RESIDENTIAL, RateSort.PAYS, 2026, 78_000),
                stated(RateItem.RESIDENTIAL, RateSort.PAYS, 2025, 75_000));
        RateLine line = line(rutland, RateItem.RESIDENTIAL, own);
        assertThat(line.sustainable())
                .singleElement()
                .satisfies(price ->
                        assertThat(price.pence()).as("not of a later year").isEqualTo(81_250));
        assertThat(line.pence()).isEqualTo(78_000);
        assertThat(line.change()).isEqualTo(40);
    }

    @Test
    void anAdministratorsFigureCountsFromItsDayOn() {
        LocalDate today = LocalDate.now(clock);
        int year = CouncilRate.yearOf(today);
        Council rutland = councils.findBySlug("rutland").orElseThrow();
        add(today.plusDays(1), 3_900);
        assertThat(line(rutland, RateItem.HOME_CARE, List.of()).sustainable())
                .as("not before its day")
                .singleElement()
                .satisfies(price -> assertThat(price.pence()).isEqualTo(3_214));

        add(today, 3_333);
        assertThat(sustainable.findPublished(year)).hasValueSatisfying(price -> {
            assertThat(price.pence()).isEqualTo(3_333);
            assertThat(price.year()).isEqualTo(year);
            assertThat(price.source()).isEqualTo("A page of the association");
            assertThat(price.confirmedOn()).isNull();
        });
        assertThat(sustainable.findPublished(year - 1).orElseThrow().pence())
                .as("earlier years stay as they were")
                .isEqualTo(3_214);
        assertThat(sustainable.findPublished(year + 1).orElseThrow().pence())
                .as("what is known of later ones")
                .isEqualTo(3_900);
    }

    private void add(LocalDate from, long pence) {
        figures.add(
                new DatedFigure(Figure.HOME_CARE_MINIMUM, from, pence, "A page of the association", null),
                administrator);
    }

    private RateLine line(Council council, RateItem item, List<StatedRate> stated) {
        return comparison.of(council, 2026, stated).stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static StatedRate stated(RateItem item, RateSort sort, int year, long pence) {
        return new StatedRate(
                1,
                new CouncilRate(item, sort, year, pence, "A report", LocalDate.of(2022, 10, 14)),
                Instant.EPOCH,
                true);
    }

    private void price(long listing, String payer, long pence, boolean questioned) {
        jdbc.sql("""
                        insert into listing_tariff
                          (listing_id, payer, key, from_pence, to_pence, source, confirmed_on, questioned)
                        values (?, ?, 'week_any_nursing', ?, ?, 'provider', cast(? as date), ?)
                        """).params(listing, payer, pence, pence, MARK, questioned).update();
    }
}

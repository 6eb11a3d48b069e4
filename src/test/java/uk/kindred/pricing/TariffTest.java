package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TariffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    // the index's field names are made of these
    private static final String PLAIN = "[a-z0-9]+([-_][a-z0-9]+)*";

    @Test
    void everyKeyIsAFieldNameAndFoundByIt() {
        assertThat(TariffKey.list()).extracting(TariffKey::slug).doesNotHaveDuplicates();
        assertThat(TariffKey.list()).allSatisfy(key -> {
            assertThat(key.slug()).matches(PLAIN);
            assertThat(TariffKey.findBySlug(key.slug())).contains(key);
        });
        assertThat(TariffKey.findBySlug("week")).isEmpty();
    }

    @Test
    void everyDemandIsMadeOfListedKeys() {
        RandomPrices any = new RandomPrices(7);
        for (int i = 0; i < 1_000; i++) {
            Demand demand = Demand.of(any.plan(), any.pick(PricedBy.values()));
            assertThat(demand.terms()).isNotEmpty().allSatisfy(term -> {
                assertThat(TariffKey.list()).contains(term.key());
                assertThat(term.count()).isPositive();
            });
        }
    }

    @Test
    void aPlansUsualDemandIsOneKeyOrHoursWithWhatComesOnTop() {
        assertThat(Demand.of(Plan.parse("room:single;band:nursing"), PricedBy.CARE_HOME)
                        .terms())
                .containsExactly(new Demand.Term(TariffKey.week(Room.SINGLE, CareBand.NURSING), 1));
        assertThat(Demand.of(Plan.parse("hours:14"), PricedBy.HOURS).terms())
                .containsExactly(
                        new Demand.Term(TariffKey.hour(DayType.WEEKDAY), 14 * 60),
                        new Demand.Term(TariffKey.EACH_VISIT, 14),
                        new Demand.Term(TariffKey.FIXED_WEEKLY, 1));
    }

    @Test
    void aSumRestsOnItsLeastCertainAndOldestPrice() {
        PriceItem hour = item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 2_855, PriceSource.PROVIDER, "2026-05-03");
        PriceItem visit = item(PriceWhat.EXTRA, PriceUnit.VISIT, 150, PriceSource.PROVIDER, "2026-02-01");
        PriceItem night = item(PriceWhat.WAKING_NIGHT, PriceUnit.NIGHT, 18_000, PriceSource.OBSERVED, "2026-09-09");
        Tariff tariff = Tariff.of(List.of(hour, visit, night), Payer.SELF_FUNDER, DAY);

        assertThat(tariff.basis(TariffKey.hour(DayType.WEEKDAY)))
                .contains(new PriceBasis(PriceSource.PROVIDER, LocalDate.of(2026, 5, 3), false, null));
        assertThat(tariff.basis(TariffKey.typical(PricedBy.HOURS)))
                .contains(new PriceBasis(PriceSource.PROVIDER, LocalDate.of(2026, 2, 1), false, null));
        assertThat(Demand.of(Plan.parse("hours:7;nights:2"), PricedBy.HOURS).basis(tariff))
                .contains(new PriceBasis(PriceSource.OBSERVED, LocalDate.of(2026, 9, 9), false, null));
        assertThat(tariff.basis(TariffKey.FIXED_WEEKLY)).isEmpty();
    }

    @Test
    void aSumIsQuestionedIfAnyOfItsPricesIs() {
        PriceItem hour = item(PriceWhat.CARE_HOUR, PriceUnit.HOUR, 2_855, PriceSource.PROVIDER, "2026-05-03");
        PriceItem night = item(PriceWhat.WAKING_NIGHT, PriceUnit.NIGHT, 100, PriceSource.PROVIDER, "2026-05-03");
        Tariff tariff = Tariff.of(List.of(hour, night), Payer.SELF_FUNDER, DAY);

        assertThat(Demand.of(Plan.parse("hours:7"), PricedBy.HOURS).basis(tariff))
                .hasValueSatisfying(basis -> assertThat(basis.questioned()).isFalse());
        assertThat(Demand.of(Plan.parse("hours:7;nights:1"), PricedBy.HOURS).basis(tariff))
                .hasValueSatisfying(basis -> assertThat(basis.questioned()).isTrue());
    }

    private static PriceItem item(PriceWhat what, PriceUnit unit, long pence, PriceSource source, String confirmedOn) {
        return PriceItem.builder(what, unit, PriceRange.of(pence))
                .payers(Set.of(Payer.SELF_FUNDER))
                .label(what == PriceWhat.EXTRA ? "Travel" : null)
                .mandatory(true)
                .validFrom(LocalDate.of(2026, 1, 1))
                .source(source)
                .confirmedOn(LocalDate.parse(confirmedOn))
                .build();
    }

    @Test
    void aTariffHasWhatIsKnownAndNothingElse() {
        Tariff tariff = tariff("care-hour 28.55/hour | weekend-hour 32/hour | visit-30 17/visit");
        assertThat(prices(tariff))
                .containsExactlyInAnyOrder(
                        "hour_weekday 2855..2855",
                        "hour_weekend 3200..3200",
                        "visit-15_weekday 714..714",
                        "visit-15_weekend 800..800",
                        "visit-30_weekday 1700..1700",
                        "visit-30_weekend 1873..1873",
                        "visit-45_weekday 2141..2141",
                        "visit-45_weekend 2400..2400",
                        "visit-60_weekday 2855..2855",
                        "visit-60_weekend 3200..3200",
                        "each-visit 0..0",
                        "fixed-weekly 0..0",
                        "typical_hours 28550..28550");
    }

    @Test
    void aCareHomesWeeksHaveTheChargesThatEverybodyPays() {
        Tariff tariff = tariff("accommodation 1240/week | extra 10/week label=Activities");
        assertThat(tariff.find(TariffKey.week(Room.SUITE, CareBand.NURSING))).contains(PriceRange.of(125_000));
        assertThat(tariff.find(TariffKey.typical(PricedBy.CARE_HOME))).contains(PriceRange.of(125_000));
        assertThat(tariff.find(TariffKey.FIXED_WEEKLY)).contains(PriceRange.of(1_000));
    }

    @Test
    void aListingThatAsksOnlyOthersIsUnknown() {
        assertThat(tariff("accommodation 900/week council").isUnknown()).isTrue();
        assertThat(tariff("session 0/session").isUnknown()).isFalse();
    }

    @Test
    void theTypicalPriceIsTheTypicalPlansCost() {
        RandomPrices any = new RandomPrices(11);
        for (int i = 0; i < 500; i++) {
            List<PriceItem> items = any.items();
            Tariff tariff = Tariff.of(items, Payer.SELF_FUNDER, DAY);
            for (PricedBy pricedBy : PricedBy.values()) {
                Quote quote = WholeCost.quote(items, null, Plan.NOTHING, Payer.SELF_FUNDER, pricedBy, DAY);
                assertThat(tariff.find(TariffKey.typical(pricedBy)).orElse(null))
                        .isEqualTo(quote.weekly());
            }
        }
    }

    private static Tariff tariff(String items) {
        return Tariff.of(ItemNotation.items(items), Payer.SELF_FUNDER, DAY);
    }

    private static List<String> prices(Tariff tariff) {
        List<String> prices = new ArrayList<>();
        tariff.prices()
                .forEach((key, range) -> prices.add(key.slug() + " " + range.fromPence() + ".." + range.toPence()));
        return prices;
    }
}

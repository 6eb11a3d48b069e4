package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private static final KnownPrices HOMES =
            new KnownPrices(240, 110_000, 124_000, 140_000, "nursing homes in England");
    private static final KnownPrices FEW = new KnownPrices(29, 110_000, 124_000, 140_000, "nursing homes in Leeds");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    accommodation 12400/week     | £12,400 a week is about 10 times what others charge. Did you mean £1,240 a week?
                    accommodation 5400/week      | £5,400 a week is about 4.4 times what others charge. Did you mean £5,400 a month?
                    accommodation 65000/week     | £65,000 a week is about 52 times what others charge. Did you mean £65,000 a year?
                    accommodation 12.40/week     | £12.40 a week is about 1% of what others charge. Did you mean £1,240 a week?
                    accommodation 177/week       | £177 a week is about 14% of what others charge. Did you mean £1,239 a week?
                    accommodation 220/week       | £220 a week is about 18% of what others charge. Did you mean £1,540 a week?
                    accommodation 1240..12400/week | £12,400 a week is about 10 times what others charge. Did you mean £1,240 a week?
                    accommodation 124..1240/week | £124 a week is about 10% of what others charge. Did you mean £1,240 a week?
                    accommodation 0/week         | £0 a week would be free, where others charge about £1,240. Is it right?
                    accommodation 3100/week      | £3,100 a week is about 2.5 times what others charge. Did you mean £3,100 a month?
                    """)
    void anOddPriceIsAskedAbout(String item, String question) {
        assertThat(asked(item, HOMES)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
        "accommodation 1240/week",
        "accommodation 980..1900/week",
        "accommodation 2300/week",
        "accommodation 250/week"
    })
    void aUsualPriceIsTaken(String item) {
        assertThat(asked(item, HOMES)).isNull();
    }

    @Test
    void ofFewPricesTheTableDecides() {
        assertThat(asked("accommodation 5400/week", FEW)).isNull();
        assertThat(asked("accommodation 5400/week", HOMES)).isNotNull();
        assertThat(asked("accommodation 65000/week", FEW)).contains("most are from £500 to £6,000");
    }

    @Test
    void whoeverReadsAnOddPriceIsToldWhatTheQuestionRestsOn() {
        PriceItem odd = ItemNotation.item("accommodation 12400/week");
        assertThat(Plausibility.of(odd, HOMES).remark())
                .isEqualTo("£12,400 a week is about 10 times what others charge."
                        + " Compared with the prices of 240 nursing homes in England.");
        assertThat(Plausibility.of(odd, FEW).remark())
                .isEqualTo("£12,400 a week is unusual: most are from £500 to £6,000. By Kindred’s own table of wide"
                        + " bounds, of 21 November 2026: too few ask for the same to compare with.");
        assertThat(Plausibility.of(ItemNotation.item("accommodation 1240/week"), HOMES)
                        .remark())
                .isNull();
    }

    @Test
    void anExtraIsAskedAboutToo() {
        assertThat(asked("extra 5000/week label=Laundry", null))
                .isEqualTo("£5,000 a week is unusual: most are from £0 to £800. Did you mean £5,000 a year?");
        assertThat(asked("extra 12/week label=Laundry", null)).isNull();
    }

    @Test
    void whereNearlyAllAskTheSameALittleMoreIsNotOdd() {
        KnownPrices same = new KnownPrices(50, 2_800, 2_800, 2_800, "agencies");
        assertThat(asked("care-hour 36/hour", same)).isNull();
        assertThat(asked("care-hour 37/hour", same)).startsWith("£37 an hour is about 1.3 times");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    care-hour 2850/hour          | £2,850 an hour is unusual: most are from £9 to £95. Did you mean £28.50 an hour?
                    accommodation 65000/week     | £65,000 a week is unusual: most are from £500 to £6,000. Did you mean £65,000 a year?
                    accommodation 1300/month     | £1,300 a month is unusual: most are from £2,166.66 to £26,000. Did you mean £1,300 a week?
                    purchase-price 2500/once     | £2,500 once is unusual: most are from £40,000 to £3,000,000. Did you mean £250,000 once?
                    event-fee 100%/percent       | 100% of the price is unusual: most are from 0% to 35%. Did you mean 10% of the price?
                    mileage 45/mile              | £45 a mile is unusual: most are from 15p to £2. Did you mean 45p a mile?
                    """)
    void whereNothingIsObservedTheTableDecides(String item, String question) {
        assertThat(asked(item, null)).isEqualTo(question);
        assertThat(asked(item, new KnownPrices(4, 1, 1, 1, "agencies"))).isEqualTo(question);
    }

    @Test
    void everyPriceHasATableRowInEachUnit() {
        for (PriceWhat what : PriceWhat.values()) {
            for (PriceUnit unit : what.units()) {
                assertThat(UsualPrices.find(what, unit, null))
                        .as(what + " " + unit)
                        .isPresent();
            }
        }
    }

    @Test
    void quartilesThatFallAreRefused() {
        assertThatThrownBy(() -> new KnownPrices(9, 5, 4, 6, "agencies")).hasMessageContaining("Quartiles go up");
    }

    private static @Nullable String asked(String item, @Nullable KnownPrices known) {
        Plausibility plausibility = Plausibility.of(ItemNotation.item(item), known);
        assertThat(plausibility.isQuestioned()).isEqualTo(plausibility.question() != null);
        return plausibility.question();
    }
}

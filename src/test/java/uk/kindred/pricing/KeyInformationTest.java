package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyInformationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Terms FULL = new Terms(
            0L,
            28,
            28,
            new FeeReview("Each April, by inflation and 2%", Month.APRIL),
            14,
            24,
            null,
            TopUp.SOMETIMES,
            true,
            Set.of(Payer.SELF_FUNDER, Payer.COUNCIL),
            "Tell the manager, then the Ombudsman");

    @Test
    void aHomeThatShowsAllHasAllTwelve() {
        List<PriceItem> items = List.of(ItemNotation.item("accommodation 1240/week").toBuilder()
                .included(List.of("meals", "laundry"))
                .build());
        KeyInformation shown = KeyInformation.of(PricedBy.CARE_HOME, items, FULL, true, DAY);
        assertThat(shown.inWords()).isEqualTo("12 of 12");
        assertThat(shown.missing()).isEmpty();
    }

    @Test
    void aHomeThatShowsNothingLacksEachInPlainWords() {
        KeyInformation shown = KeyInformation.of(PricedBy.CARE_HOME, List.of(), Terms.UNKNOWN, false, DAY);
        assertThat(shown.inWords())
                .isEqualTo(
                        "0 of 12: not which funding is accepted, not whether a top-up is needed, no rating, no price,"
                                + " no word on what the price includes, no word on what is paid at the start,"
                                + " no rule on how prices go up, no notice period, no trial period,"
                                + " no word on charges after a death, no word on seeing the contract before,"
                                + " no word on how to complain");
    }

    @Test
    void aKindThatIsNotRatedMissesNoRating() {
        List<PriceItem> items = ItemNotation.items("care-hour 18/hour");
        KeyInformation shown = KeyInformation.of(PricedBy.HOURS, items, FULL, null, DAY);
        assertThat(shown.inWords())
                .isEqualTo("7 of 9: no word on what the price includes, no weekend and bank holiday rates");
    }

    @Test
    void aPriceThatHasEndedIsNotShown() {
        List<PriceItem> items = ItemNotation.items("month 150/month from=2025-01-01 to=2025-12-31");
        assertThat(KeyInformation.of(PricedBy.HOMESHARE, items, FULL, null, DAY).missing())
                .containsExactly(KeyFact.PRICE, KeyFact.INCLUDED);
    }

    @Test
    void aHomeToRentMissesNoFeeOnItsSale() {
        List<PriceItem> rented = ItemNotation.items("rent 196/week | service-charge 60/week");
        assertThat(KeyInformation.of(PricedBy.HOUSING, rented, FULL, null, DAY).missing())
                .containsExactly(KeyFact.INCLUDED);
        List<PriceItem> sold = ItemNotation.items("purchase-price 250000/once");
        assertThat(KeyInformation.of(PricedBy.HOUSING, sold, FULL, null, DAY).missing())
                .containsExactly(KeyFact.SERVICE_CHARGE, KeyFact.GROUND_RENT, KeyFact.EVENT_FEE, KeyFact.INCLUDED);
    }

    @Test
    void eachUseIsToldByItsOwnPrices() {
        List<PriceItem> home = ItemNotation.items("accommodation 1240/week");
        assertThat(KeyInformation.of(PricedBy.CARE_HOME, home, FULL, null, DAY).missing())
                .doesNotContain(KeyFact.PRICE);
        assertThat(KeyInformation.of(PricedBy.STAYS, home, FULL, null, DAY).missing())
                .contains(KeyFact.PRICE)
                .doesNotContain(KeyFact.TRIAL, KeyFact.AFTER_DEATH, KeyFact.TOP_UP);
        List<PriceItem> carer = ItemNotation.items("week 480/week | day 62/day");
        assertThat(KeyInformation.of(PricedBy.DAYS, carer, FULL, null, DAY).missing())
                .doesNotContain(KeyFact.PRICE);
        assertThat(KeyInformation.of(PricedBy.STAYS, carer, FULL, null, DAY).missing())
                .contains(KeyFact.PRICE);
    }

    @Test
    void everyWayOfPricingHasEightToTwelveFacts() {
        for (PricedBy pricedBy : PricedBy.values()) {
            KeyInformation shown = KeyInformation.of(pricedBy, List.of(), Terms.UNKNOWN, false, DAY);
            assertThat(shown.total()).isBetween(8, 12);
            assertThat(shown.known()).isZero();
        }
    }

    @Test
    void whatIsToldOnlyInPartIsNotKnownAndSaysWhatIsMissing() {
        List<PriceItem> items = ItemNotation.items("accommodation 905/week council | admission-fee 100/once council");
        KeyInformation home = KeyInformation.of(PricedBy.CARE_HOME, items, Terms.UNKNOWN, true, DAY);
        assertThat(home.items())
                .filteredOn(KeyInformation.Item::known)
                .extracting(KeyInformation.Item::fact)
                .containsExactly(KeyFact.RATING);
        assertThat(home.items())
                .filteredOn(KeyInformation.Item::isPartlyKnown)
                .extracting(KeyInformation.Item::lacks)
                .containsExactly(List.of("no price for people who pay themselves"), List.of("no word on a deposit"));
        assertThat(lacks(PricedBy.HOURS, "care-hour 28/hour | weekend-hour 32/hour"))
                .containsExactly("no word on what the price includes", "no bank holiday rates");
        assertThat(lacks(PricedBy.HOURS, "sleep-in 60/night | weekend-hour 32/hour | bank-holiday-hour 42/hour"))
                .containsExactly("no price for an hour or a visit", "no word on what the price includes");
        assertThat(lacks(
                        PricedBy.HOUSING,
                        "share-price 120000/once | service-charge 60/week | ground-rent 0/year"
                                + " | event-fee 1%/percent-a-year"))
                .containsExactly(
                        "no rent on the part not owned",
                        "not the most that the fee on leaving grows to",
                        "no word on what the price includes");
        List<PriceItem> rooms = List.of(
                ItemNotation.item("accommodation 1240/week room=single").toBuilder()
                        .included(List.of("meals"))
                        .build(),
                ItemNotation.item("accommodation 1340/week room=suite"));
        assertThat(KeyInformation.of(PricedBy.CARE_HOME, rooms, FULL, true, DAY).lacks())
                .containsExactly("not for every price what it includes");
        Terms once = new Terms(
                null, null, null, new FeeReview("By inflation", null), null, null, null, null, null, null, null);
        assertThat(KeyInformation.of(PricedBy.CARE_HOME, rooms, once, true, DAY).lacks())
                .contains("not when prices go up");
    }

    private static List<String> lacks(PricedBy way, String items) {
        return KeyInformation.of(way, ItemNotation.items(items), FULL, null, DAY)
                .lacks();
    }

    @Test
    void weekendsAreKnownWithBankHolidaysOnly() {
        List<PriceItem> half = ItemNotation.items("care-hour 28/hour | weekend-hour 32/hour");
        assertThat(KeyInformation.of(PricedBy.HOURS, half, FULL, true, DAY).missing())
                .contains(KeyFact.WEEKENDS);
        List<PriceItem> both =
                ItemNotation.items("care-hour 28/hour | weekend-hour 32/hour | bank-holiday-hour 42/hour");
        assertThat(KeyInformation.of(PricedBy.HOURS, both, FULL, true, DAY).missing())
                .doesNotContain(KeyFact.WEEKENDS);
    }
}

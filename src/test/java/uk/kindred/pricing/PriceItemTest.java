package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceItemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    care-hour 28.50/week                            | Care is priced an hour, not a week.
                    care-hour 30..20/hour                           | The lower price comes first: from £20 to £30.
                    care-hour -5/hour                               | less than nothing
                    event-fee 120%/percent                          | more than 100%
                    purchase-price 200000000/once                   | more than £100,000,000
                    care-hour 28/hour room=single                   | no price by room
                    care-hour 28/hour band=nursing                  | no price by level of care
                    extra 12/week                                   | needs a label
                    extra 2/hour label=Travel                       | belongs in the hourly price
                    accommodation 900/week from=2026-04-01 to=2026-03-31 | cannot end before it starts
                    accommodation 900/week from=1026-04-01          | starts in 1990 or later
                    """)
    void aPriceThatCannotBeIsRefusedWithAReason(String item, String reason) {
        assertThatThrownBy(() -> ItemNotation.item(item))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aPriceNobodyPaysIsNoPrice() {
        PriceItem item = ItemNotation.item("care-hour 28.50/hour");
        assertThatThrownBy(() -> item.toBuilder().payers(Set.of()).build())
                .hasMessageContaining("at least one of self-funder, council, nhs, direct-payment, isf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    care-hour 28.50/hour               | £28.50 an hour
                    accommodation 1100..1350.05/week   | £1,100 to £1,350.05 a week
                    mileage 0.45/mile                  | 45p a mile
                    session 0/session                  | £0 a session
                    event-fee 1.25%/percent            | 1.25% of the price
                    event-fee 0.5%..10%/percent-a-year | 0.5% to 10% of the price for each year
                    purchase-price 1250000/once        | £1,250,000 once
                    """)
    void aPriceReadsAsASentence(String item, String words) {
        assertThat(ItemNotation.item(item).inWords()).isEqualTo(words);
    }

    @Test
    void everyChoiceIsFoundByItsSlug() {
        assertThat(Payer.values())
                .allSatisfy(it -> assertThat(Payer.findBySlug(it.slug())).contains(it));
        assertThat(PriceWhat.values())
                .allSatisfy(it -> assertThat(PriceWhat.findBySlug(it.slug())).contains(it));
        assertThat(PriceUnit.values())
                .allSatisfy(it -> assertThat(PriceUnit.findBySlug(it.slug())).contains(it));
        assertThat(PriceSource.values())
                .allSatisfy(it -> assertThat(PriceSource.findBySlug(it.slug())).contains(it));
        assertThat(Room.values())
                .allSatisfy(it -> assertThat(Room.findBySlug(it.slug())).contains(it));
        assertThat(CareBand.values())
                .allSatisfy(it -> assertThat(CareBand.findBySlug(it.slug())).contains(it));
        assertThat(PricedBy.values())
                .allSatisfy(it -> assertThat(PricedBy.findBySlug(it.slug())).contains(it));
        assertThat(TopUp.values())
                .allSatisfy(it -> assertThat(TopUp.findBySlug(it.slug())).contains(it));
        assertThat(Tenure.values())
                .allSatisfy(it -> assertThat(Tenure.findBySlug(it.slug())).contains(it));
        Stream<String> all = Arrays.stream(PriceWhat.values()).map(PriceWhat::slug);
        assertThat(all).allMatch(slug -> slug.matches("[a-z0-9-]+"));
    }

    @Test
    void onlyTheLastDayEndsAPrice() {
        PriceItem item = ItemNotation.item("care-hour 28/hour from=2026-04-01 to=2026-09-30");
        assertThat(item.isValidOn(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(item.isValidOn(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(item.isValidOn(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(item.isValidOn(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(item.toBuilder().validTo(null).build().isValidOn(LocalDate.of(2126, 10, 1)))
                .isTrue();
    }

    @Test
    void termsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Terms(-1L, null, null, null, null, null, null, null, null, null, null))
                .hasMessageContaining("deposit");
        assertThatThrownBy(() -> new Terms(null, 1_000, null, null, null, null, null, null, null, null, null))
                .hasMessage("Notice is from 0 to 730 days, not 1000.");
        assertThatThrownBy(() -> new FeeReview(" ", Month.APRIL)).hasMessageContaining("how prices are reviewed");
    }

    @Test
    void whatIsIncludedIsKept() {
        PriceItem item = ItemNotation.item("accommodation 900/week");
        assertThat(item.toBuilder()
                        .included(List.of("Meals ", " ", "Laundry"))
                        .build()
                        .included())
                .containsExactly("Meals", "Laundry");
    }

    @Test
    void aPriceIsCopiedInEveryRespect() {
        RandomPrices any = new RandomPrices(5);
        for (int i = 0; i < 200; i++) {
            PriceItem item = any.item();
            assertThat(item.toBuilder().build()).isEqualTo(item);
        }
    }

    @Test
    void aPriceWithoutDatesOrSourceIsRefused() {
        assertThatThrownBy(() -> PriceItem.builder(PriceWhat.DAY, PriceUnit.DAY, PriceRange.of(6_000))
                        .payers(Set.of(Payer.COUNCIL))
                        .build())
                .hasMessageStartingWith("Say from when Day has this price");
    }
}

package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a whole cost shows beside its sums. */
class QuoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void everyLineSaysHowManyHowMuchWhereFromAndHowDerived() {
        Quote quote = quote("care-hour 28.55/hour", "visits:daily@0800x30", PricedBy.HOURS);
        QuoteLine line = quote.lines(QuoteLine.Part.WEEKLY).getFirst();
        assertThat(line.what()).isEqualTo("Care");
        assertThat(line.quantity()).isEqualTo("5 visits of 30 minutes on weekdays");
        assertThat(line.each()).isEqualTo(PriceRange.of(1_428));
        assertThat(line.amount()).isEqualTo(PriceRange.of(7_140));
        assertThat(line.inFirstYear()).isEqualTo(PriceRange.of(52 * 7_140));
        assertThat(line.origin()).isEqualTo(new LineOrigin.OfPrice(PriceSource.PROVIDER, LocalDate.of(2026, 10, 1)));
        assertThat(line.note())
                .isEqualTo("No price for a visit of 30 minutes is known: by the minute from the hour’s £28.55.");
        assertThat(quote.lines().get(1).note()).isEqualTo("No weekend price is known: the weekday’s.");
    }

    @Test
    void whatCannotBeCalculatedSaysWhatWhyAndHowItWillBe() {
        Quote quote = quote("care-hour 28.55/hour council", "nights:2", PricedBy.HOURS);
        assertThat(quote.cannotCalculate().getFirst())
                .isEqualTo(new CannotCalculate(
                        "A waking night",
                        "No price for people who pay themselves is known. Other payers’ prices say nothing about it.",
                        "2 nights, at the price of one. Ask for it in writing.",
                        true));
        assertThat(quote.overYears(0)).isEmpty();
        assertThat(quote.afterRises(500, 3)).isEmpty();
    }

    @Test
    void whatTheNhsPaysAsWellIsShownAndInNoSum() {
        Quote quote = quote(
                "accommodation 1535/week | extra 267.68/week nhs label=NHS-funded_nursing_care",
                "",
                PricedBy.CARE_HOME);
        assertThat(quote.lines(QuoteLine.Part.PAID_BY_NHS))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(PriceRange.of(26_768)));
        assertThat(quote.lines(QuoteLine.Part.PAID_BY_NHS))
                .extracting(QuoteLine::what)
                .containsExactly("NHS-funded nursing care");
        assertThat(quote.weekly()).isEqualTo(PriceRange.of(153_500));
    }

    @Test
    void whatThePersonAndTheNhsBothPayIsInTheSumAndNotShownTwice() {
        Quote quote = quote(
                "accommodation 1535/week | extra 20/week self-funder+nhs label=Equipment", "", PricedBy.CARE_HOME);
        assertThat(quote.lines(QuoteLine.Part.PAID_BY_NHS)).isEmpty();
        assertThat(quote.weekly()).isEqualTo(PriceRange.of(155_500));
    }

    @Test
    void choicesAndRentStandApart() {
        Quote quote = quote(
                "care-hour 22/hour | rent 185/week | extra 9/day label=Transport optional | mileage 0.45/mile optional",
                "hours:1",
                PricedBy.HOURS);
        assertThat(quote.lines(QuoteLine.Part.OPTIONAL))
                .extracting(QuoteLine::what)
                .containsExactly("Transport", "Mileage");
        assertThat(quote.lines(QuoteLine.Part.APART))
                .extracting(QuoteLine::what)
                .containsExactly("Rent");
        assertThat(quote.weekly()).isEqualTo(PriceRange.of(2_200));
    }

    @Test
    void aPlanForTwoUsesIsToldWhichOfThemIsNotInTheCost() {
        Quote quote = quote("care-hour 20/hour | day 60/day", "days:2;hours:5", PricedBy.HOURS);

        assertThat(quote.weekly()).isEqualTo(PriceRange.of(10_000));
        assertThat(quote.assumptions())
                .contains("The plan asks for 2 days a week too. That is another use, and not in this cost.");
    }

    @Test
    void theNextChangeOfTheWeekIsToldWithItsDay() {
        String prices = "care-hour 20/hour | care-hour 22/hour from=2027-04-01 | care-hour 25/hour from=2028-04-01";
        assertThat(quote(prices, "hours:10", PricedBy.HOURS).coming())
                .isEqualTo(new ComingPrice(LocalDate.of(2027, 4, 1), PriceRange.of(22_000)));
        assertThat(quote("care-hour 20/hour to=2027-03-31", "hours:10", PricedBy.HOURS)
                        .coming())
                .isEqualTo(new ComingPrice(LocalDate.of(2027, 4, 1), null));
        assertThat(quote("care-hour 20/hour | sleep-in 70/night from=2027-04-01", "hours:10", PricedBy.HOURS)
                        .coming())
                .isNull();
    }

    @Test
    void careBesideAHomeIsSaidWithWhatItComesTo() {
        Quote quote = quote("rent 180/week | care-hour 28.40/hour optional", "home:rent;hours:14", PricedBy.HOUSING);

        assertThat(quote.weekly()).isEqualTo(PriceRange.of(18_000));
        assertThat(quote.lines(QuoteLine.Part.APART))
                .extracting(QuoteLine::what)
                .containsExactly("Care");
        assertThat(quote.cannotCalculate())
                .contains(CannotCalculate.onTop(
                        "Care",
                        "Care is bought apart from the home, and is in no sum here.",
                        "14 hours a week, on weekdays: £397.60 a week, on top of the sums here."));
    }

    @Test
    void aPlanThatSaysNothingIsToldWhatWasTaken() {
        assertThat(quote("care-hour 28/hour", "", PricedBy.HOURS).assumptions())
                .containsExactly(
                        "The plan does not say how much: 10 hours a week, on weekdays.",
                        "No bank holiday rate is known: bank holidays are counted at the usual price.");
        assertThat(quote("rent 196/week", "years:2", PricedBy.HOUSING).assumptions())
                .containsExactly("The plan does not say whether to rent or buy: rent.");
    }

    @Test
    void aRangeOfSeveralPricesIsAsOldAsItsOldest() {
        List<PriceItem> items = List.of(
                confirmed("accommodation 1100/week room=single", LocalDate.of(2026, 9, 1)),
                confirmed("accommodation 1300/week room=suite", LocalDate.of(2026, 5, 1)));
        Quote quote = WholeCost.quote(items, null, Plan.NOTHING, Payer.SELF_FUNDER, PricedBy.CARE_HOME, DAY);
        assertThat(quote.lines(QuoteLine.Part.WEEKLY).getFirst().origin().confirmedOn())
                .isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void everyLineTellsItsSourceAndADay() {
        StatedTerms terms = new StatedTerms(
                new Terms(50_000L, 28, null, null, 14, null, null, null, null, null, null),
                PriceSource.COUNCIL,
                LocalDate.of(2026, 9, 3));
        Quote home = WholeCost.quote(
                ItemNotation.items("accommodation 1240/week"),
                terms,
                Plan.NOTHING,
                Payer.SELF_FUNDER,
                PricedBy.CARE_HOME,
                DAY);
        assertThat(home.lines())
                .filteredOn(line -> line.part() != QuoteLine.Part.WEEKLY)
                .hasSize(3)
                .extracting(QuoteLine::origin)
                .containsOnly(new LineOrigin.OfTerms(PriceSource.COUNCIL, LocalDate.of(2026, 9, 3)));
        Quote wages = WholeCost.quote(
                ItemNotation.items("care-hour 14/hour"),
                null,
                Plan.parse("hours:20"),
                Payer.SELF_FUNDER,
                PricedBy.HOURS,
                DAY,
                Employer.THE_PERSON);
        assertThat(wages.lines(QuoteLine.Part.YEARLY))
                .extracting(QuoteLine::origin)
                .hasOnlyElementsOfType(LineOrigin.OfLaw.class)
                .extracting(LineOrigin.OfLaw.class::cast)
                .allSatisfy(law -> {
                    assertThat(law.taxYear()).isEqualTo(2025);
                    assertThat(law.confirmedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
                    assertThat(law.publishedAt()).contains("gov.uk");
                })
                .extracting(LineOrigin.OfLaw::rule)
                .satisfiesExactly(
                        pension -> assertThat(pension).startsWith("Workplace pensions"),
                        insurance -> assertThat(insurance).contains("National Insurance"));
    }

    @Test
    void theYearsOfAHomeShowWhatIsPaidForGood() {
        Quote quote = quote(
                "purchase-price 250000/once | service-charge 8840/year | event-fee 10%/percent",
                "home:buy;years:2", PricedBy.HOUSING);
        assertThat(quote.overYears(0)).hasValueSatisfying(over -> {
            assertThat(over.withoutPurchase()).isEqualTo(PriceRange.of(4_268_000));
            assertThat(over.total()).isEqualTo(PriceRange.of(29_268_000));
        });
    }

    @Test
    void aRiseBeyondReasonIsRefused() {
        Quote quote = quote("accommodation 1240/week", "", PricedBy.CARE_HOME);
        assertThatThrownBy(() -> quote.afterRises(-1, 2)).hasMessageContaining("0 to 100%");
        assertThatThrownBy(() -> quote.afterRises(100, 41)).hasMessageContaining("40 years");
        assertThat(quote.afterRises(500, 3)).extracting(YearCost::year).containsExactly(1, 2, 3);
    }

    @Test
    void theYearsFiguresComeFromTheDatedTable() {
        assertThat(YearlyFigure.get(YearlyFigure.BANK_HOLIDAYS, 2026).value()).isEqualTo(8);
        assertThat(YearlyFigure.get(YearlyFigure.BANK_HOLIDAYS, 2099).year()).isEqualTo(2027);
        assertThat(YearlyFigure.get(YearlyFigure.BANK_HOLIDAYS, 1999).year()).isEqualTo(2024);
        assertThat(YearlyFigure.get(YearlyFigure.BANK_HOLIDAYS, 2026).source()).contains("gov.uk");
    }

    private static PriceItem confirmed(String text, LocalDate on) {
        return ItemNotation.item(text).toBuilder().confirmedOn(on).build();
    }

    private static Quote quote(String items, String plan, PricedBy pricedBy) {
        return WholeCost.quote(ItemNotation.items(items), null, Plan.parse(plan), Payer.SELF_FUNDER, pricedBy, DAY);
    }
}

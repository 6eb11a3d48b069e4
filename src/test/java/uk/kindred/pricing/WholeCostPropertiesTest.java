package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for any listing and any plan. */
class WholeCostPropertiesTest {

    private static final int ROUNDS = 3_000;
    private static final long SEED = 20_261_121;

    private final RandomPrices any = new RandomPrices(SEED);

    private record Asked(List<PriceItem> items, Terms terms, Plan plan, Payer payer, PricedBy pricedBy) {

        Quote quote() {
            return WholeCost.quote(
                    items,
                    new StatedTerms(terms, PriceSource.PROVIDER, RandomPrices.TODAY),
                    plan,
                    payer,
                    pricedBy,
                    RandomPrices.TODAY);
        }

        Asked with(List<PriceItem> others) {
            return new Asked(others, terms, plan, payer, pricedBy);
        }
    }

    private Asked asked() {
        return new Asked(any.items(), any.terms(), any.plan(), any.pick(Payer.values()), any.pick(PricedBy.values()));
    }

    @Test
    void theWeekIsTheSumOfTheDemandOverTheTariff() {
        int known = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            Optional<PriceRange> sum = Demand.of(asked.plan(), asked.pricedBy())
                    .weeklyCost(Tariff.of(asked.items(), asked.payer(), RandomPrices.TODAY));
            PriceRange weekly = asked.quote().weekly();
            assertThat(Optional.ofNullable(weekly)).as("%s", asked).isEqualTo(sum);
            known += weekly == null ? 0 : 1;
        }
        assertThat(known).as("cases that say something").isGreaterThan(ROUNDS / 20);
    }

    @Test
    void theLinesAddUp() {
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            Quote quote = asked.quote();
            if (quote.weekly() != null) {
                assertThat(amounts(quote.lines(QuoteLine.Part.WEEKLY))).isEqualTo(quote.weekly());
            }
            if (quote.firstYear() != null) {
                assertThat(quote.lines().stream()
                                .map(QuoteLine::inFirstYear)
                                .reduce(PriceRange.NOTHING, PriceRange::plus))
                        .as("%s", asked)
                        .isEqualTo(quote.firstYear());
            }
            assertThat(amounts(quote.lines(QuoteLine.Part.ONCE))).isEqualTo(quote.once());
        }
    }

    @Test
    void theOrderOfPricesDoesNotMatter() {
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            List<PriceItem> shuffled = new ArrayList<>(asked.items());
            Collections.shuffle(shuffled, any.random());
            assertSameSums(asked.with(shuffled).quote(), asked.quote());
        }
    }

    @Test
    void whatOthersPayAndWhatIsNotValidDoesNotMatter() {
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            List<PriceItem> counting = asked.items().stream()
                    .filter(item -> item.payers().contains(asked.payer()) && item.isValidOn(RandomPrices.TODAY))
                    .toList();
            assertSameSums(asked.with(counting).quote(), asked.quote());
        }
    }

    @Test
    void whatIsAChoiceIsInNoSum() {
        Set<PriceWhat> choices = Set.of(PriceWhat.EXTRA, PriceWhat.MILEAGE, PriceWhat.ADMISSION_FEE);
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            PriceItem more = any.item();
            if (choices.contains(more.what()) && more.isValidOn(RandomPrices.TODAY)) {
                // a name of its own, so that it does not end another price
                List<PriceItem> items = new ArrayList<>(asked.items());
                items.add(more.toBuilder().mandatory(false).label("A choice").build());
                assertSameSums(asked.with(items).quote(), asked.quote());
            }
        }
    }

    @Test
    void everybodysExtraRaisesTheWeekByItself() {
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            PriceRange amount = PriceRange.of(any.number(5_000));
            PriceItem extra = forEverybody(asked.payer(), PriceUnit.WEEK, amount);
            List<PriceItem> items = new ArrayList<>(asked.items());
            items.add(extra);
            PriceRange before = asked.quote().weekly();
            // in Shared Lives a week's charge is for those who live there
            boolean sharedLives = asked.items().stream().anyMatch(item -> item.what() == PriceWhat.WEEK);
            if (before != null && asked.pricedBy() != PricedBy.STAYS && !sharedLives) {
                assertThat(asked.with(items).quote().weekly()).isEqualTo(before.plus(amount));
            }
        }
    }

    /** A sum rises, or it is said beside the sums, or the plan has none of what it is asked for. */
    @Test
    void nothingThatEverybodyPaysIsLeftOutWithoutAWord() {
        int raised = 0;
        int said = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Asked asked = asked();
            PriceUnit unit = any.pick(PriceWhat.EXTRA.units().toArray(PriceUnit[]::new));
            Quote before = asked.quote();
            if (unit == PriceUnit.HOUR || before.weekly() == null || hasNone(asked, unit)) {
                continue;
            }
            List<PriceItem> items = new ArrayList<>(asked.items());
            items.add(forEverybody(asked.payer(), unit, PriceRange.of(1_000 + any.number(5_000))));
            Quote after = asked.with(items).quote();
            boolean inSum = !amounts(after.lines()).equals(amounts(before.lines()))
                    && !Objects.equals(after.firstYear(), before.firstYear());
            boolean onTop =
                    after.cannotCalculate().stream().anyMatch(gap -> gap.what().equals("For everybody"));
            assertThat(inSum ^ onTop).as("%s of %s", unit, asked).isTrue();
            raised += inSum ? 1 : 0;
            said += onTop ? 1 : 0;
        }
        assertThat(raised).isGreaterThan(ROUNDS / 40);
        assertThat(said).isGreaterThan(ROUNDS / 40);
    }

    private static boolean hasNone(Asked asked, PriceUnit unit) {
        Plan plan = asked.plan().completedFor(asked.pricedBy());
        boolean sharedLives = has(asked, PriceWhat.WEEK);
        return switch (asked.pricedBy()) {
            case HOURS ->
                unit == PriceUnit.NIGHT && plan.wakingNights() + plan.sleepIns() == 0
                        || unit == PriceUnit.VISIT
                                && plan.careMinutes(DayType.WEEKDAY) + plan.careMinutes(DayType.WEEKEND) == 0
                        || unit.recurs() && sharedLives;
            case DAYS ->
                unit == PriceUnit.DAY && plan.days() == 0 && has(asked, PriceWhat.DAY)
                        || unit == PriceUnit.SESSION && plan.sessions() == 0 && has(asked, PriceWhat.SESSION)
                        || unit.recurs() && sharedLives;
            case LIVE_IN -> unit.recurs() && sharedLives && plan.liveInDays() % 7 != 0;
            default -> false;
        };
    }

    private static boolean has(Asked asked, PriceWhat what) {
        return asked.items().stream()
                .anyMatch(item -> item.what() == what
                        && item.payers().contains(asked.payer())
                        && item.isValidOn(RandomPrices.TODAY));
    }

    private static PriceItem forEverybody(Payer payer, PriceUnit unit, PriceRange amount) {
        return PriceItem.builder(PriceWhat.EXTRA, unit, amount)
                .label("For everybody")
                .payers(Set.of(payer))
                .validFrom(RandomPrices.TODAY)
                .source(PriceSource.PROVIDER)
                .confirmedOn(RandomPrices.TODAY)
                .build();
    }

    @Test
    void aRiseOfNothingChangesNothingAndMoreIsNeverLess() {
        for (int i = 0; i < ROUNDS; i++) {
            Quote quote = asked().quote();
            List<YearCost> same = quote.afterRises(0, 3);
            List<YearCost> risen = quote.afterRises(any.number(2_000), 3);
            for (int year = 0; year < same.size(); year++) {
                assertThat(same.get(year).weekly()).isEqualTo(quote.weekly());
                assertThat(risen.get(year).total().fromPence())
                        .isGreaterThanOrEqualTo(same.get(year).total().fromPence());
            }
        }
    }

    @Test
    void aTermsHighestPriceIsTheLastThatKeepsTheLimit() {
        for (int i = 0; i < ROUNDS; i++) {
            TariffKey key = any.number(2) == 0 ? TariffKey.hour(DayType.WEEKDAY) : TariffKey.SLEEP_IN;
            Demand.Term term = new Demand.Term(key, 1 + any.number(3_000));
            long limit = any.number(300_000);
            long highest = term.highestPriceWithin(limit);
            assertThat(term.cost(PriceRange.of(highest)).toPence()).isLessThanOrEqualTo(limit);
            assertThat(term.cost(PriceRange.of(highest + 1)).toPence()).isGreaterThan(limit);
        }
    }

    private static PriceRange amounts(List<QuoteLine> lines) {
        return lines.stream().map(QuoteLine::amount).reduce(PriceRange.NOTHING, PriceRange::plus);
    }

    private static void assertSameSums(Quote quote, Quote other) {
        assertThat(quote.weekly()).isEqualTo(other.weekly());
        assertThat(quote.firstYear()).isEqualTo(other.firstYear());
        assertThat(quote.leaving()).isEqualTo(other.leaving());
        assertThat(quote.deposit()).isEqualTo(other.deposit());
        assertThat(quote.overYears(500)).isEqualTo(other.overYears(500));
    }
}

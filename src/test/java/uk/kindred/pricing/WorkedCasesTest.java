package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedCasesTest {

    private static final int FEWEST_CASES = 150;

    static List<WorkedCase> cases() throws IOException {
        return WorkedCase.list();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theEngineReckonsWhatAPersonReckoned(WorkedCase worked) {
        Quote quote = worked.quote();
        check(worked, "weekly", quote.weekly());
        check(worked, "firstYear", quote.firstYear());
        check(worked, "leaving", quote.leaving().total());
        check(worked, "afterDeath", quote.leaving().afterDeath());
        check(worked, "deposit", quote.deposit());
        List<YearCost> years = quote.afterRises(worked.riseHundredths(), 2);
        check(worked, "weeklyAfterRise", years.isEmpty() ? null : years.get(1).weekly());
        check(worked, "secondYear", years.isEmpty() ? null : years.get(1).total());
        check(
                worked,
                "overYears",
                quote.overYears(worked.riseHundredths()).map(OverYears::total).orElse(null));
        checkMissing(worked, quote);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTariffAndTheDemandReckonTheSameWeek(WorkedCase worked) {
        Tariff tariff =
                Tariff.of(worked.items(), worked.payer(), worked.date(), worked.employer(), PriceJudge.BY_TABLE);
        PriceRange weekly =
                Demand.of(worked.plan(), worked.pricedBy()).weeklyCost(tariff).orElse(null);
        check(worked, "weekly", weekly);
    }

    @Test
    void thereAreManyCasesOfEveryWayOfPricingAndEveryPayer() throws IOException {
        List<WorkedCase> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        assertThat(cases).extracting(WorkedCase::name).doesNotHaveDuplicates();
        assertThat(cases).extracting(WorkedCase::pricedBy).containsAll(EnumSet.allOf(PricedBy.class));
        assertThat(cases).extracting(WorkedCase::payer).containsAll(EnumSet.allOf(Payer.class));
        Set<PriceWhat> priced = cases.stream()
                .flatMap(worked -> worked.items().stream())
                .map(PriceItem::what)
                .collect(Collectors.toSet());
        assertThat(priced).containsExactlyInAnyOrder(PriceWhat.values());
        assertThat(cases)
                .allSatisfy(worked -> assertThat(worked.expected("how")).isPresent());
    }

    private static void check(WorkedCase worked, String column, @Nullable PriceRange reckoned) {
        worked.expected(column).ifPresent(expected -> {
            if (expected.equals(WorkedCase.UNKNOWN)) {
                assertThat(reckoned).as(column).isNull();
            } else {
                assertThat(reckoned).as(column).isEqualTo(ItemNotation.range(expected));
            }
        });
    }

    private static void checkMissing(WorkedCase worked, Quote quote) {
        worked.expected("missing")
                .ifPresent(missing -> assertThat(quote.cannotCalculate())
                        .as("what cannot be calculated")
                        .anySatisfy(gap -> assertThat(gap.what()).contains(missing)));
        if (quote.weekly() == null) {
            assertThat(quote.cannotCalculate()).anyMatch(CannotCalculate::partOfWeek);
        }
    }
}

package uk.kindred.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.Quote;

class FundingCasesTest {

    private static final int FEWEST_CASES = 250;

    private final RateTable table = RateTable.of(FundingCase.figures());

    static List<FundingCase> contributions() {
        return FundingCase.list("contribution");
    }

    static List<FundingCase> stays() {
        return FundingCase.list("stays");
    }

    static List<FundingCase> budgets() {
        return FundingCase.list("budget");
    }

    static List<FundingCase> durations() {
        return FundingCase.list("duration");
    }

    static List<FundingCase> assistants() {
        return FundingCase.list("assistant");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contributions")
    void theContributionIsWhatAPersonReckoned(FundingCase worked) {
        Assessment result = MeansTest.assess(worked.circumstances(), table.on(worked.on()));

        assertThat(result.outcome().slug()).isEqualTo(worked.expected("outcome").orElseThrow());
        check(worked, "person", result.personPence());
        check(worked, "council", result.councilPence());
        check(worked, "topUp", result.topUpPence());
        check(worked, "tariff", result.tariffPence());
        check(worked, "kept", result.keptPence());
        checkDeferred(worked, result.deferred());
        assertThat(result.nhsPence() + result.personPence() + result.councilPence() + result.topUpPence())
                .as("all who pay")
                .isEqualTo(result.costPence());
        assertThat(result.steps())
                .anySatisfy(step -> {
                    assertThat(step.label()).isEqualTo("You pay");
                    assertThat(step.pence()).isEqualTo(result.personPence());
                })
                .allSatisfy(step -> {
                    assertThat(step.rule()).isNotBlank();
                    assertThat(step.source()).isNotBlank();
                });
    }

    private static void checkDeferred(FundingCase worked, @Nullable DeferredPayment deferred) {
        if (worked.expected("lent").filter(lent -> !lent.equals("none")).isEmpty()) {
            assertThat(deferred).as("deferred payment").isNull();
            return;
        }
        DeferredPayment agreement = Objects.requireNonNull(deferred, "deferred payment");
        check(worked, "fromIncome", agreement.fromIncomePence());
        check(worked, "lent", agreement.deferredPence());
        check(worked, "most", agreement.mostPence());
        assertThat(agreement.weeks())
                .isEqualTo(Long.parseLong(worked.expected("lentWeeks").orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stays")
    void staysInCareHomesAreCountedAsTheRegulationCountsThem(FundingCase worked) {
        CareHomeStays stays = CareHomeStays.of(worked.stays());

        assertThat(stays.mostNights())
                .isEqualTo(Long.parseLong(worked.expected("nights").orElseThrow()));
        Wish wish = new Wish(Purchase.CARE_HOME_STAY, Relation.NOT_RELATED, worked.stays());
        assertThat(BudgetRules.rule(BudgetRoute.DIRECT_PAYMENT, wish).verdict().slug())
                .isEqualTo(worked.expected("verdict").orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("budgets")
    void eachWayOfTakingABudgetPaysForWhatTheRulesSay(FundingCase worked) {
        List<String> parts = worked.parts();
        Ruling ruling = BudgetRules.rule(
                Choice.find(BudgetRoute.values(), parts.get(0)).orElseThrow(),
                Wish.of(
                        Choice.find(Purchase.values(), parts.get(1)).orElseThrow(),
                        Choice.find(Relation.values(), parts.get(2)).orElseThrow()));

        assertThat(ruling.verdict().slug()).isEqualTo(worked.expected("verdict").orElseThrow());
        assertThat(ruling.reason()).isNotBlank();
        assertThat(ruling.source()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("durations")
    void moneyLastsAsLongAsAPersonReckoned(FundingCase worked) {
        int rise = worked.hundredths("rise");
        int returns = worked.hundredths("return");
        Assumptions assumed = new Assumptions(
                new Percents(rise, rise, rise),
                new Percents(returns, returns, returns),
                worked.hundredths("incomeRise"),
                worked.hundredths("interest"));
        Run run = Duration.of(worked.spender(), assumed, table).expected();

        String weeks = worked.expected("weeks").orElseThrow();
        assertThat(run.begins()).isEqualTo(!weeks.equals("none"));
        if (run.begins()) {
            assertThat(run.weeks()).isEqualTo(Integer.parseInt(weeks));
            assertThat(run.on()).isEqualTo(worked.expected("date").orElseThrow());
            check(worked, "savings", run.points().getLast().savingsPence());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assistants")
    void anAssistantCostsWhatAnEmployerPays(FundingCase worked) {
        Quote quote =
                AssistantCost.of(worked.pence("wage"), Integer.parseInt(worked.value("minutes", "")), worked.on());

        assertThat(quote.weekly()).isEqualTo(expectedPence(worked, "weekly"));
        assertThat(quote.yearly()).isEqualTo(expectedPence(worked, "yearly"));
        assertThat(quote.assumptions().stream().anyMatch(note -> note.contains("less than the National Living Wage")))
                .isEqualTo(worked.expected("asked").orElseThrow().equals("yes"));
    }

    private static PriceRange expectedPence(FundingCase worked, String name) {
        return PriceRange.of(FundingCase.pence(worked.expected(name).orElseThrow(), 0));
    }

    @Test
    void thereAreManyCasesWithTheirSourceAndWorking() {
        List<FundingCase> all = FundingCase.list();
        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        assertThat(all).extracting(FundingCase::name).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(worked -> {
            assertThat(worked.source()).isNotBlank();
            assertThat(worked.working()).isNotBlank();
        });
        String inputs = all.stream().map(FundingCase::input).collect(Collectors.joining("\n"));
        assertThat(inputs).contains("own=14250.00", "own=14250.01", "own=23250.00", "own=23250.01");
        for (int pounds = 14_500; pounds <= 23_000; pounds += 250) {
            assertThat(inputs).as("a step of tariff income").contains("own=" + pounds + ".00", "own=" + pounds + ".01");
        }
        assertThat(all)
                .extracting(FundingCase::name)
                .contains(
                        "The home on the 84th day, end of the 12th week",
                        "The home on the 85th day, start of the 13th week",
                        "28 nights, the 28th day",
                        "29 nights");
        for (IncomeKind kind : IncomeKind.values()) {
            assertThat(inputs).contains("income=" + kind.slug() + ":");
        }
        for (Purchase purchase : Purchase.values()) {
            if (purchase != Purchase.CARE_HOME_STAY) {
                assertThat(inputs).contains("; " + purchase.slug() + ";");
            }
        }
    }

    private static void check(FundingCase worked, String name, long pence) {
        worked.expected(name)
                .ifPresent(expected -> assertThat(BigDecimal.valueOf(pence, 2).toPlainString())
                        .as("%s: %s", name, worked.working())
                        .isEqualTo(expected));
    }
}

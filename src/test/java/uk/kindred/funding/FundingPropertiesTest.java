package uk.kindred.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for anybody. */
class FundingPropertiesTest {

    private static final int ROUNDS = 5_000;
    private static final int FEW_ROUNDS = 60;
    private static final long SEED = 20_261_130;

    private final RandomCircumstances any = new RandomCircumstances(SEED);
    private final RateTable table = RateTable.of(FundingCase.figures());

    private Assessment assess(Circumstances who) {
        return MeansTest.assess(who, table.on(who.on()));
    }

    private static Circumstances with(
            Circumstances who, List<Income> incomes, Savings savings, @Nullable OwnHome home) {
        return new Circumstances(
                who.on(),
                who.person(),
                incomes,
                savings,
                home,
                who.care(),
                who.housingCostsPence(),
                who.disabilityExpensesPence());
    }

    @Test
    void moreIncomeNeverLowersTheContribution() {
        int raised = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Circumstances who = any.next();
            List<Income> more = new ArrayList<>(who.incomes());
            if (more.isEmpty() || any.below(2) == 0) {
                more.add(Income.of(any.pick(IncomeKind.values()), any.below(30_000)));
            } else {
                Income first = more.getFirst();
                more.set(0, new Income(first.kind(), first.weeklyPence() + any.below(30_000), first.passedOnPence()));
            }
            long before = assess(who).personPence();
            long after = assess(with(who, more, who.savings(), who.home())).personPence();
            assertThat(after).as("%s with %s", who, more).isGreaterThanOrEqualTo(before);
            raised += after > before ? 1 : 0;
        }
        assertThat(raised).as("cases that say something").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void moreCapitalNeverLowersTheContribution() {
        int raised = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Circumstances who = any.next();
            Savings savings = who.savings();
            Savings more = any.below(2) == 0
                    ? new Savings(savings.ownPence() + any.below(1_500_000), savings.jointPence())
                    : new Savings(savings.ownPence(), savings.jointPence() + any.below(1_500_000));
            long before = assess(who).personPence();
            long after = assess(with(who, who.incomes(), more, who.home())).personPence();
            assertThat(after).as("%s with %s", who, more).isGreaterThanOrEqualTo(before);
            raised += after > before ? 1 : 0;
        }
        assertThat(raised).as("cases that say something").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aDearerHomeNeverLowersTheContribution() {
        for (int i = 0; i < ROUNDS; i++) {
            Circumstances who = any.next();
            OwnHome home = who.home();
            if (home != null) {
                OwnHome dearer = new OwnHome(
                        home.valuePence() + any.below(10_000_000),
                        home.owedPence(),
                        home.sharePercent(),
                        home.occupant());
                assertThat(assess(with(who, who.incomes(), who.savings(), dearer))
                                .personPence())
                        .as("%s", who)
                        .isGreaterThanOrEqualTo(assess(who).personPence());
            }
        }
    }

    @Test
    void allWhoPayTogetherPayThePriceAndNobodyPaysLessThanNothing() {
        for (int i = 0; i < ROUNDS; i++) {
            Circumstances who = any.next();
            Assessment result = assess(who);
            assertThat(result.nhsPence() + result.personPence() + result.councilPence() + result.topUpPence())
                    .as("%s", who)
                    .isEqualTo(who.care().weeklyCostPence());
            assertThat(List.of(result.nhsPence(), result.personPence(), result.councilPence(), result.topUpPence()))
                    .as("%s", who)
                    .allMatch(pence -> pence >= 0);
        }
    }

    @Test
    void somebodyBelowTheUpperLimitKeepsWhatTheLawLeavesThem() {
        for (int i = 0; i < ROUNDS; i++) {
            Circumstances who = any.next();
            Assessment result = assess(who);
            if (result.outcome() != Outcome.FULL_COST) {
                long left = result.incomePence() + result.tariffPence() - result.personPence();
                assertThat(left)
                        .as("%s", who)
                        .isGreaterThanOrEqualTo(
                                Math.min(result.keptPence(), result.incomePence() + result.tariffPence()));
            }
        }
    }

    @Test
    void aYearsChangeCountsOnlyFromItsDate() {
        for (Figure figure : Figure.OF_MEANS_TEST) {
            LocalDate day = LocalDate.of(2027, 4, 5);
            List<DatedFigure> changed = new ArrayList<>(FundingCase.figures());
            changed.add(new DatedFigure(figure, day, 123, "typed for the tests", null));
            RateTable later = RateTable.of(changed);
            for (int i = 0; i < FEW_ROUNDS; i++) {
                LocalDate before = RandomCircumstances.FIRST.plusDays(any.below(1_091));
                assertThat(later.on(before)).as("%s on %s", figure, before).isEqualTo(table.on(before));
            }
            assertThat(later.on(day.minusDays(1)).pence(figure))
                    .isEqualTo(table.on(day).pence(figure));
            assertThat(later.on(day).pence(figure)).isEqualTo(123);
            assertThat(later.on(day.plusYears(9)).pence(figure)).isEqualTo(123);
        }
    }

    @Test
    void moreMoneyNeverEndsSoonerAndTheRangeHoldsWhatIsExpected() {
        Assumptions assumed = new Assumptions(new Percents(0, 500, 900), new Percents(0, 200, 400), 200, 400);
        for (int i = 0; i < FEW_ROUNDS; i++) {
            Circumstances who = any.next();
            long saved = 2_325_001 + any.below(20_000_000);
            Spender spender = new Spender(
                    with(who, who.incomes(), new Savings(saved, 0), null), any.below(30_000), HomePlan.SELL);
            Duration duration = Duration.of(spender, assumed, table);
            assertThat(duration.cells()).hasSize(9);
            assertThat(duration.expected().weeks())
                    .isBetween(duration.earliest().weeks(), duration.latest().weeks());
            assertThat(Course.run(spender.saving(saved + 1_000_000), assumed, table, 500, 200)
                            .weeks())
                    .as("%s", spender)
                    .isGreaterThanOrEqualTo(duration.expected().weeks());
        }
    }

    @Test
    void whatChangesItMostComesFirst() {
        for (int i = 0; i < FEW_ROUNDS; i++) {
            List<Integer> weeks = Duration.of(
                            new Spender(any.next(), null, any.pick(HomePlan.values())),
                            new Assumptions(new Percents(0, 500, 900), new Percents(0, 200, 400), 200, 400),
                            table)
                    .sensitivities()
                    .stream()
                    .map(one -> -Math.abs(one.weeksMore()))
                    .toList();
            assertThat(weeks).hasSize(7).isSorted();
        }
    }
}

package uk.kindred.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes week by week through somebody's money. A week begins with the assessment; then its care and living are paid and its
 * income comes in, and what is left earns a week's return. Prices and incomes rise every 52 weeks.
 */
final class Course {

    private static final int WEEKS_IN_YEAR = 52;
    private static final int WEEKS_BETWEEN_POINTS = 13;

    private final Spender spender;
    private final Assumptions assumed;
    private final RateTable table;
    private final int feeRise;
    private final int returns;
    private final List<Run.Point> points = new ArrayList<>();

    private Care care;
    private List<Income> incomes;
    private @Nullable OwnHome home;
    private long savings;
    private long deferred;
    private @Nullable Long living;

    private Course(Spender spender, Assumptions assumed, RateTable table, int feeRise, int returns) {
        this.spender = spender;
        this.assumed = assumed;
        this.table = table;
        this.feeRise = feeRise;
        this.returns = returns;
        this.care = spender.start().care();
        this.incomes = spender.start().incomes();
        this.home = spender.start().home();
        this.savings = capped(spender.start().savings().countedPence());
        this.living = spender.livingPence();
    }

    static Run run(Spender spender, Assumptions assumed, RateTable table, int feeRise, int returns) {
        return new Course(spender, assumed, table, feeRise, returns).run();
    }

    private Run run() {
        for (int week = 0; ; week++) {
            LocalDate day = spender.start().on().plusWeeks(week);
            if (week > 0 && week % WEEKS_IN_YEAR == 0) {
                rise();
            }
            sellIfDue(day);
            Assessment assessment = MeansTest.assess(at(day), table.on(day));
            boolean begins = assessment.councilPence() > 0 && !isInFirstWeeks(day);
            boolean last = begins || week == Run.MOST_WEEKS;
            if (last || week % WEEKS_BETWEEN_POINTS == 0) {
                points.add(new Run.Point(week, day, savings, care.weeklyCostPence(), deferred));
            }
            if (last) {
                return new Run(begins, week, day, points, assessment);
            }
            pay(assessment);
        }
    }

    private void rise() {
        Long budget = care.budgetPence();
        care = care.costing(
                capped(Sums.risen(care.weeklyCostPence(), feeRise)),
                budget == null ? null : capped(Sums.risen(budget, feeRise)));
        incomes = incomes.stream()
                .map(income -> new Income(
                        income.kind(),
                        capped(Sums.risen(income.weeklyPence(), assumed.incomeRise())),
                        capped(Sums.risen(income.passedOnPence(), assumed.incomeRise()))))
                .toList();
        living = living == null ? null : capped(Sums.risen(living, assumed.incomeRise()));
    }

    private void sellIfDue(LocalDate day) {
        if (home != null && spender.homePlan() == HomePlan.SELL && home.standing(care, day) == HomeStanding.COUNTS) {
            savings = capped(savings + home.countedPence());
            home = null;
        }
    }

    /** The council's share in the first 12 weeks ends with them where the home counts then. */
    private boolean isInFirstWeeks(LocalDate day) {
        return home != null && home.standing(care, day) == HomeStanding.FIRST_WEEKS;
    }

    private Circumstances at(LocalDate day) {
        Circumstances start = spender.start();
        OwnHome left = home == null
                ? null
                : new OwnHome(
                        home.valuePence(), capped(home.owedPence() + deferred), home.sharePercent(), home.occupant());
        return new Circumstances(
                day,
                start.person(),
                incomes,
                new Savings(savings, 0),
                left,
                care,
                start.housingCostsPence(),
                start.disabilityExpensesPence());
    }

    private void pay(Assessment assessment) {
        DeferredPayment agreement = assessment.outcome() == Outcome.FULL_COST ? assessment.deferred() : null;
        long forCare = assessment.personPence() + assessment.topUpPence();
        if (agreement != null) {
            forCare = agreement.fromIncomePence();
            deferred = capped(deferred + agreement.deferredPence());
        }
        deferred = capped(deferred + Sums.weekOf(deferred, assumed.deferredInterest()));
        long income = incomes.stream().mapToLong(Income::ownPence).sum();
        long spent = forCare + (living == null ? assessment.keptPence() : living);
        savings = Math.max(0, savings + income - spent);
        savings = capped(savings + Sums.weekOf(capped(savings), returns));
    }

    private static long capped(long pence) {
        return Math.min(Sums.MOST_PENCE, pence);
    }
}

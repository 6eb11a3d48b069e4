package uk.kindred.funding;

import java.util.ArrayList;
import java.util.List;

/** The means test of the Care Act 2014, at home and in a care home. docs/funding.md is the published method. */
public final class MeansTest {

    private final Circumstances who;
    private final Rates rates;
    private final List<Step> steps = new ArrayList<>();

    private MeansTest(Circumstances who, Rates rates) {
        this.who = who;
        this.rates = rates;
    }

    /** @param rates of the day that the circumstances are of */
    public static Assessment assess(Circumstances who, Rates rates) {
        return new MeansTest(who, rates).assess();
    }

    private Assessment assess() {
        CostSteps.add(who.care(), rates, steps);
        CapitalTest capital = CapitalTest.of(who);
        steps.addAll(capital.steps());
        steps.add(Step.of(Step.Part.CAPITAL, rates.get(Figure.CAPITAL_UPPER), limitRule(), Law.CAPITAL_LIMIT));
        return capital.isAboveLimit(rates) ? fullCost(capital) : share(capital);
    }

    private String limitRule() {
        String rule = "With more than this, the whole cost is yours. At exactly this it is not.";
        return who.care().setting() == Setting.CARE_HOME
                ? rule
                : rule + " A council may set a higher limit for those who do not live in a care home.";
    }

    private Assessment fullCost(CapitalTest capital) {
        long net = who.care().netPence(rates);
        steps.add(Step.of(
                Step.Part.RESULT,
                "You pay",
                net,
                "Your capital is above the upper limit, so you pay all that the NHS does not.",
                Law.CHARGE));
        IncomeTest income = IncomeTest.of(who, rates);
        DeferredPayment deferred =
                DeferredPayment.find(who, capital, income, rates).orElse(null);
        if (deferred != null) {
            steps.addAll(deferred.steps());
        }
        return new Assessment(
                Outcome.FULL_COST,
                who.care().weeklyCostPence(),
                who.care().nhsPence(rates),
                net,
                0,
                0,
                capital.totalPence(),
                0,
                income.pence(),
                Kept.of(who, income, rates).pence(),
                deferred,
                steps);
    }

    private Assessment share(CapitalTest capital) {
        long tariff = tariff(capital);
        IncomeTest income = IncomeTest.of(who, rates);
        steps.addAll(income.steps());
        Kept kept = Kept.of(who, income, rates);
        steps.addAll(kept.steps());
        long free = Math.max(0, income.pence() + tariff - kept.pence());
        steps.add(Step.of(
                Step.Part.RESULT,
                "Income that is free for care",
                free,
                "Income that counts and tariff income, less what is left to you; never less than nothing.",
                Law.CHARGE));
        long chargeable = who.care().chargeablePence(rates);
        long person = Math.min(free, chargeable);
        steps.add(Step.of(
                Step.Part.RESULT, "You pay", person, "What is free for care, and no more than the cost.", Law.CHARGE));
        steps.add(Step.of(
                Step.Part.RESULT, "The council pays", chargeable - person, "The rest of the cost.", Law.CHARGE));
        long topUp = topUp(chargeable);
        DeferredPayment deferred =
                DeferredPayment.find(who, capital, income, rates).orElse(null);
        if (deferred != null) {
            steps.addAll(deferred.steps());
        }
        return new Assessment(
                outcome(person, chargeable),
                who.care().weeklyCostPence(),
                who.care().nhsPence(rates),
                person,
                chargeable - person,
                topUp,
                capital.totalPence(),
                tariff,
                income.pence(),
                kept.pence(),
                deferred,
                steps);
    }

    private long tariff(CapitalTest capital) {
        long tariff = CapitalTest.tariffPence(capital.totalPence(), rates);
        steps.add(Step.of(
                Step.Part.CAPITAL,
                rates.get(Figure.CAPITAL_LOWER),
                "Capital up to this brings nothing into the sum.",
                Law.TARIFF));
        steps.add(Step.of(
                Step.Part.INCOME,
                "Tariff income from your capital",
                tariff,
                "For each £250 above the lower limit, or part of it, £1 a week is taken as income.",
                Law.TARIFF));
        return tariff;
    }

    private long topUp(long chargeable) {
        long topUp = who.care().netPence(rates) - chargeable;
        if (topUp > 0) {
            steps.add(Step.of(
                    Step.Part.RESULT,
                    "Top-up",
                    topUp,
                    who.care().setting() == Setting.HOME
                            ? "What is above the personal budget: the council need not pay it."
                            : "Somebody else may pay this. You may yourself only in the first 12 weeks, under a deferred"
                                    + " payment agreement, or for aftercare under section 117. The council must offer at"
                                    + " least one place without it.",
                    Law.TOP_UP));
        }
        return topUp;
    }

    private static Outcome outcome(long person, long chargeable) {
        if (person == chargeable) {
            return Outcome.COVERED;
        }
        return person == 0 ? Outcome.NOTHING : Outcome.SHARE;
    }
}

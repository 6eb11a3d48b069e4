package uk.kindred.funding;

import java.util.ArrayList;
import java.util.List;

/** What is left to somebody of their income before anything is asked of them. */
record Kept(long pence, List<Step> steps) {

    static Kept of(Circumstances who, IncomeTest income, Rates rates) {
        List<Step> steps = new ArrayList<>();
        switch (who.care().setting()) {
            case HOME -> {
                guarantee(who.person(), rates, steps);
                housing(who, steps);
                expenses(who, income, steps);
            }
            case CARE_HOME -> steps.add(personalExpenses(rates));
            case SHORT_STAY -> {
                steps.add(personalExpenses(rates));
                housing(who, steps);
            }
        }
        return new Kept(steps.stream().mapToLong(Step::pence).sum(), List.copyOf(steps));
    }

    private static Step personalExpenses(Rates rates) {
        return Step.of(
                Step.Part.KEPT,
                rates.get(Figure.PERSONAL_EXPENSES),
                "In a care home this is left to you for yourself.",
                Law.PERSONAL_EXPENSES);
    }

    private static void guarantee(Person person, Rates rates, List<Step> steps) {
        steps.add(allowance(rates, basic(person)));
        for (int child = 0; child < person.children(); child++) {
            steps.add(allowance(rates, Figure.CHILD));
        }
        if (person.age() != AgeBand.PENSION_AGE) {
            disability(person, rates, steps);
        }
        if (person.premiums().contains(Premium.CARER)) {
            steps.add(allowance(rates, Figure.CARER));
        }
    }

    private static Figure basic(Person person) {
        boolean pension = person.age() == AgeBand.PENSION_AGE;
        if (person.couple()) {
            return pension || person.partnerOfPensionAge() ? Figure.GUARANTEE_COUPLE_PENSION : Figure.GUARANTEE_COUPLE;
        }
        if (pension) {
            return Figure.GUARANTEE_PENSION;
        }
        // a lone parent has the higher one from 18 (reg. 7(3))
        return person.age() == AgeBand.UNDER_25 && person.children() == 0
                ? Figure.GUARANTEE_UNDER_25
                : Figure.GUARANTEE_25;
    }

    private static void disability(Person person, Rates rates, List<Step> steps) {
        if (person.premiums().contains(Premium.DISABILITY)) {
            steps.add(allowance(rates, person.couple() ? Figure.DISABILITY_COUPLE : Figure.DISABILITY));
        }
        if (person.premiums().contains(Premium.ENHANCED_DISABILITY)) {
            steps.add(allowance(rates, person.couple() ? Figure.ENHANCED_COUPLE : Figure.ENHANCED));
        }
    }

    private static Step allowance(Rates rates, Figure figure) {
        return Step.of(Step.Part.KEPT, rates.get(figure), "At home this is left to you to live on.", Law.GUARANTEE);
    }

    private static void housing(Circumstances who, List<Step> steps) {
        if (who.housingCostsPence() > 0) {
            steps.add(Step.of(
                    Step.Part.KEPT,
                    "Costs of your home",
                    who.housingCostsPence(),
                    "Rent, mortgage and council tax are left to you on top.",
                    Law.HOUSING));
        }
    }

    private static void expenses(Circumstances who, IncomeTest income, List<Step> steps) {
        if (who.disabilityExpensesPence() > 0) {
            steps.add(Step.of(
                    Step.Part.KEPT,
                    "What your disability makes you spend",
                    Math.min(who.disabilityExpensesPence(), income.disabilityBenefitsPence()),
                    "Left to you out of a disability benefit that counts, and no more than that benefit.",
                    Law.EXPENSES));
        }
    }
}

package uk.kindred.funding;

import java.util.ArrayList;
import java.util.List;

/** What somebody's income comes to, without what their capital is taken to bring in. */
record IncomeTest(long pence, long disabilityBenefitsPence, List<Step> steps) {

    /** What one income comes to. */
    private record Counted(long pence, String rule, String source) {}

    static IncomeTest of(Circumstances who, Rates rates) {
        List<Step> steps = new ArrayList<>();
        long sum = 0;
        long benefits = 0;
        for (Income income : who.incomes()) {
            Counted counted = counted(income, who, rates);
            steps.add(Step.of(
                    Step.Part.INCOME, income.kind().label(), counted.pence(), counted.rule(), counted.source()));
            sum += counted.pence();
            benefits += income.isDisabilityBenefit() ? counted.pence() : 0;
        }
        return new IncomeTest(sum, benefits, List.copyOf(steps));
    }

    private static Counted counted(Income income, Circumstances who, Rates rates) {
        long pence = income.weeklyPence();
        return switch (income.kind().treatment()) {
            case COUNTS -> new Counted(pence, "It counts in full.", Law.INCOME);
            case DISABILITY_BENEFIT -> disabilityBenefit(pence, who.care().setting());
            case PENSION -> pension(income, who);
            case SAVINGS_CREDIT -> {
                Figure figure = who.person().couple() ? Figure.SAVINGS_CREDIT_COUPLE : Figure.SAVINGS_CREDIT;
                yield new Counted(
                        Math.max(0, pence - rates.pence(figure)),
                        "Ignored up to the savings disregard.",
                        Law.INCOME_IGNORED);
            }
            case WAR_WIDOWS ->
                new Counted(
                        Math.max(0, pence - rates.pence(Figure.WAR_WIDOWS)),
                        "The first £10 a week is ignored.",
                        Law.INCOME_IGNORED);
            case IGNORED -> new Counted(0, "Ignored.", Law.INCOME_IGNORED);
            case EARNINGS -> new Counted(0, "Earnings are ignored.", Law.EARNINGS);
            case FROM_CAPITAL -> new Counted(0, "Not income: it counts as capital once it is paid.", Law.FROM_CAPITAL);
        };
    }

    private static Counted disabilityBenefit(long pence, Setting setting) {
        return setting == Setting.SHORT_STAY
                ? new Counted(0, "Ignored while you stay in a care home for a while.", Law.TEMPORARY)
                : new Counted(pence, "It counts in full; in a care home it ends when the council pays.", Law.INCOME);
    }

    /** A broken penny goes to their advantage. */
    private static Counted pension(Income income, Circumstances who) {
        long pence = income.weeklyPence();
        boolean half = who.care().setting() != Setting.HOME
                && who.person().couple()
                && income.passedOnPence() > 0
                && 2 * income.passedOnPence() >= pence;
        return half
                ? new Counted(
                        pence / 2,
                        "Half is ignored, because at least half goes to the husband, wife or civil partner at home.",
                        Law.HALF_PENSION)
                : new Counted(pence, "It counts in full.", Law.INCOME);
    }
}

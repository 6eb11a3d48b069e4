package uk.kindred.funding;

import java.util.List;

/** What the price of a week is made of, as steps. */
final class CostSteps {

    private CostSteps() {}

    static void add(Care care, Rates rates, List<Step> steps) {
        steps.add(Step.of(
                Step.Part.COST, "A week’s price", care.weeklyCostPence(), "What the service asks.", Law.CHARGE));
        if (care.nursing() != Nursing.NONE) {
            DatedFigure rate = rates.get(care.nursing() == Nursing.HIGHER ? Figure.NURSING_HIGHER : Figure.NURSING);
            steps.add(Step.of(
                    Step.Part.COST,
                    rate,
                    care.nursingIncluded()
                            ? "The NHS pays this of the price to the nursing home, whatever you own."
                            : "The NHS pays this to the nursing home on top of the price, whatever you own.",
                    Law.NURSING));
        }
        if (care.budgetPence() != null) {
            steps.add(Step.of(
                    Step.Part.COST,
                    "Personal budget",
                    care.budgetPence(),
                    "What the council says meets your needs; it counts no more than this.",
                    Law.BUDGET));
        }
    }
}

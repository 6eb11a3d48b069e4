package uk.kindred.matching.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.Whose;

/** What a couple has to spend: a personal budget of each who has one, and own money of both. */
final class CoupleMoneyFields {

    private CoupleMoneyFields() {}

    static boolean asks(String field) {
        return MatchField.PEOPLE.stream()
                .flatMap(whose -> Stream.of(MatchField.route(whose), MatchField.budget(whose)))
                .anyMatch(field::equals);
    }

    static void ask(PlanForm form) {
        form.words(
                "If the council pays a part, it has told each of you your own “personal budget”. It is for the needs of"
                        + " the one whose it is. Own money may pay for either of you.");
        for (Whose whose : MatchField.PEOPLE) {
            form.one(MatchField.route(whose), owner(whose) + " personal budget", null, routes());
            form.part(Markup.tag("div")
                    .containing(form.pounds(
                            MatchField.budget(whose),
                            whose == Whose.YOU ? "How much a week is yours?" : "How much a week is your partner’s?",
                            "With what the council asks you to pay of it. Leave it empty if there is none")));
        }
        form.money(
                MatchField.BUDGET,
                "How much own money a week, of both of you?",
                "Income, savings, or what family gives, such as 80. You can slide it up and down beside the answer");
    }

    private static String owner(Whose whose) {
        return whose == Whose.YOU ? "Your" : "Your partner’s";
    }

    private static List<PlanForm.Option> routes() {
        return List.of(
                new PlanForm.Option("none", "None"),
                route(BudgetRoute.DIRECT_PAYMENT, "The council pays the money, and you buy what the plan says"),
                route(BudgetRoute.ISF, "A provider holds the council’s money"),
                route(BudgetRoute.MANAGED, "The council buys"));
    }

    private static PlanForm.Option route(BudgetRoute route, String hint) {
        return new PlanForm.Option(route.slug(), route.label(), hint);
    }

    static void check(MatchReading reading, Map<String, String> problems) {
        for (Whose whose : MatchField.PEOPLE) {
            if (reading.missing().contains(MatchField.route(whose))) {
                problems.put(MatchField.route(whose), "Choose how this budget is taken.");
            }
            if (reading.missing().contains(MatchField.budget(whose))) {
                problems.put(MatchField.budget(whose), "Write how many pounds a week this budget is, or a guess.");
            }
        }
        if (reading.missing().contains(MatchField.BUDGET)) {
            problems.put(
                    MatchField.BUDGET,
                    "Write what there is to spend a week: a budget, own money or savings, or a guess.");
        }
    }

    static void tell(MatchReading reading, Map<String, String> answers) {
        for (Whose whose : MatchField.PEOPLE) {
            String sum = reading.first(MatchField.budget(whose));
            String how = Choice.find(BudgetRoute.values(), reading.first(MatchField.route(whose)))
                    .map(BudgetRoute::label)
                    .orElse("");
            answers.put(
                    owner(whose) + " personal budget",
                    sum.isEmpty() && how.isEmpty() ? "None" : MoneyStep.amount(sum) + " a week, " + how);
        }
        String own = reading.first(MatchField.BUDGET);
        answers.put("Own money a week", own.isEmpty() ? "None" : MoneyStep.amount(own));
    }
}

package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;
import uk.kindred.matching.FromSavings;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.pricing.Pounds;

/** What there is to spend a week, and whose money it is. */
final class MoneyStep implements PlanStep {

    private static final String OWN_LABEL = "My own money";
    private static final List<String> SAVINGS =
            List.of(MatchField.SAVINGS, MatchField.SAVINGS_KEPT, MatchField.SAVINGS_YEARS);

    @Override
    public String slug() {
        return "money";
    }

    @Override
    public String title() {
        return "What is there to spend?";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public boolean asks(String field) {
        return Set.of(MatchField.ROUTE, MatchField.CHARGE, MatchField.OWN_BESIDE)
                        .contains(field)
                || PlanLinks.isBudget(field)
                || CoupleMoneyFields.asks(field);
    }

    @Override
    public void ask(PlanForm form) {
        if (form.reading().isOfCouple()) {
            CoupleMoneyFields.ask(form);
            form.part(savings(form));
            return;
        }
        form.one(
                MatchField.ROUTE,
                "Whose money is it?",
                "If the council pays a part, it has told you your “personal budget”",
                routes());
        form.money(
                MatchField.BUDGET,
                "How much a week?",
                "Such as 350. Not sure? Write a guess: you can slide it up and down beside the answer");
        form.part(charge(form));
        form.part(beside(form));
        form.part(savings(form));
    }

    private static Markup charge(PlanForm form) {
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "The council asks me to pay a part of it"),
                        form.pounds(
                                MatchField.CHARGE,
                                "How much a week do you pay yourself?",
                                "Your “contribution” or “charge”, as the council told you. The sum above is with it in"),
                        Markup.tag("p", new Anchor("/funding?setting=home", "See what the council may ask you to pay")))
                .styled("unfold")
                .when(!form.reading().all(MatchField.CHARGE).isEmpty(), "open");
    }

    private static Markup beside(PlanForm form) {
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "I have own money beside the council’s"),
                        form.pounds(
                                MatchField.OWN_BESIDE,
                                "How much own money a week comes beside it?",
                                "It pays for what the budget does not, and may be added to a direct payment where a"
                                        + " service costs more"))
                .styled("unfold")
                .when(!form.reading().all(MatchField.OWN_BESIDE).isEmpty(), "open");
    }

    private static Markup savings(PlanForm form) {
        boolean used =
                SAVINGS.stream().anyMatch(field -> !form.reading().all(field).isEmpty());
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "I have savings to spend"),
                        Markup.tag(
                                "p",
                                "What you do not want to keep is shared evenly over the years that it should last, and"
                                        + " comes on top of what you wrote above: £20,800 over 2 years is £200 a week."),
                        form.pounds(
                                MatchField.SAVINGS,
                                "How much have you saved?",
                                form.reading().isOfCouple()
                                        ? "All of it, of both of you, such as 20800"
                                        : "All of it, such as 20800. Only with “My own money”"),
                        form.pounds(
                                MatchField.SAVINGS_KEPT,
                                "How much of it do you want to keep?",
                                "For what may come, or for somebody. Nothing, if you leave it out"),
                        form.select(
                                MatchField.SAVINGS_YEARS,
                                "How long should the rest last?",
                                "Nobody can know. Try a few",
                                years()),
                        Markup.tag(
                                "p",
                                "Prices rise, and the council may pay a part once savings are low. This sum knows"
                                        + " neither."),
                        Markup.tag("p", SavingsWords.lasts(form.reading().savings())))
                .styled("unfold")
                .when(used, "open");
    }

    private static List<PlanForm.Option> years() {
        return Stream.concat(
                        Stream.of(new PlanForm.Option(
                                "", SavingsWords.years(FromSavings.USUAL_YEARS) + " (a place to start from)")),
                        Stream.of(1, 2, 3, 4, 5, 7, 10, 15, 20)
                                .map(years -> new PlanForm.Option(String.valueOf(years), SavingsWords.years(years))))
                .toList();
    }

    private static List<PlanForm.Option> routes() {
        return List.of(
                new PlanForm.Option(MatchField.OWN_MONEY, OWN_LABEL, "Income, savings, or what family gives"),
                route(BudgetRoute.DIRECT_PAYMENT, "The council pays you, and you buy what your plan says"),
                route(BudgetRoute.ISF, "A provider holds the council’s money for you"),
                route(BudgetRoute.MANAGED, "The council buys for you"),
                route(BudgetRoute.MIXED, "Some of it each way"));
    }

    private static PlanForm.Option route(BudgetRoute route, String hint) {
        return new PlanForm.Option(route.slug(), route.label(), hint);
    }

    @Override
    public void check(MatchReading reading, Map<String, String> problems) {
        if (reading.isOfCouple()) {
            CoupleMoneyFields.check(reading, problems);
            return;
        }
        if (reading.first(MatchField.ROUTE).isEmpty()) {
            // asked first, so told first
            Map<String, String> others = new LinkedHashMap<>(problems);
            problems.clear();
            problems.put(MatchField.ROUTE, "Choose whose money it is.");
            problems.putAll(others);
        }
        if (reading.missing().contains(MatchField.BUDGET)) {
            problems.put(MatchField.BUDGET, "Write how many pounds a week, or a guess, or what you have saved.");
        }
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        FromSavings savings = reading.savings();
        if (reading.isOfCouple()) {
            CoupleMoneyFields.tell(reading, answers);
            if (savings != null) {
                answers.put("Out of savings", SavingsWords.sum(savings));
            }
            return;
        }
        answers.put("Whose money", inWords(reading));
        String weekly = amount(reading.first(MatchField.BUDGET));
        if (savings == null || !weekly.isEmpty()) {
            answers.put("A week", weekly);
        }
        String charge = reading.first(MatchField.CHARGE);
        if (!charge.isEmpty()) {
            answers.put("Of it you pay", amount(charge));
        }
        String beside = reading.first(MatchField.OWN_BESIDE);
        if (!beside.isEmpty()) {
            answers.put("Own money beside it", amount(beside));
        }
        if (savings != null) {
            answers.put("Out of savings", SavingsWords.sum(savings));
        }
    }

    /** "Direct payment" */
    static String inWords(MatchReading reading) {
        return Choice.find(BudgetRoute.values(), reading.first(MatchField.ROUTE))
                .map(BudgetRoute::label)
                .orElse(reading.first(MatchField.ROUTE).equals(MatchField.OWN_MONEY) ? OWN_LABEL : "");
    }

    static String amount(String typed) {
        OptionalLong pence = Pounds.findPence(typed);
        return pence.isPresent() ? Pounds.inWords(pence.getAsLong()) : typed;
    }
}

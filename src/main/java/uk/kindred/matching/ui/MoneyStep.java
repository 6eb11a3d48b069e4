package uk.kindred.matching.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.pricing.Pounds;

/** What there is to spend a week, and whose money it is. */
final class MoneyStep implements PlanStep {

    private static final String OWN_LABEL = "My own money";

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
        return Set.of(MatchField.BUDGET, MatchField.ROUTE).contains(field);
    }

    @Override
    public void ask(PlanForm form) {
        form.one(
                MatchField.ROUTE,
                "Whose money is it?",
                "If the council pays a part, it has told you your “personal budget”",
                routes());
        form.money(
                MatchField.BUDGET,
                "How much a week?",
                "Such as 350. Not sure? Write a guess: you can slide it up and down beside the answer");
        form.part(Markup.tag(
                        "details",
                        Markup.tag("summary", "I only know what I have saved"),
                        Markup.tag(
                                "p",
                                "Think of how long it should last, and divide: £20,800 over two years is £200 a week."
                                        + " The council may help once savings are low."),
                        Markup.tag("p", link("/funding", "See how long money lasts, and what the council may pay")))
                .styled("unfold"));
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

    private static Markup link(String address, String words) {
        return Markup.tag("a", words).with("href", address);
    }

    @Override
    public void check(MatchReading reading, Map<String, String> problems) {
        if (reading.first(MatchField.ROUTE).isEmpty()) {
            // asked first, so told first
            Map<String, String> others = new LinkedHashMap<>(problems);
            problems.clear();
            problems.put(MatchField.ROUTE, "Choose whose money it is.");
            problems.putAll(others);
        }
        if (reading.missing().contains(MatchField.BUDGET)) {
            problems.put(MatchField.BUDGET, "Write how many pounds a week, or a guess.");
        }
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        answers.put("Whose money", inWords(reading));
        answers.put("A week", amount(reading.first(MatchField.BUDGET)));
    }

    /** "Direct payment" */
    static String inWords(MatchReading reading) {
        return Choice.find(BudgetRoute.values(), reading.first(MatchField.ROUTE))
                .map(BudgetRoute::label)
                .orElse(reading.first(MatchField.ROUTE).equals(MatchField.OWN_MONEY) ? OWN_LABEL : "");
    }

    private static String amount(String typed) {
        OptionalLong pence = Pounds.findPence(typed);
        return pence.isPresent() ? Pounds.inWords(pence.getAsLong()) : typed;
    }
}

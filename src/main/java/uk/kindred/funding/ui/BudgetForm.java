package uk.kindred.funding.ui;

import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Purchase;
import uk.kindred.funding.Relation;

/** What a budget is to pay for. Stays, who is paid and a wage are asked only where they matter: funding.css says where. */
final class BudgetForm {

    private BudgetForm() {}

    static Markup of(Typed typed) {
        Fields fields = new Fields(typed);
        return Markup.tag(
                        "form",
                        Fields.group(
                                "Your budget",
                                fields.radios(
                                        BudgetField.ROUTE,
                                        "How do you take it?",
                                        BudgetRoute.values(),
                                        BudgetRoute.DIRECT_PAYMENT),
                                fields.money(BudgetField.WEEKLY, "How much is it a week?", "If you know it")),
                        Fields.group(
                                "What should it pay for?",
                                fields.select(
                                        BudgetField.PURCHASE, "What is it?", Purchase.values(), Purchase.ASSISTANT),
                                fields.select(
                                                BudgetField.RELATION,
                                                "Is whoever is paid of your family?",
                                                Relation.values(),
                                                Relation.NOT_RELATED)
                                        .styled("only-somebody"),
                                fields.money(
                                                BudgetField.WAGE,
                                                "Wage of an hour",
                                                "To see what employing somebody costs")
                                        .styled("only-assistant"),
                                fields.number(BudgetField.HOURS, "Hours a week", "Such as 10 or 7.5", "")
                                        .styled("only-assistant"),
                                stays(typed, fields)),
                        PostForm.button("Find out"))
                .with("method", "get")
                .with("action", BudgetView.ADDRESS)
                .styled("budget-form");
    }

    private static Markup stays(Typed typed, Fields fields) {
        Markup stays = Markup.tag("div").styled("only-stays");
        stays.add(Markup.tag(
                "p", "All stays of the last 12 months and those that you plan. Leave empty what you do not need."));
        BudgetField.listStays(typed).forEach(number -> {
            stays.add(fields.day(BudgetField.stayFrom(number), "Stay " + number + ": the first night", null));
            stays.add(fields.day(BudgetField.stayTo(number), "Stay " + number + ": the day of leaving", null));
        });
        return stays;
    }
}

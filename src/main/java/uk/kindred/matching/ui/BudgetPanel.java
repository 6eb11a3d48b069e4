package uk.kindred.matching.ui;

import java.util.List;
import java.util.stream.Stream;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.matching.Fund;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.Money;
import uk.kindred.matching.Weeks;
import uk.kindred.pricing.Pounds;

/**
 * The budget, to be changed beside the answer: a field and a button. It is all there is to spend, savings' part too. Where scripts run, frontend/components/plan.ts adds what
 * the slider moves: the answer follows at once.
 */
final class BudgetPanel {

    private static final int PENCE = 100;
    private static final int STEP_POUNDS = 5;
    private static final int LEAST_TOP_POUNDS = 400;
    private static final int ROUND_POUNDS = 100;

    private BudgetPanel() {}

    static Markup of(Weeks weeks, PlanLinks links) {
        Money money = weeks.request().money();
        long pence = money.main().pence();
        String label = money.isSeveral() ? FundWords.name(money.main()) + ", a week" : "To spend a week";
        Markup field = FormField.line("text", MatchField.BUDGET, label, WhatWouldChange.pounds(pence))
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .done();
        Markup form = Markup.tag("form")
                .with("method", "get")
                .with("action", PlanLinks.RESULT)
                .styled("plan-budget")
                .containing(links.hidden(
                        typed -> PlanLinks.isBudget(typed) || others(money).anyMatch(typed::equals)))
                .containing(Markup.tag("div", field).styled("pounds"))
                .containing(PostForm.button("Show"))
                .containing(slider(pence))
                .containing(otherSums(money));
        return Markup.tag("kindred-budget", form).styled("budget-panel", "no-print");
    }

    private static Stream<String> others(Money money) {
        return money.funds().stream()
                .filter(fund -> !fund.equals(money.main()))
                .map(fund -> PlanLinks.field(fund, money));
    }

    /** Pressed by the same button. */
    private static List<Markup> otherSums(Money money) {
        return money.isSeveral()
                ? List.of(Markup.tag("div")
                        .styled("other-sums")
                        .containing(money.funds().stream()
                                .filter(fund -> !fund.equals(money.main()))
                                .map(fund -> other(fund, money))
                                .toList()))
                : List.of();
    }

    private static Markup other(Fund fund, Money money) {
        Markup field = FormField.line(
                        "text",
                        PlanLinks.field(fund, money),
                        FundWords.name(fund) + ", a week",
                        WhatWouldChange.pounds(fund.pence()))
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .done();
        return Markup.tag("div", field).styled("pounds");
    }

    private static Markup slider(long pence) {
        Markup range = Markup.tag("input")
                .with("type", "range")
                .with("id", "budget-slider")
                .with("min", "0")
                .with("max", String.valueOf(top(pence)))
                .with("step", String.valueOf(STEP_POUNDS))
                .with("value", String.valueOf(Math.round((double) pence / PENCE)))
                // a number alone would be read out as no money
                .with("aria-valuetext", Pounds.inWords(pence) + " a week");
        return Markup.tag(
                        "div",
                        Markup.tag("label", "Slide it, and the weeks follow").with("for", "budget-slider"),
                        range)
                .styled("slider");
    }

    /** Twice as much has room on it. */
    private static long top(long pence) {
        long twice = 2 * pence / PENCE;
        long rounded = (twice + ROUND_POUNDS - 1) / ROUND_POUNDS * ROUND_POUNDS;
        return Math.min(MatchRequest.MOST_BUDGET_PENCE / PENCE, Math.max(LEAST_TOP_POUNDS, rounded));
    }
}

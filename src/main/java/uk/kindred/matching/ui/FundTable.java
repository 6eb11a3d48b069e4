package uk.kindred.matching.ui;

import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.FundSpent;
import uk.kindred.matching.SupportWeek;
import uk.kindred.pricing.Pounds;

/** Where there are several sums: what the week takes of each, and what is left. Nothing where there is one. */
final class FundTable {

    private FundTable() {}

    static Markup of(SupportWeek week) {
        if (week.funds().size() == 1) {
            return Markup.tag("div");
        }
        Markup head = Markup.tag("tr");
        for (String heading : List.of("Whose money", "This week takes", "Left")) {
            head.add(Markup.tag("th", heading).with("scope", "col"));
        }
        Markup body = Markup.tag("tbody");
        week.funds().forEach(fund -> body.add(row(fund)));
        return Markup.tag(
                        "table",
                        Markup.tag("caption", "What each of your sums pays, by the higher prices"),
                        Markup.tag("thead", head),
                        body)
                .styled("receipt", "fund-table");
    }

    private static Markup row(FundSpent spent) {
        Markup name = Markup.tag(
                "div", Markup.tag("div", FundWords.name(spent.fund())).styled("what"));
        String added = spent.addedPence() == 0
                ? ""
                : ", and " + Pounds.inWords(spent.addedPence()) + " of own money is added to it, and counted there";
        name.add(Markup.tag("div", Pounds.inWords(spent.fund().pence()) + " a week" + added)
                .styled("small"));
        return Markup.tag(
                "tr",
                Markup.tag("th", name).with("scope", "row"),
                Markup.tag("td", Pounds.inWords(spent.spentPence())),
                Markup.tag("td", Pounds.inWords(spent.leftPence())));
    }
}

package uk.kindred.matching.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Series;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.BudgetRules;
import uk.kindred.funding.Ruling;
import uk.kindred.matching.Barred;
import uk.kindred.matching.Money;
import uk.kindred.matching.WeekPart;
import uk.kindred.matching.Weeks;

/** What the way of taking a budget lets it pay for: of this week, and of what was left out. */
final class RulesSection {

    private RulesSection() {}

    static Markup of(ShownWeek shown) {
        Weeks weeks = shown.planned().weeks();
        Money money = weeks.request().money();
        BudgetRoute route = money.route();
        Markup section = Markup.tag("div");
        if (money.isSeveral()) {
            FundWords.rules(money).forEach(words -> section.add(Markup.tag("p", words)));
        } else if (route == null) {
            section.add(Markup.tag("p", "It is your own money: no rule of the council says what you may buy with it."));
        } else {
            section.add(Markup.tag("p", "The budget is taken as " + RouteWords.noun(route) + "."));
        }
        Markup list = Markup.tag("ul").styled("sentences");
        byRuling(shown).forEach((ruling, names) -> list.add(row(ruling, Series.of(List.copyOf(names)))));
        weeks.barred().forEach(barred -> list.add(row(barred.ruling(), counted(barred))));
        if (list.getComponentCount() > 0) {
            section.add(list);
        }
        return route == null ? section : section.containing(Markup.tag("p", BudgetRules.COUNCIL_DECIDES));
    }

    private static Map<Ruling, Set<String>> byRuling(ShownWeek shown) {
        Map<Ruling, Set<String>> names = new LinkedHashMap<>();
        for (WeekPart part : shown.week().parts()) {
            Ruling ruling = part.ruling();
            if (ruling != null) {
                names.computeIfAbsent(ruling, key -> new LinkedHashSet<>())
                        .add(part.candidate().name());
            }
        }
        return names;
    }

    private static String counted(Barred barred) {
        return barred.listings() == 1
                ? "1 listing left out (" + HelpInWords.inSentence(barred.kind().label()) + ")"
                : barred.listings() + " " + barred.kind().plural() + " left out";
    }

    private static Markup row(Ruling ruling, String whom) {
        return Markup.tag(
                "li",
                Markup.tag("p", Markup.tag("strong", ruling.verdict().label() + ": "), Markup.tag("span", whom)),
                Markup.tag("p", ruling.reason()),
                Markup.tag("p", ruling.source()).styled("small", "soft"));
    }
}

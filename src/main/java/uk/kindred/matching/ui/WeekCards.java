package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.Matter;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.Weeks;

/** The weeks side by side, each in a few words and a way to all of it. */
final class WeekCards {

    static final String ID = "week";

    private WeekCards() {}

    static Markup of(Weeks found, int shown, PlanLinks links) {
        List<SupportWeek> weeks = found.weeks();
        Set<Matter> asked = found.request().matters().asked();
        Markup list = Markup.tag("ol").styled("plain-list", "week-cards");
        for (int i = 0; i < weeks.size(); i++) {
            list.add(Markup.tag("li", card(weeks.get(i), asked, i + 1, i + 1 == shown, links)));
        }
        Markup cards = Markup.tag("nav", list)
                .with("aria-label", "Weeks to choose from")
                .styled("no-print");
        WeekWords.fewer(found)
                .ifPresent(words -> cards.add(Markup.tag("p", words).styled("soft")));
        return cards;
    }

    private static Markup card(SupportWeek week, Set<Matter> asked, int number, boolean shown, PlanLinks links) {
        String address = links.with(PlanLinks.WEEK, String.valueOf(number)).to(PlanLinks.RESULT) + "#" + ID;
        Anchor link = new Anchor(address, "Week " + number + ": " + WeekWords.mix(week));
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Markup card = Markup.tag(
                        "div",
                        Markup.tag("p", WeekWords.chosen(week.chosen())).styled("week-mark"),
                        Markup.tag("h2", link).styled("week-name"),
                        Markup.tag("p", Markup.tag("strong", WeekWords.cost(week.cost())))
                                .styled("week-cost"),
                        Markup.tag("p", WeekWords.left(week)),
                        Markup.tag("p", WeekWords.needs(week)))
                .styled("week-card");
        WeekWords.matters(week, asked).ifPresent(words -> card.add(Markup.tag("p", words)));
        if (!week.parts().isEmpty()) {
            card.add(Markup.tag("p", WeekWords.services(week)));
        }
        String musts = WeekWords.missingMusts(week);
        if (!musts.isEmpty()) {
            card.add(Markup.tag("p", Markup.tag("strong", musts)));
        }
        String missing = WeekWords.missing(week);
        if (!missing.isEmpty()) {
            card.add(Markup.tag("p", missing).styled("soft"));
        }
        return shown ? card.styled("shown") : card;
    }
}

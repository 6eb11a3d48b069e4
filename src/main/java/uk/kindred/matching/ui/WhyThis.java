package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.Alternative;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Weeks;

/** Why these and not others, with the best of the others one press away; and how weeks are compared. */
final class WhyThis {

    private WhyThis() {}

    static Markup of(ShownWeek shown) {
        Weeks weeks = shown.planned().weeks();
        Markup section = Markup.tag("div", Markup.tag("p", rule(weeks)));
        if (!shown.week().alternatives().isEmpty()) {
            Markup list = Markup.tag("ul").styled("sentences");
            // weekdays and weekends are parcels of their own
            shown.week().alternatives().stream()
                    .collect(Collectors.groupingBy(
                            other -> List.of(
                                    WhoseWords.helps(
                                            other.parcel(), shown.week().isOfCouple()),
                                    other.listingId(),
                                    other.sentence()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .forEach(same -> list.add(row(same, shown)));
            section.add(Markup.tag("details", Markup.tag("summary", "Who else could do it, and why not they"), list)
                    .styled("unfold"));
        }
        return section.containing(Markup.tag("p", leftOut(shown.planned())).styled("soft"));
    }

    private static String rule(Weeks weeks) {
        return "Weeks are compared by what they do of your needs, the most important first; then by what matters to"
                + " you, by how few services come, by cost, and by distance. Nobody can pay to be in a week. "
                + (weeks.provenOptimal()
                        ? "All that could be combined was compared: no week does better by this rule than the first."
                        : "There was too much to compare all of it in time: a better week may be possible.");
    }

    private static String leftOut(PlannedWeeks planned) {
        int considered = planned.weeks().considered();
        String words = (considered == 1 ? "1 service" : considered + " services") + " within reach "
                + (considered == 1 ? "does" : "do") + " something of what you need.";
        return planned.cut() ? words + " There are more; the nearest of each kind were looked at." : words;
    }

    private static Markup row(List<Alternative> same, ShownWeek shown) {
        Alternative other = same.getFirst();
        String what = WhoseWords.helps(other.parcel(), shown.week().isOfCouple());
        Anchor take = new Anchor(shown.taking(same).to(PlanLinks.RESULT) + "#" + WeekCards.ID, "Take " + other.name());
        take.add(Markup.spoken(" for " + HelpInWords.inSentence(what) + " (" + when(same) + ")"));
        take.addClassName("take");
        Markup row = Markup.tag(
                "li",
                Markup.tag("p", Markup.tag("strong", what), Markup.tag("span", " (" + when(same) + ")")),
                Markup.tag("p", other.sentence()));
        Markup line = Markup.tag("p", take).styled("no-print");
        if (shown.planned().isExample(other.listingId())) {
            line.add(Markup.tag("span", " (an example listing, made up)").styled("soft"));
        }
        return row.containing(line);
    }

    private static String when(List<Alternative> same) {
        return ParcelWords.times(same.stream().map(Alternative::parcel).toList());
    }

    /** Who was left out by the person, each with a way back. */
    static Markup putBack(ShownWeek shown) {
        Markup list = Markup.tag("ul").styled("plain-list", "left-out");
        for (String id : shown.planned().question().request().without()) {
            String name =
                    shown.planned().find(id).map(listing -> listing.name()).orElse(id);
            Anchor back = new Anchor(
                    shown.links().dropping(MatchField.WITHOUT, id::equals).to(PlanLinks.RESULT) + "#" + WeekCards.ID,
                    "Put back " + name);
            list.add(Markup.tag("li", back));
        }
        return list;
    }
}

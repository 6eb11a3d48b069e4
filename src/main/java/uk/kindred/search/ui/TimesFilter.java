package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.TimeOfWeek;

/** Days and times at which somebody is to come: a week as a table of ticks, folded away until one is made. */
class TimesFilter extends HtmlContainer {

    TimesFilter(Set<TimeOfWeek> chosen) {
        super("details");
        addClassNames("folded", "times-filter");
        getElement().setAttribute("open", !chosen.isEmpty());
        Markup chosenCount = Markup.tag("span", chosen.isEmpty() ? "" : chosen.size() + " chosen")
                .styled("chosen-count");
        add(
                Markup.tag("summary", Markup.tag("span", "Days and times"), chosenCount),
                Markup.tag(
                                "fieldset",
                                Markup.tag("legend", "When should somebody come?"),
                                Markup.tag(
                                                "p",
                                                "For personal assistants, micro-enterprises and home care. All times"
                                                        + " that you tick.")
                                        .styled("hint"),
                                table(chosen))
                        .styled("facet"));
    }

    private static Markup table(Set<TimeOfWeek> chosen) {
        Markup head = Markup.tag("tr", Markup.tag("td"));
        for (PartOfDay part : PartOfDay.values()) {
            head.add(Markup.tag("th", capital(part.slug())).with("scope", "col"));
        }
        Markup body = Markup.tag("tbody");
        for (DayOfWeek day : DayOfWeek.values()) {
            Markup row = Markup.tag(
                    "tr",
                    Markup.tag("th", day.getDisplayName(TextStyle.SHORT, Locale.UK))
                            .with("scope", "row"));
            for (PartOfDay part : PartOfDay.values()) {
                row.add(cell(new TimeOfWeek(day, part), chosen));
            }
            body.add(row);
        }
        return Markup.tag("table", Markup.tag("thead", head), body).styled("times-table");
    }

    private static Markup cell(TimeOfWeek time, Set<TimeOfWeek> chosen) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", "when")
                .with("value", time.slug())
                .with("form", SearchForm.ID)
                .when(chosen.contains(time), "checked");
        Markup label = Markup.tag("label", box, Markup.tag("span", time.label()).styled("visually-hidden"));
        return Markup.tag("td", label);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}

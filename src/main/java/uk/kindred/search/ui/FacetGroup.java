package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchResults.FacetValue;

/** Tick boxes of one facet with their counts, in the search form. */
class FacetGroup extends HtmlContainer {

    private final String parameter;

    /** @param shownAtFirst further values wait behind "Show more" */
    FacetGroup(String parameter, String legend, int shownAtFirst, List<FacetValue> values, Set<String> chosen) {
        super("fieldset");
        this.parameter = parameter;
        addClassName("facet");
        getElement().setAttribute("hidden", values.isEmpty());
        add(Markup.tag("legend", legend), rows(shownAtFirst, values, chosen));
    }

    private Markup rows(int shownAtFirst, List<FacetValue> values, Set<String> chosen) {
        Markup rows = Markup.tag("div");
        List<Markup> more = new ArrayList<>();
        boolean chosenAmongMore = false;
        for (int index = 0; index < values.size(); index++) {
            FacetValue value = values.get(index);
            boolean ticked = chosen.contains(value.value());
            Markup row = row(value, ticked);
            if (index < shownAtFirst) {
                rows.add(row);
            } else {
                more.add(row);
                chosenAmongMore |= ticked;
            }
        }
        if (!more.isEmpty()) {
            rows.add(Markup.tag("details", Markup.tag("summary", "Show " + more.size() + " more"))
                    .containing(more)
                    .when(chosenAmongMore, "open"));
        }
        return rows;
    }

    /** The box's id tells it from its neighbours when they change places. */
    private Markup row(FacetValue value, boolean ticked) {
        Markup box = Markup.tag("input")
                .with("id", parameter + "-" + value.value())
                .with("type", "checkbox")
                .with("name", parameter)
                .with("value", value.value())
                .with("form", SearchForm.ID)
                .when(ticked, "checked");
        Markup count = Markup.tag("span", ResultSentence.count(value.count())).styled("count");
        return Markup.tag("label", box, Markup.tag("span", value.label()), count)
                .styled("choice");
    }
}

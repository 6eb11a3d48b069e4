package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchResults.FacetValue;

/** Tick boxes of one facet with their counts, in the search form. */
class FacetGroup extends HtmlContainer {

    private final String parameter;
    private final int shownAtFirst;
    private final Map<String, Span> counts = new LinkedHashMap<>();
    private final Markup rows = Markup.tag("div");

    /** @param shownAtFirst further values wait behind "Show more" */
    FacetGroup(String parameter, String legend, int shownAtFirst) {
        super("fieldset");
        this.parameter = parameter;
        this.shownAtFirst = shownAtFirst;
        addClassName("facet");
        add(Markup.tag("legend", legend), rows);
    }

    /** Keeps the boxes where only counts changed, so that the one in use keeps its focus. */
    void show(List<FacetValue> values, Set<String> chosen) {
        getElement().setAttribute("hidden", values.isEmpty());
        List<String> slugs = values.stream().map(FacetValue::value).toList();
        if (!slugs.equals(List.copyOf(counts.keySet()))) {
            build(values, chosen);
        }
        values.forEach(value -> setCount(value.value(), value.count()));
    }

    private void build(List<FacetValue> values, Set<String> chosen) {
        counts.clear();
        rows.removeAll();
        List<Markup> more = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            FacetValue value = values.get(index);
            boolean ticked = chosen.contains(value.value());
            Markup row = row(value, ticked);
            if (index < shownAtFirst || ticked) {
                rows.add(row);
            } else {
                more.add(row);
            }
        }
        if (!more.isEmpty()) {
            rows.add(Markup.tag("details", Markup.tag("summary", "Show " + more.size() + " more"))
                    .containing(more));
        }
    }

    private Markup row(FacetValue value, boolean ticked) {
        Span count = new Span();
        count.addClassName("count");
        counts.put(value.value(), count);
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", parameter)
                .with("value", value.value())
                .with("form", SearchForm.ID)
                .when(ticked, "checked");
        return Markup.tag("label", box, new Span(value.label()), count).styled("choice");
    }

    private void setCount(String slug, long count) {
        Span shown = counts.get(slug);
        String text = ResultSentence.count(count);
        if (shown != null && !shown.getText().equals(text)) {
            shown.setText(text);
        }
    }
}

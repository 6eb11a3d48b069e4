package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchResults.FacetValue;

/** A facet that most people leave alone: folded away under its name until something of it is chosen. */
class FoldedFacet extends HtmlContainer {

    private final FacetGroup group;
    private final Markup chosenCount = Markup.tag("span", "").styled("chosen-count");

    FoldedFacet(String parameter, String legend, Set<String> chosen) {
        super("details");
        group = new FacetGroup(parameter, legend, Integer.MAX_VALUE);
        addClassName("folded");
        getElement().setAttribute("open", !chosen.isEmpty());
        add(Markup.tag("summary", Markup.tag("span", legend), chosenCount), group);
    }

    void show(List<FacetValue> values, Set<String> chosen) {
        getElement().setAttribute("hidden", values.isEmpty());
        group.show(values, chosen);
        chosenCount.setText(chosen.isEmpty() ? "" : chosen.size() + " chosen");
    }
}

package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchResults.FacetValue;

/** A facet that most people leave alone: folded away under its name until something of it is chosen. */
class FoldedFacet extends HtmlContainer {

    FoldedFacet(String parameter, String legend, List<FacetValue> values, Set<String> chosen) {
        super("details");
        addClassName("folded");
        getElement().setAttribute("open", !chosen.isEmpty());
        getElement().setAttribute("hidden", values.isEmpty());
        Markup chosenCount = Markup.tag("span", chosen.isEmpty() ? "" : chosen.size() + " chosen")
                .styled("chosen-count");
        add(
                Markup.tag("summary", Markup.tag("span", legend), chosenCount),
                new FacetGroup(parameter, legend, Integer.MAX_VALUE, values, chosen));
    }
}

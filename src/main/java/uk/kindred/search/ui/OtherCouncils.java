package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchResults.FacetValue;

/**
 * Every council with results that has no tick box, to add one at a time. The button sends the form: a list that acted by
 * itself would take the first council that an arrow key passes.
 */
class OtherCouncils extends Div {

    private static final String FIELD_ID = "other-council";

    OtherCouncils(List<FacetValue> councils) {
        addClassName("other-councils");
        getElement().setAttribute("hidden", councils.isEmpty());
        Markup select = Markup.tag("select")
                .with("id", FIELD_ID)
                .with("name", "council")
                .with("form", SearchForm.ID);
        select.add(Markup.tag("option", "Choose a council").with("value", ""));
        councils.stream()
                .sorted(Comparator.comparing(FacetValue::label))
                .map(council -> Markup.tag(
                                "option", council.label() + " (" + ResultSentence.count(council.count()) + ")")
                        .with("value", council.value()))
                .forEach(select::add);
        Markup button = Markup.tag("button", "Add this council")
                .styled("button", "quiet")
                .with("type", "submit")
                .with("form", SearchForm.ID);
        add(Markup.tag("label", "Another council").with("for", FIELD_ID), select, button);
    }
}

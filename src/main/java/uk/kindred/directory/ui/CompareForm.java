package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Map;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;

/** Opens /compare or a shortlist with the cards that are ticked; a GET form that needs no script. */
public class CompareForm extends HtmlContainer {

    private static final String ID = "compare-form";

    /** @param others names and values that go with it, such as the place that distances are measured from */
    public CompareForm(Map<String, String> others) {
        super("form");
        setId(ID);
        addClassNames("compare-bar", "no-print");
        getElement().setAttribute("method", "get").setAttribute("action", "/compare");
        others.forEach((name, value) -> add(
                Markup.tag("input").with("type", "hidden").with("name", name).with("value", value)));
        add(
                button("submit", "Compare", " those I ticked"),
                button("submit", "List", " those I ticked").styled("quiet").with("formaction", "/shortlist"),
                // frontend/components/compare-ticks.ts shows it, and says how many are ticked and when more than fit
                button("button", "Untick", " all").styled("quiet", "untick"),
                Markup.tag("span", "Up to four fit side by side").styled("soft").with("role", "status"));
    }

    /** @param rest spoken only, where there is no room for more than the first word */
    private static Markup button(String type, String word, String rest) {
        return Markup.tag("button", new Text(word), Markup.tag("span", rest))
                .styled("button")
                .with("type", type);
    }

    /** A card's tick box. */
    static Component tick(ListingSummary listing) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", "ids")
                .with("value", listing.id())
                .with("form", ID);
        return Markup.tag(
                        "label",
                        box,
                        Markup.tag(
                                "span",
                                Markup.tag("span", "Compare"),
                                Markup.spoken(" " + listing.name()),
                                Markup.tag("span", " (four at most)").styled("soft")))
                .styled("choice", "compare-tick");
    }
}

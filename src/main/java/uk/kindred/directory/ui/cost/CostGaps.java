package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.CannotCalculate;

/** What the sums lack, as prominent as they are: what it is, why, and how it will be reckoned. */
class CostGaps extends Div {

    CostGaps(List<CannotCalculate> gaps) {
        addClassName("cost-gaps");
        Markup list = Markup.tag("ul").styled("plain-list");
        for (CannotCalculate gap : gaps) {
            list.add(Markup.tag(
                    "li",
                    Markup.tag("p", gap.what()).styled("what"),
                    Markup.tag("p", gap.why()),
                    Markup.tag("p", "How to work it out: " + gap.method())));
        }
        add(new H3("Not in the sums here"), list);
    }
}

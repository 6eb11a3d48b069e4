package uk.kindred.funding.ui;

import com.vaadin.flow.component.Component;
import uk.kindred.base.ui.Markup;

/** Tables of what and how much. */
final class Tables {

    private Tables() {}

    /** @param headings of the columns; the first column heads its row */
    static Markup table(String caption, Markup body, String... headings) {
        Markup row = Markup.tag("tr");
        for (String heading : headings) {
            row.add(Markup.tag("th", heading).with("scope", "col"));
        }
        return Markup.tag("table", Markup.tag("caption", caption), Markup.tag("thead", row), body)
                .styled("receipt");
    }

    static Markup row(Component heading, String... cells) {
        Markup row = Markup.tag("tr", Markup.tag("th", heading).with("scope", "row"));
        for (String cell : cells) {
            row.add(Markup.tag("td", cell));
        }
        return row;
    }
}

package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.QuoteLine;

/** A table of what and how much, like a till receipt: one row a line, its sum last. */
class Receipt extends HtmlContainer {

    private final Markup body = Markup.tag("tbody");

    Receipt(String caption, String amountHeading) {
        super("table");
        addClassName("receipt");
        add(
                Markup.tag("caption", caption),
                Markup.tag(
                        "thead",
                        Markup.tag(
                                "tr",
                                Markup.tag("th", "What").with("scope", "col"),
                                Markup.tag("th", amountHeading).with("scope", "col"))),
                body);
    }

    Receipt lines(List<QuoteLine> lines) {
        lines.forEach(this::line);
        return this;
    }

    private void line(QuoteLine line) {
        Markup details = small(line.quantity() + " at " + line.each().inWords() + " each");
        if (isSaidByItself(line)) {
            details = small(line.quantity());
        }
        Markup what = Markup.tag("th", Markup.tag("div", line.what()).styled("what"), details)
                .with("scope", "row");
        if (line.note() != null) {
            what.add(small(line.note()));
        }
        what.add(small(Provenance.of(line.origin())).styled("provenance"));
        row(what, line.amount().inWords());
    }

    /** Once, or one of it: the amount is the price. */
    private static boolean isSaidByItself(QuoteLine line) {
        return line.each().equals(line.amount()) || line.part() == QuoteLine.Part.LEAVING;
    }

    Receipt line(String what, String details, PriceRange amount) {
        return line(what, details, amount.inWords());
    }

    Receipt line(String what, String details, String amount) {
        Markup heading =
                Markup.tag("th", Markup.tag("div", what).styled("what")).with("scope", "row");
        if (!details.isEmpty()) {
            heading.add(small(details));
        }
        row(heading, amount);
        return this;
    }

    /** The last row. */
    Receipt total(String what, String amount) {
        add(Markup.tag(
                "tfoot", Markup.tag("tr", Markup.tag("th", what).with("scope", "row"), Markup.tag("td", amount))));
        return this;
    }

    boolean isEmpty() {
        return body.getComponentCount() == 0;
    }

    private void row(Component heading, String amount) {
        body.add(Markup.tag("tr", heading, Markup.tag("td", amount)));
    }

    private static Markup small(String words) {
        return Markup.tag("div", words).styled("small");
    }
}

package uk.kindred.market.charts;

import java.util.List;
import uk.kindred.base.ui.Markup;

/**
 * Numbers as a table.
 *
 * @param headings of the columns, the first one's too
 * @param rows as many cells in each as there are headings; the first heads its row
 */
public record DataTable(String caption, List<String> headings, List<List<String>> rows) {

    public DataTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("A row has as many cells as there are headings");
        }
    }

    /** In a box of its own, which scrolls by itself where the page is too narrow for it. */
    public Markup markup() {
        Markup head = Markup.tag("tr");
        headings.forEach(heading -> head.add(Markup.tag("th", heading).with("scope", "col")));
        Markup body = Markup.tag("tbody");
        rows.forEach(row -> body.add(row(row)));
        Markup table = Markup.tag("table", Markup.tag("caption", caption), Markup.tag("thead", head), body)
                .styled("data");
        return Markup.tag("div", table)
                .styled("table-scroll")
                .with("role", "region")
                .with("aria-label", caption)
                .with("tabindex", "0");
    }

    /** Below a chart, opened by whoever wants it. */
    public Markup folded(String chartTitle) {
        return Markup.tag(
                        "details",
                        Markup.tag(
                                "summary",
                                Markup.tag("span", "The numbers as a table"),
                                Markup.spoken(": " + chartTitle)),
                        markup())
                .styled("chart-table");
    }

    private static Markup row(List<String> cells) {
        Markup row = Markup.tag("tr", Markup.tag("th", cells.getFirst()).with("scope", "row"));
        cells.stream().skip(1).forEach(cell -> row.add(Markup.tag("td", cell)));
        return row;
    }
}

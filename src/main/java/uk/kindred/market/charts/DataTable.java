package uk.kindred.market.charts;

import java.util.List;
import java.util.regex.Pattern;
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

    /** A number, with what may stand before and behind it. */
    private static final Pattern NUMBER = Pattern.compile("[+−-]?£?\\d[\\d,.]*(%|[ ,;(/].*)?");
    /** What stands where there is no number: "–", "not known", "too few (3)". */
    private static final Pattern NONE = Pattern.compile("–?|\\p{Ll}.*");

    /** Whether a column's cells are numbers, but for those where there is none: such columns end in line. */
    public boolean isOfNumbers(int column) {
        List<String> cells = rows.stream().map(row -> row.get(column)).toList();
        return cells.stream().anyMatch(cell -> NUMBER.matcher(cell).matches())
                && cells.stream()
                        .allMatch(cell -> NUMBER.matcher(cell).matches()
                                || NONE.matcher(cell).matches());
    }

    /** In a box of its own, which scrolls by itself where the page is too narrow for it. */
    public Markup markup() {
        Markup head = Markup.tag("tr");
        for (int column = 0; column < headings.size(); column++) {
            head.add(cell("th", headings.get(column), column).with("scope", "col"));
        }
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

    private Markup row(List<String> cells) {
        Markup row = Markup.tag("tr", Markup.tag("th", cells.getFirst()).with("scope", "row"));
        for (int column = 1; column < cells.size(); column++) {
            row.add(cell("td", cells.get(column), column));
        }
        return row;
    }

    private Markup cell(String tag, String words, int column) {
        Markup cell = Markup.tag(tag, words);
        return isOfNumbers(column) ? cell : cell.styled("words");
    }
}

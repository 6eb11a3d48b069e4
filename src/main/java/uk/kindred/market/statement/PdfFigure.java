package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.DataTable;

/** A figure on paper: what it is, its drawing, and all of its numbers. */
final class PdfFigure {

    private PdfFigure() {}

    static Component of(Figure figure) {
        Markup part = Markup.tag("div", Markup.tag("h3", figure.title()), Markup.tag("p", figure.summary()))
                .styled("figure");
        Component drawing = PdfDrawing.of(figure);
        if (drawing != null) {
            part.add(drawing);
        }
        return part.containing(table(figure));
    }

    /** Its heads are told apart as such for those who hear the table. */
    private static Markup table(Figure figure) {
        DataTable numbers = FigureCharts.table(figure);
        Markup head = Markup.tag("tr");
        for (int column = 0; column < numbers.headings().size(); column++) {
            head.add(cell(numbers, "th", numbers.headings().get(column), column).with("scope", "col"));
        }
        Markup body = Markup.tag("tbody");
        numbers.rows().forEach(cells -> {
            Markup row = Markup.tag("tr", Markup.tag("th", cells.getFirst()).with("scope", "row"));
            for (int column = 1; column < cells.size(); column++) {
                row.add(cell(numbers, "td", cells.get(column), column));
            }
            body.add(row);
        });
        return Markup.tag("table", Markup.tag("thead", head), body);
    }

    private static Markup cell(DataTable table, String tag, String words, int column) {
        Markup cell = Markup.tag(tag, words);
        return column > 0 && table.isOfNumbers(column) ? cell.styled("number") : cell;
    }
}

package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import uk.kindred.base.ui.Markup;

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
        var numbers = FigureCharts.table(figure);
        Markup head = Markup.tag("tr");
        numbers.headings().forEach(heading -> head.add(Markup.tag("th", heading).with("scope", "col")));
        Markup body = Markup.tag("tbody");
        numbers.rows().forEach(cells -> {
            Markup row = Markup.tag("tr", Markup.tag("th", cells.getFirst()).with("scope", "row"));
            cells.stream().skip(1).forEach(cell -> row.add(Markup.tag("td", cell)));
            body.add(row);
        });
        return Markup.tag("table", Markup.tag("thead", head), body)
                .styled(figure.shape() == Figure.Shape.TABLE ? "words" : "numbers");
    }
}

package uk.kindred.market.ascof;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;

/** What the framework says of a council, as a part of a page: a table that becomes a list on narrow screens. */
public class AscofSection extends Section {

    public AscofSection(AscofFigures figures) {
        setId("ascof");
        addClassNames("both", "rates-table", "measures");
        Council council = figures.council();
        Anchor file = new Anchor(address(council), "Download as CSV");
        file.getElement().setAttribute("download", "ascof-" + council.slug() + ".csv");
        file.getElement().setAttribute("router-ignore", true);
        add(
                Markup.tag("h2", "What people and the yearly returns say"),
                Markup.tag(
                        "p",
                        "The Adult Social Care Outcomes Framework, which NHS England publishes each year. We put its measures"
                                + " into plain words; the download has their own titles."),
                table(figures),
                Markup.tag(
                                "p",
                                "“In the middle” is the middle value of the councils that have one: of the "
                                        + figures.neighbours().size() + " most like " + council.shortName() + ", of "
                                        + council.region()
                                        + ", of England. England’s is not the national figure, which weighs large councils"
                                        + " more. Values of surveys may be off by what is written with them.")
                        .styled("small", "soft"),
                like(figures.neighbours()),
                Markup.tag("p", AscofFigures.SOURCE + ".").styled("small", "soft"),
                Markup.tag("p", file, new Anchor(MarketLinks.market(council) + "#ascof", "Link to these outcomes"))
                        .styled("line"));
    }

    static String address(Council council) {
        return "/councils/" + council.gss() + "/market/ascof.csv";
    }

    private static Markup like(List<Council> neighbours) {
        return Markup.tag(
                "details",
                Markup.tag("summary", "Which councils are most like this one"),
                Markup.tag(
                        "p",
                        neighbours.stream().map(Council::shortName).collect(Collectors.joining(", "))
                                + ". They are nearest by how many people live there, their ages, how closely they live, and"
                                + " how much is country. This is our own method over open data, and not CIPFA’s."));
    }

    private static Markup table(AscofFigures figures) {
        Markup body = Markup.tag("tbody");
        figures.list().forEach(figure -> body.add(row(figures.council(), figure)));
        return Markup.tag(
                "table",
                Markup.tag("caption", "Outcomes in " + figures.council().shortName())
                        .styled("visually-hidden"),
                Markup.tag(
                        "thead",
                        Markup.tag(
                                "tr",
                                column("Measure"),
                                column(figures.council().shortName()),
                                column("Councils most like it, in the middle"),
                                column("Region, in the middle"),
                                column("England, in the middle"))),
                body);
    }

    private static Markup row(Council council, AscofFigure figure) {
        AscofUnit unit = figure.measure().unit();
        Markup heading = Markup.tag("th", Markup.tag("span", figure.measure().words()), Markup.tag("br"))
                .with("scope", "row")
                .containing(Markup.tag(
                                "span",
                                figure.period()
                                        + (figure.measure().higherIsBetter()
                                                ? "; higher is better"
                                                : "; lower is better"))
                        .styled("small", "soft"));
        return Markup.tag("tr", heading)
                .containing(
                        cell(council.shortName(), own(figure, unit)),
                        cell("Councils most like it", words(figure.neighbours(), unit)),
                        cell("Region", words(figure.region(), unit)),
                        cell("England", words(figure.england(), unit)));
    }

    private static String own(AscofFigure figure, AscofUnit unit) {
        Double value = figure.value();
        Missing missing = figure.missing();
        if (value == null) {
            return missing == null ? "not given" : missing.words();
        }
        Double margin = figure.margin();
        AscofFigure.Before before = figure.before();
        return unit.inWords(value)
                + (margin == null ? "" : ", give or take " + AscofFile.number(margin))
                + (before == null ? "" : "; " + unit.inWords(before.value()) + " in " + before.period());
    }

    private static String words(@Nullable Double value, AscofUnit unit) {
        return value == null ? "too few have a value" : unit.inWords(value);
    }

    private static Markup column(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    private static Markup cell(String column, String words) {
        return Markup.tag("td", words).with("data-column", column);
    }
}

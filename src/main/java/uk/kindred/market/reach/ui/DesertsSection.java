package uk.kindred.market.reach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ui.DesertsOfKinds.Deserts;
import uk.kindred.market.reach.ui.DesertsOfKinds.Row;
import uk.kindred.market.supply.Completeness;
import uk.kindred.places.Council;

/** All kinds of support at once, each with the way to its areas: a table that becomes a list on narrow screens. */
public class DesertsSection extends Section {

    private static final String WITHOUT = "Postcodes without";
    private static final String ENGLAND = "In England";
    private static final String DRY = "Areas wholly without";
    private static final String KNOWN = "How much we know";

    public DesertsSection(Deserts deserts) {
        setId("deserts");
        addClassNames("both", "rates-table");
        Council council = deserts.council();
        LocalDate counted = deserts.countedOn();
        add(Markup.tag("h2", "Care deserts, kind by kind"));
        if (counted == null) {
            add(Markup.tag("p", "It is counted each night, and was not counted yet."));
            return;
        }
        String miles = ReachWords.plain(ReachAsked.USUAL_MILES);
        add(
                Markup.tag(
                        "p",
                        "Of how many postcodes none of the kind is within " + miles
                                + " miles, or says that it comes there. Where we know few services of a kind, this is a"
                                + " gap in the data as much as in care."),
                table(deserts),
                Markup.tag(
                                "p",
                                "Postcodes are counted, and not people: how many live at each is not published. Sources: the"
                                        + " services listed on Kindred, most of them from CQC’s register; postcodes of the Office"
                                        + " for National Statistics, 2025. Counted on " + Dates.day(counted) + ".")
                        .styled("small", "soft"),
                Markup.tag(
                                "p",
                                link(MarketLinks.market(council) + "/deserts.csv", "Download (CSV)"),
                                link(MarketLinks.market(council) + "#deserts", "Link to this figure"),
                                link(MarketLinks.api(council), "The same from the API"))
                        .styled("line", "small"));
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address);
        link.setRouterIgnore(address.endsWith(".csv"));
        link.add(Markup.tag("span", words), Markup.spoken(": care deserts"));
        return link;
    }

    private static Markup table(Deserts deserts) {
        Markup body = Markup.tag("tbody");
        deserts.rows().forEach(row -> body.add(row(deserts.council(), row)));
        return Markup.tag(
                "table",
                Markup.tag("caption", "Care deserts of " + deserts.council().shortName() + " by kind of support")
                        .styled("visually-hidden"),
                Markup.tag(
                        "thead",
                        Markup.tag(
                                "tr",
                                column("Kind of support"),
                                column(WITHOUT),
                                column(ENGLAND),
                                column(DRY),
                                column(KNOWN))),
                body);
    }

    private static Markup row(Council council, Row row) {
        Anchor kind = new Anchor(
                ReachLinks.page(council, new ReachAsked(row.kind(), DesertsOfKinds.QUESTION, 1)),
                row.kind().label());
        return Markup.tag("tr", Markup.tag("th", kind).with("scope", "row"))
                .containing(
                        cell(
                                WITHOUT,
                                ReachWords.number(row.without()) + " ("
                                        + ReachWords.percent(row.without(), row.postcodes()) + ")"),
                        cell(ENGLAND, england(row.england())),
                        cell(DRY, ReachWords.number(row.dry()) + " of " + ReachWords.number(row.areas())),
                        cell(KNOWN, known(row.known())));
    }

    private static String england(@Nullable AreaReach england) {
        return england == null ? "not known" : ReachWords.percent(england.without(1), england.postcodes());
    }

    private static String known(Completeness.Level known) {
        return switch (known) {
            case NEARLY_ALL -> "nearly all";
            case MOST -> "most";
            case FEW -> "few: the open register lacks them";
            case NOT_COUNTED -> "not counted yet";
            case UNLISTED -> "who lists themselves: no register has them";
        };
    }

    private static Markup column(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    private static Markup cell(String column, String words) {
        return Markup.tag("td", words).with("data-column", column);
    }
}

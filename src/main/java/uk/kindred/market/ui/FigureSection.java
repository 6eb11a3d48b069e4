package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.market.supply.RegisterDays;
import uk.kindred.places.Council;

/** A figure on a page: its heading, what it shows, and where that is from, with its file and the link that shows it again. */
final class FigureSection {

    private FigureSection() {}

    static Markup of(Desk desk, Figure figure, List<? extends Component> content) {
        String id = figure.slug();
        return Markup.tag("section", Markup.tag("h2", figure.title()).with("id", id + "-heading"))
                .with("id", id)
                .with("aria-labelledby", id + "-heading")
                .styled("figure-section")
                .containing(content)
                .containing(provenance(desk, figure));
    }

    private static Markup provenance(Desk desk, Figure figure) {
        Council council = desk.question().council();
        String market = MarketLinks.market(council);
        String query = desk.question().query();
        Markup links = Markup.tag("p").styled("line");
        links.add(
                link(market + "/" + figure.slug() + ".csv" + query, "Download (CSV)", figure),
                link(market + query + "#" + figure.slug(), "Link to this figure", figure),
                link(MarketLinks.api(council), "The same from the API", figure));
        return Markup.tag(
                        "div",
                        Markup.tag("p", figure.definition()),
                        Markup.tag("p", "Source: " + figure.source() + ". " + day(desk, figure)),
                        links)
                .styled("provenance", "small");
    }

    private static String day(Desk desk, Figure figure) {
        if (figure.isOfDemand()) {
            String months = desk.demandMonths();
            return months.isEmpty() ? "No month is told yet." : "Months: " + months + ".";
        }
        return figure.isOfRegister() ? asOf(desk) : reckoned(desk);
    }

    /** "CQC’s register of June 2026, its oldest rows of March 2025. Reckoned on 30 November 2026." */
    static String asOf(Desk desk) {
        RegisterDays days = desk.own().register();
        return days == null ? reckoned(desk) : days.inWords() + ". " + reckoned(desk);
    }

    private static String reckoned(Desk desk) {
        LocalDate compared = desk.comparedOn();
        String own = "Reckoned on " + Dates.day(desk.reckonedOn());
        return compared == null || compared.equals(desk.reckonedOn())
                ? own + "."
                : own + "; other areas on " + Dates.day(compared) + ".";
    }

    private static Anchor link(String address, String words, Figure figure) {
        Anchor link = new Anchor(address);
        link.add(Markup.tag("span", words), Markup.spoken(": " + figure.title()));
        return link;
    }

    static Markup words(String words) {
        return Markup.tag("p", words);
    }
}

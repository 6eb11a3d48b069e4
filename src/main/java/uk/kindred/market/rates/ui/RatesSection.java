package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.rates.RateLine;
import uk.kindred.places.Council;

/**
 * What a council says that it pays in a year, as a part of a page that everybody sees: of published figures only, which its
 * maker has to bring. A table that becomes a list on narrow screens.
 */
public class RatesSection extends Section {

    /**
     * @param year the year that begins in April of this one
     * @param lines from {@link uk.kindred.market.rates.RateComparison} over published figures; items without a rate are left out
     */
    public RatesSection(Council council, int year, List<RateLine> lines) {
        setId("rates");
        addClassNames("both", "rates-table");
        add(Markup.tag("h2", "What the council pays"));
        List<RateLine> stated =
                lines.stream().filter(line -> line.pence() != null).toList();
        if (stated.isEmpty()) {
            add(Markup.tag("p", council.shortName() + " has published no rates on Kindred."));
            return;
        }
        add(
                Markup.tag(
                        "p",
                        "Rates of " + RateWords.year(year)
                                + " as the council’s officers state them, beside what providers in its area say today."),
                table(council, year, stated),
                Markup.tag(
                                "p",
                                OfficerPages.download(
                                        "/councils/" + council.gss() + "/market/rates.csv", "Download as CSV"),
                                new Anchor(MarketLinks.market(council) + "#rates", "Link to these rates"))
                        .styled("line"));
    }

    private static Markup table(Council council, int year, List<RateLine> lines) {
        Markup body = Markup.tag("tbody");
        lines.forEach(line -> body.add(Markup.tag(
                        "tr", Markup.tag("th", line.item().labelWithUnit()).with("scope", "row"))
                .containing(
                        RateTable.cell("The council pays", RateWords.withSource(Objects.requireNonNull(line.rate()))),
                        RateTable.cell("Providers say it is asked", RateTable.told(line, line.council())),
                        RateTable.cell("Self-funders are asked", RateTable.told(line, line.selfFunder())),
                        RateTable.cell("Sustainable price", RateTable.sustainable(line)))));
        return RateTable.of("Rates of " + council.shortName() + " in " + RateWords.year(year), body);
    }
}

package uk.kindred.market.officers;

import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;

/**
 * Whose desk is read, and by whom.
 *
 * @param all councils that they may choose from, this one among them
 * @param administrator whether they read it as one, who changes nothing there
 */
public record DeskReading(Council council, List<Council> all, boolean administrator) {

    public DeskReading {
        all = List.copyOf(all);
    }

    /** The ways to the other pages that they may open. @param current the address of the page, without its query */
    public Markup tabs(String current) {
        return administrator ? MarketLinks.readerTabs(council, current) : MarketLinks.officerTabs(council, current);
    }
}

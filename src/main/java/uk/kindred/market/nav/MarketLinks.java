package uk.kindred.market.nav;

import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.kindred.base.ui.Markup;
import uk.kindred.places.Council;

/** The ways between the pages of one council's market. */
public final class MarketLinks {

    /** All councils. */
    public static final String COUNCILS = "/councils";
    /** The officers' desk. */
    public static final String OFFICER = "/officer/market";
    /** What is counted of searches. */
    public static final String DEMAND = "/demand";

    private MarketLinks() {}

    /** The public overview. */
    public static String market(Council council) {
        return COUNCILS + "/" + council.gss() + "/market";
    }

    public static String api(Council council) {
        return "/api/councils/" + council.gss() + "/market";
    }

    /** Councils, then this council, then the page itself. @param here its name; blank on the overview */
    public static Markup breadcrumbs(Council council, String here) {
        Markup list = Markup.tag("ol", Markup.tag("li", new Anchor(COUNCILS, "Councils")));
        Anchor own = new Anchor(market(council), council.shortName());
        list.add(Markup.tag("li", own));
        if (here.isBlank()) {
            own.getElement().setAttribute("aria-current", "page");
        } else {
            list.add(Markup.tag("li", Markup.tag("span", here).with("aria-current", "page")));
        }
        return Markup.tag("nav", list).with("aria-label", "Breadcrumbs").styled("breadcrumbs", "no-print");
    }

    /** @param current the address of the page that shows them */
    public static Markup tabs(Council council, String current) {
        String market = market(council);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(market, "Overview");
        pages.put(market + "/reach", "Care deserts");
        pages.put(market + "/wanted", "Wanted");
        pages.put(market + "/statement", "Market position statement");
        return tabs("The market of " + council.shortName(), pages, current);
    }

    /** What a council's officers have beside the public pages. @param current the address of the page, without its query */
    public static Markup officerTabs(Council council, String current) {
        String which = "?council=" + council.gss();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(OFFICER + which, "Overview");
        pages.put(market(council) + "/reach", "Care deserts");
        pages.put(OFFICER + "/what-if" + which, "What if");
        pages.put(market(council) + "/wanted", "Wanted");
        pages.put(OFFICER + "/rates" + which, "Our rates");
        pages.put(OFFICER + "/notes" + which, "Notes");
        pages.put(OFFICER + "/statement" + which, "Statement");
        pages.put(OFFICER + "/invite" + which, "Invite");
        pages.put("/officer/checks", "Checks");
        pages.put("/officer/reviews", "Reviews");
        return tabs("Your council’s market", pages, current + which);
    }

    /** What of it administrators may read. */
    public static Markup readerTabs(Council council, String current) {
        String which = "?council=" + council.gss();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(OFFICER + which, "Overview");
        pages.put(market(council) + "/reach", "Care deserts");
        pages.put(OFFICER + "/what-if" + which, "What if");
        pages.put(OFFICER + "/statement/versions" + which, "Statement");
        return tabs("The desk of " + council.shortName(), pages, current + which);
    }

    private static Markup tabs(String label, Map<String, String> pages, String current) {
        Markup list = Markup.tag("ul").styled("plain-list");
        pages.forEach((address, name) -> {
            Anchor link = new Anchor(address, name);
            if (address.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(Markup.tag("li", link));
        });
        return Markup.tag("nav", list).with("aria-label", label).styled("market-tabs", "no-print");
    }
}

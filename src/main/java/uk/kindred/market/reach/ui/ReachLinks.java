package uk.kindred.market.reach.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.places.Council;

/** Addresses of these pages, and of the searches that they lead to. */
final class ReachLinks {

    static final String WHAT_IF = "/officer/market/what-if";

    private ReachLinks() {}

    static String page(Council council) {
        return market(council) + "/reach";
    }

    static String page(Council council, ReachAsked asked) {
        return page(council) + "?" + asked.query();
    }

    static String file(Council council, ReachAsked asked) {
        return page(council) + ".csv?" + asked.query();
    }

    static String market(Council council) {
        return "/councils/" + council.gss() + "/market";
    }

    /** Such listings near a place. */
    static String search(String near, ReachAsked asked) {
        return "/search?near=" + URLEncoder.encode(near, StandardCharsets.UTF_8) + "&" + asked.searchQuery();
    }
}

package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.directory.ListingDetails;

/** The ways from a listing to telling that something about it is not right. */
final class ReportLinks {

    private ReportLinks() {}

    static Paragraph wrong(ListingDetails listing) {
        return link(listing, "wrong", "Something here is wrong");
    }

    static Paragraph worry(ListingDetails listing) {
        return link(listing, "worry", "Something worries me");
    }

    private static Paragraph link(ListingDetails listing, String about, String words) {
        Anchor link = new Anchor("/report/" + listing.summary().id() + "?about=" + about, words);
        link.setRouterIgnore(true); // the form is no page of the live application
        Paragraph line = new Paragraph(link);
        line.addClassName("no-print");
        return line;
    }
}

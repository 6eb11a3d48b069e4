package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.directory.ListingSummary;

/** Under a listing's public id, such as CQC's, no page stands: it leads to the listing's own. */
final class MovedListing {

    private MovedListing() {}

    static PageHead fill(Main page, ListingSummary listing) {
        String path = "/listings/" + listing.slug();
        page.setClassName("page");
        page.add(new H1(listing.name()), new Paragraph(new Anchor(path, "Go to its page")));
        return PageHead.of(listing.name(), "").movedTo(path);
    }
}

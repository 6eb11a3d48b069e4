package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SimilarListings;

/** The page of a service that has left the register: it says so, and where else to look. */
final class ClosedListing {

    private static final int GONE = 410;

    private ClosedListing() {}

    static PageHead fill(Main page, ListingDetails listing, SimilarListings similar, Clock clock) {
        String name = listing.summary().name();
        Paragraph lead =
                new Paragraph("This service is no longer in the register of care services, so it is probably closed or "
                        + "has changed hands under another name.");
        lead.addClassName("lead");
        page.add(new Breadcrumbs(listing.summary()), new H1(name + " has left the register"), lead);
        if (listing.closedAt() != null) {
            page.add(new Paragraph(
                    "We noticed on " + Dates.day(LocalDate.ofInstant(listing.closedAt(), clock.getZone())) + "."));
        }
        page.add(
                new Paragraph(
                        "Do you or somebody close to you live there? Your council’s adult social care team must help to find"
                                + " other care, whoever pays."),
                new SimilarSection(listing.summary(), similar, LocalDate.now(clock)),
                new FindForm(""));
        return PageHead.of(name + ", closed", "").withStatus(GONE).notIndexed();
    }
}

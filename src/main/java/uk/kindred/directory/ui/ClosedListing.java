package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SimilarListings;

/** The page of a service that has left the register: it says so, and where else to look. */
final class ClosedListing {

    private static final int GONE = 410;

    private ClosedListing() {}

    static PageHead fill(Main page, ListingDetails listing, SimilarListings similar, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        String name = listing.summary().name();
        page.add(new Breadcrumbs(listing.summary()));
        if (listing.summary().offer().example()) {
            tellExample(page, name);
        } else if (Origin.of(listing) != Origin.REGISTER) {
            tellTakenOff(page, name);
        } else {
            tellClosed(page, listing, clock);
        }
        page.add(new SimilarSection(listing, similar, today), new FindForm(""));
        String title = listing.summary().offer().example() ? name + ", an example listing" : name + ", closed";
        return PageHead.of(title, "").withStatus(GONE).notIndexed();
    }

    /** Nobody lives there: it was made up. */
    private static void tellExample(Main page, String name) {
        page.add(
                Markup.tag("p", "Example listing").styled("example-mark"),
                new H1(name),
                lead("This was an example listing; examples are switched off here."),
                new Paragraph("It was made up to show how Kindred works. There is no such service, and nobody lives or"
                        + " works there."));
    }

    /** By those who kept it, or by a moderator. */
    private static void tellTakenOff(Main page, String name) {
        page.add(
                new H1(name + " is not on Kindred any more"),
                lead("Its listing was taken off. Whether the service still works, we do not know."));
    }

    private static void tellClosed(Main page, ListingDetails listing, Clock clock) {
        page.add(
                new H1(listing.summary().name() + " has left the register"),
                lead(
                        "This service is no longer in the register of care services, so it is probably closed or has changed"
                                + " hands under another name."));
        if (listing.closedAt() != null) {
            page.add(new Paragraph(
                    "We noticed on " + Dates.day(LocalDate.ofInstant(listing.closedAt(), clock.getZone())) + "."));
        }
        page.add(
                new Paragraph(
                        "Do you or somebody close to you live there? Your council’s adult social care team must help to find"
                                + " other care, whoever pays."),
                ReportLinks.wrong(listing));
    }

    private static Paragraph lead(String words) {
        Paragraph lead = new Paragraph(words);
        lead.addClassName("lead");
        return lead;
    }
}

package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ui.cost.Provenance;

/** Whether somebody new can come, and where the service goes to. */
class AvailabilitySection extends ListingSection {

    AvailabilitySection(ListingSummary listing, LocalDate today) {
        super("availability", "Is there a place?");
        Paragraph words = new Paragraph(AvailabilityWords.of(listing, today) + ".");
        words.addClassName("overall");
        add(words);
        Availability availability = listing.offer().availability();
        if (availability == null) {
            add(new Paragraph("Ask before you plan on it."));
            return;
        }
        if (availability.note() != null) {
            add(new Paragraph("In their words: “" + availability.note() + "”."));
        }
        addSource(Provenance.sentence(availability.source(), availability.confirmedOn(), today));
    }
}

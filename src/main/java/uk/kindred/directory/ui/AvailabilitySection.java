package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ui.cost.Provenance;

/** Whether somebody new can come, and where the service goes to. */
class AvailabilitySection extends ListingSection {

    AvailabilitySection(@Nullable Availability availability, LocalDate today) {
        super("availability", "Is there a place?");
        Paragraph words = new Paragraph(AvailabilityWords.of(availability, today) + ".");
        words.addClassName("overall");
        add(words);
        if (availability == null) {
            add(new Paragraph("Ask before you plan on it."));
            return;
        }
        if (availability.note() != null) {
            add(new Paragraph("In their words: “" + availability.note() + "”."));
        }
        addSource(Provenance.sentence(availability.source(), availability.confirmedOn()));
    }
}

package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Need;
import uk.kindred.directory.RegisterFact;

/** What the service does, and for whom it says it is set up. */
class OfferSection extends ListingSection {

    OfferSection(ListingDetails listing, LocalDate today) {
        super("offer", "What it offers");
        ListingSummary summary = listing.summary();
        boolean fromRegister = Origin.of(listing) == Origin.REGISTER;
        if (!listing.services().isEmpty()) {
            add(new H3(fromRegister ? "Registered as" : "Services"), list(listing.services()));
        }
        add(new H3("Set up for"));
        add(
                summary.needs().isEmpty()
                        ? new Paragraph("Not said. Ask whether they can meet your needs.")
                        : list(summary.needs().stream().map(Need::label).toList()));
        Integer beds = summary.beds();
        if (beds != null) {
            add(new H3("Size"), new Paragraph("For up to " + people(beds) + "."));
        } else if (listing.careHome()) {
            add(new H3("Size"), new Paragraph("The number of places is not known."));
        }
        LocalDate registered = listing.registeredOn();
        if (registered != null) {
            add(new Paragraph(
                    "Registered since " + Dates.day(registered) + ", " + Age.inWords(registered, today) + "."));
        }
        addSource(Origin.sentence(listing, RegisterFact.BEDS, RegisterFact.REGISTERED)
                + (fromRegister
                        ? " The service itself tells CQC what it is set up for; we say it in everyday words."
                        : ""));
    }

    private static String people(int beds) {
        return beds == 1 ? "1 person" : beds + " people";
    }

    private static Component list(List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }
}

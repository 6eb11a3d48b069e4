package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import uk.kindred.directory.ListingDetails;

/** How to reach the service. */
class ContactCard extends ListingSection {

    /** @param asking whether and how it can be asked from here */
    ContactCard(ListingDetails listing, Component asking) {
        super("contact", "Contact");
        addClassName("contact-card");
        add(new ContactLines(listing), asking);
    }
}

package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.directory.ListingDetails;

/** How to reach the service. */
class ContactCard extends ListingSection {

    /** @param asking whether and how it can be asked from here */
    ContactCard(ListingDetails listing, Component asking) {
        super("contact", "Contact");
        addClassName("contact-card");
        add(new ContactLines(listing), asking);
        if (Origin.of(listing) != Origin.EXAMPLE) {
            add(claim(listing));
        }
    }

    private static Paragraph claim(ListingDetails listing) {
        Anchor claim = new Anchor("/claim/" + listing.summary().id(), "Is this your service? Claim it");
        claim.setRouterIgnore(true); // the form is no page of the live application
        Paragraph line = new Paragraph(claim);
        line.addClassNames("small", "no-print");
        return line;
    }
}

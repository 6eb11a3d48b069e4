package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import uk.kindred.directory.ListingDetails;

/** Whether a service can be asked from here, and how quickly it answers: told by whoever passes enquiries on. */
public interface AskingHere {

    /** What stands below the phone number on the listing's page. */
    Component linesFor(ListingDetails listing);
}

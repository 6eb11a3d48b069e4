package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.ListingSummary;

/** Another listing in one line of a list. */
class ListingLine extends ListItem {

    ListingLine(ListingSummary listing) {
        Span about = new Span(about(listing));
        about.addClassName("soft");
        add(new Anchor("/listings/" + listing.slug(), listing.name()), about);
        addClassName("listing-line");
    }

    private static String about(ListingSummary listing) {
        List<String> facts = new ArrayList<>();
        facts.add(KindWords.of(listing.kinds()));
        String place = listing.town() == null ? listing.councilName() : listing.town();
        if (place != null) {
            facts.add(place);
        }
        facts.add(listing.rating().label());
        return String.join(" · ", facts);
    }
}

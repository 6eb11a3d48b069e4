package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;

/** Where a listing is, as exactly as may be told, and how far away. */
class CardPlace extends Paragraph {

    CardPlace(ListingSummary listing, CardContext context) {
        addClassName("card-place");
        Double distance = context.distanceMiles();
        if (distance != null) {
            boolean exact = listing.locationPrecision() != LocationPrecision.DISTRICT;
            add(Markup.tag("strong", exact ? DistanceInWords.of(distance) : DistanceInWords.roughly(distance)));
            add(" away, ");
        }
        String words = PlaceWords.of(listing);
        add(distance == null ? words : words.replaceFirst("^Somewhere", "somewhere"));
    }
}

package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;

/** Where a listing is, as exactly as may be told, and how far away. */
class CardPlace extends Paragraph {

    CardPlace(ListingSummary listing, CardContext context) {
        addClassName("card-place");
        Double distance = context.distanceMiles();
        if (distance != null) {
            // a district's middle is near a home, and no more
            String about = listing.locationPrecision() == LocationPrecision.DISTRICT ? "About " : "";
            add(Markup.tag("strong", about + DistanceInWords.of(distance)));
            add(" away, ");
        }
        String words = inWords(listing);
        add(distance == null ? words : words.replaceFirst("^Somewhere", "somewhere"));
    }

    private static String inWords(ListingSummary listing) {
        String councilName = listing.councilName();
        String postcode = listing.postcode();
        if (listing.locationPrecision() == LocationPrecision.COUNCIL && councilName != null) {
            return "Exact place not known: somewhere in " + councilName;
        }
        if (listing.locationPrecision() == LocationPrecision.DISTRICT && postcode != null) {
            return "Somewhere in " + postcode + (listing.town() == null ? "" : ", " + listing.town());
        }
        String words = Stream.of(listing.town(), postcode)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            return words;
        }
        return councilName == null ? "Place not known" : councilName;
    }
}

package uk.kindred.directory.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;

/** Where a listing is, as exactly as it is told. */
public final class PlaceWords {

    private PlaceWords() {}

    /** "Leeds LS1 4AP", "Somewhere in LS6, Leeds"; says so where it is not known. */
    public static String of(ListingSummary listing) {
        String councilName = listing.councilName();
        if (listing.locationPrecision() == LocationPrecision.DISTRICT) {
            return somewhere(listing);
        }
        if (listing.locationPrecision() == LocationPrecision.COUNCIL && councilName != null) {
            return "Exact place not known: somewhere in " + councilName;
        }
        String words = Stream.of(listing.town(), listing.postcode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            return words;
        }
        return councilName == null ? "Place not known" : councilName;
    }

    /** "Somewhere in LS6, Leeds": as closely as a home is ever told. */
    static String somewhere(ListingSummary listing) {
        String district = listing.postcode() == null ? "the area" : listing.postcode();
        return "Somewhere in " + district + (listing.town() == null ? "" : ", " + listing.town());
    }
}

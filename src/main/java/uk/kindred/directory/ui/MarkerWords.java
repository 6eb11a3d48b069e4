package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.SupportKind;

/** What a marker on a map tells besides a name, line by line: what people choose by, in the words of a card. */
public final class MarkerWords {

    private MarkerWords() {}

    /** @param distanceMiles from the place searched near, null for none */
    public static List<String> of(ListingSummary listing, @Nullable Double distanceMiles, LocalDate today) {
        boolean home = listing.locationPrecision() == LocationPrecision.DISTRICT;
        List<String> lines = new ArrayList<>();
        if (listing.offer().example()) {
            lines.add("Example listing");
        }
        lines.add(listing.kinds().stream().map(SupportKind::label).collect(Collectors.joining(", ")));
        if (ListingRating.find(listing).isPresent()) {
            lines.add(ListingRating.inWords(listing, today));
        }
        if (distanceMiles != null) {
            lines.add((home ? DistanceInWords.roughly(distanceMiles) : DistanceInWords.of(distanceMiles)) + " away");
        }
        if (home) {
            lines.add(PlaceWords.somewhere(listing)
                    + ". The marker is the middle of the district: a home is never shown more exactly.");
        }
        return lines;
    }
}

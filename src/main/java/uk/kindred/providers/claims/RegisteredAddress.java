package uk.kindred.providers.claims;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.LocationPrecision;

/** Where a letter reaches a service. */
public final class RegisteredAddress {

    private RegisteredAddress() {}

    /** Not for somebody's home, of which only the district is known. */
    public static boolean isKnown(ListingDetails listing) {
        return !listing.address().isEmpty()
                && listing.summary().postcode() != null
                && listing.summary().locationPrecision() != LocationPrecision.DISTRICT;
    }

    /** As on an envelope. */
    public static List<String> lines(ListingDetails listing) {
        List<String> lines = new ArrayList<>();
        lines.add(listing.summary().name());
        lines.addAll(listing.address());
        if (listing.summary().town() != null) {
            lines.add(listing.summary().town());
        }
        if (listing.summary().postcode() != null) {
            lines.add(listing.summary().postcode());
        }
        return lines;
    }
}

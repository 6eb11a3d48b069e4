package uk.kindred.providers.selfservice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Need;
import uk.kindred.directory.OwnListings;

/**
 * What a listing of Kindred's own says of itself, where no register does.
 *
 * @param address lines above the town; none of somebody's home
 * @param postcode in whole, or only its district
 */
public record OwnDetails(
        String name,
        List<Need> needs,
        List<String> services,
        List<String> address,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable String website) {

    public OwnDetails {
        needs = List.copyOf(needs);
        services = List.copyOf(services);
        address = List.copyOf(address);
    }

    /** Empty for a registered service. */
    public static Optional<OwnDetails> find(ListingDetails listing) {
        return isOwn(listing)
                ? Optional.of(new OwnDetails(
                        listing.summary().name(),
                        listing.summary().needs(),
                        listing.services(),
                        listing.address(),
                        listing.summary().town(),
                        listing.summary().postcode(),
                        listing.phone(),
                        listing.website()))
                : Optional.empty();
    }

    public static boolean isOwn(ListingDetails listing) {
        return listing.summary().id().startsWith(OwnListings.ID_PREFIX);
    }

    boolean isAtSamePlaceAs(OwnDetails other) {
        return Objects.equals(postcode, other.postcode) && address.equals(other.address);
    }
}

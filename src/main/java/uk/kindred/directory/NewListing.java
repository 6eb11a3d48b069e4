package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.RegisterEntry.Ratings;
import uk.kindred.places.Coordinates;

/**
 * A listing of Kindred's own, which no register states.
 *
 * @param publicId begins with {@link OwnListings#ID_PREFIX}
 * @param kinds at least one; where one of them is somebody's home, only the postcode's district is kept of the place
 * @param services in the provider's own words
 * @param address lines above the town
 * @param postcode in whole, or only its district ("LS6"); either must exist in England
 * @param coordinates of the building; null for the middle of the postcode
 * @param councilGss only needed where there is no postcode: else the place tells
 * @param beds for care homes only
 * @param ratings the regulator's; null if it has given none
 * @param example made up, to show how Kindred works
 * @param source who stated this, as shown to people
 * @param sourceAsAt the day that it speaks for
 */
public record NewListing(
        String publicId,
        String name,
        List<SupportKind> kinds,
        List<Need> needs,
        List<String> services,
        List<String> address,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable Coordinates coordinates,
        @Nullable String councilGss,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Integer beds,
        @Nullable Ratings ratings,
        boolean example,
        String source,
        LocalDate sourceAsAt) {

    private static final int MOST_NAME_CHARACTERS = 200;
    private static final int MOST_ADDRESS_LINES = 2;

    public NewListing {
        name = name.strip();
        kinds = kinds.stream().distinct().sorted().toList();
        needs = needs.stream().distinct().sorted().toList();
        services = List.copyOf(services);
        address = List.copyOf(address);
        refuseIf(
                !publicId.matches(OwnListings.ID_PREFIX + "[A-Z0-9-]{1,40}"),
                "An id of Kindred's own begins with " + OwnListings.ID_PREFIX
                        + " and goes on in capitals, digits and hyphens, not “" + publicId + "”.");
        refuseIf(
                name.isEmpty() || name.length() > MOST_NAME_CHARACTERS,
                "A name has 1 to " + MOST_NAME_CHARACTERS + " characters.");
        refuseIf(kinds.isEmpty(), "Say at least one kind of support.");
        refuseIf(
                address.size() > MOST_ADDRESS_LINES,
                "An address has at most " + MOST_ADDRESS_LINES + " lines above the town.");
        refuseIf(beds != null && beds < 1, "A care home has at least 1 bed.");
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }
}

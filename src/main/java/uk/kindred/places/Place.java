package uk.kindred.places;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that people search near.
 *
 * @param label as shown to people: "OL1 1AA", "Leeds", "Ashford, Kent"
 * @param centre the postcode's point, or the centre of the area
 * @param councilGss ONS code of the council with adult social services there, if known
 * @param district the postcode district of the postcode or sector, or of the area's centre, if known
 * @param districts of a town or council all that a good part of lies in it, of other places their own
 */
public record Place(
        String label,
        PlaceType type,
        Coordinates centre,
        @Nullable String councilGss,
        @Nullable String district,
        List<String> districts) {

    public Place {
        districts = List.copyOf(districts);
    }

    /** A postcode, a sector or a district has its district in its label. */
    public Place(String label, PlaceType type, Coordinates centre, @Nullable String councilGss) {
        this(label, type, centre, councilGss, districtIn(label, type), only(districtIn(label, type)));
    }

    Place withDistrict(@Nullable String district) {
        return new Place(label, type, centre, councilGss, district, only(district));
    }

    /** Its centre's among them. */
    Place withDistricts(Collection<String> more) {
        List<String> all = Stream.concat(districts.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
        return new Place(label, type, centre, councilGss, district, all);
    }

    private static List<String> only(@Nullable String district) {
        return district == null ? List.of() : List.of(district);
    }

    private static @Nullable String districtIn(String label, PlaceType type) {
        return switch (type) {
            case POSTCODE, SECTOR, DISTRICT -> label.split(" ", 2)[0];
            case TOWN, COUNCIL -> null;
        };
    }
}

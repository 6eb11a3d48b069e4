package uk.kindred.places;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every place in England that people may search near. Safe for use by many threads; look-ups stay in memory. */
public interface Places {

    /** An address with all its lines; nothing longer is asked about. */
    int LONGEST = 200;

    /**
     * Understands what a person typed: a postcode with or without its space, a sector ("OL1 1"), a district ("OL1"), a
     * town or a council, in any case.
     *
     * @param typed at most a few hundred characters are looked at; blank gives {@link NearResult.Invalid}
     */
    NearResult resolve(String typed);

    /** As resolve; where nothing fits, the well-known town or council that the last words name: "Tupsley Hereford". */
    NearResult resolveAddress(String typed);

    /** The exact point of a live English postcode, in any spelling. Under a millisecond. */
    Optional<Place> findPostcode(String postcode);

    /**
     * How far from a point the farthest postcode of a district lies, in miles: a circle so wide holds the whole district.
     *
     * @param district such as "LS6"; empty if there are no postcodes of it
     */
    OptionalDouble districtMiles(String district, Coordinates from);

    /** Places whose names begin with, or are close to, what was typed so far; best first. */
    List<Place> suggest(String typed, int limit);
}

package uk.kindred.imports.cqc;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.RegisterEntry.Position;
import uk.kindred.directory.RegisterSpellings;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.places.Places;

/** Where a location is, as far as its row can be trusted. A council's centroid is never taken for a place. */
@Component
class Whereabouts {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][ABD-HJLNP-UW-Z]{2})");

    /** Beyond this from the postcode's own point, one of the two is in question. Country postcodes reach about as far. */
    private static final double DOUBTFUL_MILES = 1;

    /** Beyond this the coordinates belong to another place. */
    private static final double WRONG_MILES = 5;

    private final Places places;
    private final Councils councils;

    Whereabouts(Places places, Councils councils) {
        this.places = places;
        this.councils = councils;
    }

    /** With its space and in capitals; null if it is none. */
    @Nullable
    String postcode(String value, Doubts doubts) {
        if (value.isEmpty()) {
            return null;
        }
        var match = POSTCODE.matcher(value.toUpperCase(Locale.ROOT).replace(" ", ""));
        if (!match.matches()) {
            doubts.add("postcode-unusable", "The postcode is not one: left out.");
            return null;
        }
        String postcode = match.group(1) + " " + match.group(2);
        if (places.findPostcode(postcode).isEmpty()) {
            doubts.add("postcode-not-live", postcode + " is not among England's live postcodes.");
        }
        return postcode;
    }

    /** The council that the row names, else the one that its postcode lies in. */
    @Nullable
    Council council(String gss, String name, @Nullable String postcode, Doubts doubts) {
        Optional<Council> named = gss.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : councils.findByGss(gss).or(() -> councils.findByName(name));
        if (named.isPresent()) {
            return named.get();
        }
        Optional<Council> around = place(postcode).map(Place::councilGss).flatMap(councils::findByGss);
        doubts.add(
                "council-unknown",
                around.map(found -> "The row names no council known here: taken from its postcode, " + found.shortName()
                                + ".")
                        .orElse("The row names no council known here, and its postcode does not tell."));
        return around.orElse(null);
    }

    /** The council's region, where the council is known: the files spell regions in several ways. */
    @Nullable
    String region(String value, @Nullable Council council, Doubts doubts) {
        Optional<String> told = RegisterSpellings.findRegion(value);
        if (told.isEmpty() && !value.isEmpty()) {
            doubts.add("region-unknown", "The region is none of England's nine.");
        }
        if (council == null) {
            return told.orElse(null);
        }
        Optional<String> own = RegisterSpellings.findRegion(council.region());
        if (told.isPresent() && !told.equals(own)) {
            doubts.add("region-contradicts", "The region is not the one that the council lies in.");
        }
        return own.orElse(null);
    }

    /** The location itself, as the register measured it. */
    Position exact(
            @Nullable Coordinates coordinates, @Nullable String postcode, @Nullable Council council, Doubts doubts) {
        Optional<Coordinates> centre = place(postcode).map(Place::centre);
        if (coordinates == null || !England.mayContain(coordinates)) {
            doubts.add("coordinates-unusable", "The coordinates are not in England: not used.");
            return ofPostcode(postcode, council);
        }
        double miles = centre.map(coordinates::milesTo).orElse(0.0);
        if (miles > WRONG_MILES) {
            doubts.add(
                    "coordinates-far-from-postcode",
                    "The coordinates are %.0f miles from the postcode: the postcode's are used.".formatted(miles));
            return ofPostcode(postcode, council);
        }
        if (miles > DOUBTFUL_MILES) {
            doubts.add(
                    "coordinates-far-from-postcode",
                    "The coordinates are %.1f miles from the middle of the postcode.".formatted(miles));
        }
        return new Position(LocationPrecision.EXACT, coordinates);
    }

    /** The middle of the postcode, or only the council. */
    Position ofPostcode(@Nullable String postcode, @Nullable Council council) {
        return place(postcode)
                .map(place -> new Position(LocationPrecision.POSTCODE, place.centre()))
                .orElseGet(() -> ofCouncil(council));
    }

    /** The row's coordinates are its council's middle, which says nothing about the service. */
    Position onlyCouncil(@Nullable Council council, Doubts doubts) {
        doubts.add(
                "only-council-known",
                "The coordinates are only the middle of the council: not used, so the service is on no map.");
        return ofCouncil(council);
    }

    Position missing(Doubts doubts) {
        doubts.add("coordinates-missing", "The row has no coordinates: the service is on no map.");
        return Position.UNKNOWN;
    }

    /** No place: at most the council is known. */
    private static Position ofCouncil(@Nullable Council council) {
        return council == null ? Position.UNKNOWN : new Position(LocationPrecision.COUNCIL, null);
    }

    private Optional<Place> place(@Nullable String postcode) {
        return Optional.ofNullable(postcode).flatMap(places::findPostcode);
    }
}

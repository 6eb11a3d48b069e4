package uk.kindred.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;
import uk.kindred.places.Postcode;

/**
 * Where a listing of Kindred's own is, as closely as its kind lets it be told. Of somebody's home nothing is kept but
 * the postcode district and what follows from that alone: its centre and its council. Even the town is dropped, since a
 * hamlet is smaller than a district.
 */
@Component
class ListingPlaces {

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    private final Places places;
    private final Councils councils;

    ListingPlaces(Places places, Councils councils) {
        this.places = places;
        this.councils = councils;
    }

    /** @param postcode in whole, or only its district where the precision is {@link LocationPrecision#DISTRICT} */
    record Placed(
            List<String> address,
            @Nullable String town,
            @Nullable String postcode,
            @Nullable Coordinates coordinates,
            LocationPrecision precision,
            @Nullable Council council) {}

    Placed place(NewListing listing) {
        boolean home = listing.kinds().stream().anyMatch(SupportKind::isSomebodysHome);
        if (home) {
            HomePrivacy.check(Stream.concat(Stream.of(listing.name()), listing.services().stream()));
        }
        String typed = listing.postcode();
        if (typed == null || typed.isBlank()) {
            return withoutPostcode(listing, home);
        }
        Optional<Postcode> whole = Postcode.read(typed);
        if (home) {
            return inDistrict(whole.map(Postcode::district).orElse(typed), null);
        }
        if (whole.isEmpty()) {
            return inDistrict(typed, listing.town());
        }
        return atPostcode(listing, whole.get());
    }

    private Placed withoutPostcode(NewListing listing, boolean home) {
        Council council =
                Optional.ofNullable(listing.councilGss()).map(this::council).orElse(null);
        Coordinates point = home ? null : listing.coordinates();
        LocationPrecision precision = point != null
                ? LocationPrecision.EXACT
                : council == null ? LocationPrecision.NONE : LocationPrecision.COUNCIL;
        return new Placed(
                home ? List.of() : listing.address(), home ? null : listing.town(), null, point, precision, council);
    }

    private Placed inDistrict(String typed, @Nullable String town) {
        String district = typed.strip().toUpperCase(Locale.ROOT);
        if (DISTRICT.matcher(district).matches()
                && places.resolve(district) instanceof NearResult.Found found
                && found.place().type() == PlaceType.DISTRICT) {
            return new Placed(
                    List.of(),
                    town,
                    district,
                    found.place().centre(),
                    LocationPrecision.DISTRICT,
                    council(found.place()));
        }
        throw new IllegalArgumentException("There is no postcode or postcode district “" + typed.strip()
                + "” in England. Give a whole postcode such as LS6 1AA, or its first half.");
    }

    private Placed atPostcode(NewListing listing, Postcode postcode) {
        Place found = places.findPostcode(postcode.toString())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no postcode " + postcode + " in England. Check the letters and numbers."));
        boolean exact = listing.coordinates() != null;
        return new Placed(
                listing.address(),
                listing.town(),
                postcode.toString(),
                exact ? listing.coordinates() : found.centre(),
                exact ? LocationPrecision.EXACT : LocationPrecision.POSTCODE,
                council(found));
    }

    private @Nullable Council council(Place place) {
        return Optional.ofNullable(place.councilGss())
                .flatMap(councils::findByGss)
                .orElse(null);
    }

    private Council council(String gss) {
        return councils.findByGss(gss)
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + gss + "” is no council with adult social services duties. Give its ONS code."));
    }
}

package uk.kindred.places;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What people type in place of a place's name: "near me", "53.79, -1.55". */
@Component
final class NoNames {

    static final String WHAT_TO_TYPE = "Type a postcode, a town or a council: LS1 4AP, Leeds or Kent, for example.";

    private static final Set<String> HERE = Set.of(
            "near me",
            "close to me",
            "around me",
            "round me",
            "next to me",
            "near us",
            "my area",
            "in my area",
            "near my area",
            "my town",
            "my home",
            "near my home",
            "my house",
            "my location",
            "my current location",
            "current location",
            "my postcode",
            "where i live",
            "where i am",
            "here",
            "near here",
            "around here",
            "round here",
            "nearby",
            "close by",
            "local",
            "locally",
            "local area");

    private static final Pattern COORDINATES =
            Pattern.compile("(-?[0-9]{1,2}\\.[0-9]{1,15})[\\s,;]+(-?[0-9]{1,3}\\.[0-9]{1,15})");
    private static final int FARTHEST_MILES = 10;

    private final PostcodeAreas areas;
    private final PostcodeResolver postcodes;

    NoNames(PostcodeAreas areas, PostcodeResolver postcodes) {
        this.areas = areas;
        this.postcodes = postcodes;
    }

    /** Empty for all else. */
    Optional<NearResult> resolve(String typed) {
        if (HERE.contains(Names.normalise(typed))) {
            return Optional.of(new NearResult.Invalid(
                    "Tell us where you are", "We do not ask your browser where you are. " + WHAT_TO_TYPE, null));
        }
        Matcher numbers = COORDINATES.matcher(typed);
        return numbers.matches()
                ? Optional.of(at(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2))))
                : Optional.empty();
    }

    private NearResult at(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        Optional<String> district = onEarth ? district(new Coordinates(latitude, longitude)) : Optional.empty();
        return new NearResult.Unknown(
                "We search near places, not coordinates",
                district.map(name -> "They lie in or near " + name + ". ").orElse("") + WHAT_TO_TYPE,
                district.stream().toList());
    }

    /** In England, and not far from the point. */
    private Optional<String> district(Coordinates point) {
        return areas.districtAt(point)
                .flatMap(postcodes::resolve)
                .filter(NearResult.Found.class::isInstance)
                .map(found -> ((NearResult.Found) found).place())
                .filter(place -> place.centre().milesTo(point) <= FARTHEST_MILES)
                .map(Place::label);
    }
}

package uk.kindred.examples;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;

/** Real postcodes of an area to put examples at, none of which is a real service's. */
final class Spots {

    private static final int SECTORS = 10;
    private static final int MOST_IN_SECTOR = 2_000;
    private static final int MOST_TRIES = 500;

    private final Places places;
    private final Set<String> taken;
    private final Map<String, List<Place>> postcodes = new HashMap<>();
    private final Map<String, Coordinates> centres = new HashMap<>();

    /** @param taken postcodes of real services */
    Spots(Places places, Set<String> taken) {
        this.places = places;
        this.taken = taken;
    }

    Spot pick(Area area, SupportKind kind, Chance chance) {
        Area.District district = chance.weighted(area.districts(), Area.District::weight);
        if (kind.isSomebodysHome()) {
            return new Spot(
                    district,
                    district.name(),
                    centre(district.name()),
                    area.council().shortName());
        }
        Place postcode =
                pickFree(postcodes.computeIfAbsent(district.name(), name -> listPostcodes(name, area)), chance);
        return new Spot(district, postcode.label(), postcode.centre(), chance.pick(district.neighbourhoods()));
    }

    /** The area's districts, the nearest to the place first. */
    List<String> districtsAround(Spot spot, Area area) {
        return area.districts().stream()
                .map(Area.District::name)
                .sorted(Comparator.comparingDouble(name -> spot.centre().milesTo(centre(name))))
                .toList();
    }

    private Coordinates centre(String district) {
        return centres.computeIfAbsent(district, name -> {
            if (places.resolve(name) instanceof NearResult.Found found) {
                return found.place().centre();
            }
            throw new IllegalStateException("no postcode district " + name);
        });
    }

    private List<Place> listPostcodes(String district, Area area) {
        return IntStream.range(0, SECTORS)
                .mapToObj(sector -> places.suggest(district + " " + sector, MOST_IN_SECTOR))
                .flatMap(List::stream)
                .filter(place -> place.type() == PlaceType.POSTCODE
                        && area.council().gss().equals(place.councilGss()))
                .toList();
    }

    /** Drawn again where a real service is, so that a change in the register moves no other example. */
    private Place pickFree(List<Place> from, Chance chance) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Place postcode = chance.pick(from);
            if (!taken.contains(postcode.label())) {
                return postcode;
            }
        }
        throw new IllegalStateException("no free postcode among " + from.size());
    }
}

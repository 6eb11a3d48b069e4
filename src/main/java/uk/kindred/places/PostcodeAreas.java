package uk.kindred.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** The centres of all postcode sectors ("OL1 1") and districts ("OL1") of Great Britain. */
@Component
final class PostcodeAreas {

    /** Fewer postcodes than these are seldom those of streets. */
    private static final int FEWEST_OF_PLACES = 100;

    /**
     * @param country where most of its postcodes are: "England", "Scotland" or "Wales"
     * @param ofPlaces whether its district is one of streets, as far as the number of postcodes tells
     */
    record Area(String name, PlaceType type, Coordinates centre, String country, boolean ofPlaces) {

        boolean inEngland() {
            return country.equals("England");
        }
    }

    /** ONS country codes. */
    private static final Map<String, String> COUNTRIES =
            Map.of("E92000001", "England", "S92000003", "Scotland", "W92000004", "Wales");

    private final NavigableMap<String, Area> areas = new TreeMap<>();

    PostcodeAreas(Folders folders) {
        Path folder = folders.openDataFolder().resolve("places");
        read(folder.resolve("postcode-districts.csv"), "outcode", PlaceType.DISTRICT);
        read(folder.resolve("postcode-sectors.csv"), "sector", PlaceType.SECTOR);
        addShortDistricts();
    }

    /** "SW1A", "SW1E" and so on for "SW1"; empty for a district that is not divided so. */
    List<Area> partsOf(String name) {
        return beginningWith(name).values().stream()
                .filter(area -> area.type() == PlaceType.DISTRICT
                        && area.name().length() == name.length() + 1
                        && Character.isLetter(area.name().charAt(name.length())))
                .toList();
    }

    /** In inner London people say "SW1" for all of SW1A, SW1E and so on. */
    private void addShortDistricts() {
        Set<String> shorter = new TreeSet<>();
        for (Area area : areas.values()) {
            String name = area.name();
            if (area.type() == PlaceType.DISTRICT && Character.isLetter(name.charAt(name.length() - 1))) {
                shorter.add(name.substring(0, name.length() - 1));
            }
        }
        shorter.removeAll(areas.keySet());
        for (String name : shorter) {
            List<Area> parts = partsOf(name);
            Coordinates centre =
                    new Coordinates(mean(parts, Coordinates::latitude), mean(parts, Coordinates::longitude));
            areas.put(
                    name,
                    new Area(
                            name,
                            PlaceType.DISTRICT,
                            centre,
                            parts.getFirst().country(),
                            parts.stream().anyMatch(Area::ofPlaces)));
        }
    }

    private static double mean(List<Area> parts, ToDoubleFunction<Coordinates> degrees) {
        return parts.stream()
                .mapToDouble(part -> degrees.applyAsDouble(part.centre()))
                .average()
                .orElseThrow();
    }

    /** @param name in capitals, with a sector's one space */
    Optional<Area> find(String name) {
        return Optional.ofNullable(areas.get(name));
    }

    /**
     * The district of the sector whose centre is nearest, without the districts of single large users ("BS98"), which have
     * few postcodes. A flat map of so small a part of the Earth does.
     */
    Optional<String> districtAt(Coordinates point) {
        double narrowing = Math.cos(Math.toRadians(point.latitude()));
        return areas.values().stream()
                .filter(area -> area.type() == PlaceType.SECTOR && area.ofPlaces())
                .min(Comparator.comparingDouble(area -> {
                    double north = area.centre().latitude() - point.latitude();
                    double east = (area.centre().longitude() - point.longitude()) * narrowing;
                    return north * north + east * east;
                }))
                .map(area -> area.name().split(" ", 2)[0]);
    }

    /** Short districts of inner London among them, which have no postcodes of their own. */
    List<Area> districts() {
        return areas.values().stream()
                .filter(area -> area.type() == PlaceType.DISTRICT)
                .toList();
    }

    /** Districts, each followed by its sectors, whose names begin so. */
    NavigableMap<String, Area> beginningWith(String prefix) {
        return areas.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    }

    private void read(Path file, String nameColumn, PlaceType type) {
        for (NamedCsvRecord row : OpenCsv.rows(file)) {
            String name = row.getField(nameColumn);
            String country = COUNTRIES.getOrDefault(row.getField("country"), "");
            Area district = areas.get(name.split(" ", 2)[0]);
            boolean ofPlaces = district == null
                    ? Integer.parseInt(row.getField("postcodes")) >= FEWEST_OF_PLACES
                    : district.ofPlaces();
            areas.put(name, new Area(name, type, OpenCsv.coordinates(row), country, ofPlaces));
        }
    }
}

package uk.kindred.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** The centres of all postcode sectors ("OL1 1") and districts ("OL1") of Great Britain. */
@Component
final class PostcodeAreas {

    /** @param country where most of its postcodes are: "England", "Scotland" or "Wales" */
    record Area(String name, PlaceType type, Coordinates centre, String country) {

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
    }

    /** @param name in capitals, with a sector's one space */
    Optional<Area> find(String name) {
        return Optional.ofNullable(areas.get(name));
    }

    /** Districts, each followed by its sectors, whose names begin so. */
    NavigableMap<String, Area> beginningWith(String prefix) {
        return areas.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    }

    private void read(Path file, String nameColumn, PlaceType type) {
        for (NamedCsvRecord row : OpenCsv.rows(file)) {
            String name = row.getField(nameColumn);
            String country = COUNTRIES.getOrDefault(row.getField("country"), "");
            areas.put(name, new Area(name, type, OpenCsv.coordinates(row), country));
        }
    }
}

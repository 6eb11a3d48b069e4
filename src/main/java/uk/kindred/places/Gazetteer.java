package uk.kindred.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** England's towns by name, short name ("Newcastle") and label ("Ashford, Kent"). */
@Component
final class Gazetteer {

    /** A town outweighs a namesake, and keeps the bare name as its label, when it is so many times larger. */
    private static final int DOMINANT = 8;
    /** Someone who types a whole name means a town so called, unless one called so for short is so much larger. */
    private static final int WHOLE_NAME = 5;

    /** A village in Yorkshire, which nobody means by the bare name. */
    private static final String COUNTRY = "Wales";

    /** Where the centre comes from, in towns.csv: "postcode district B13". */
    private static final String PARTS_OF_TOWNS = "postcode district";

    private final Map<String, List<Town>> byName = new HashMap<>();
    private final Map<String, List<Town>> byShortName = new HashMap<>();
    private final Map<String, Town> byLabel = new HashMap<>();
    private final Map<String, Town> otherNames = new HashMap<>();

    Gazetteer(Folders folders, Councils councils) {
        Path folder = folders.openDataFolder().resolve("places");
        List<Town> unlabelled = OpenCsv.rows(folder.resolve("towns.csv")).stream()
                .map(row -> town(row, councils))
                .toList();
        unlabelled.forEach(this::index);
        List<Town> labelled = unlabelled.stream().map(this::labelled).toList();
        byName.clear();
        byShortName.clear();
        labelled.forEach(this::index);
        labelled.forEach(town -> byLabel.put(Names.normalise(town.label()), town));
        for (NamedCsvRecord row : OpenCsv.rows(folder.resolve("other-names.csv"))) {
            String name = Names.normalise(row.getField("name"));
            Town town = listByName(row.getField("town")).getFirst();
            otherNames.put(name, town);
            Set<String> shorter = Names.shorterForms(Names.normalise(town.name()));
            if (!shorter.isEmpty() && !shorter.contains(name)) {
                // Hull is Hull, and Kingston another town
                shorter.forEach(form ->
                        byShortName.getOrDefault(form, new ArrayList<>()).remove(town));
            }
            addShortName(name, town);
        }
    }

    Collection<Town> list() {
        return byLabel.values();
    }

    /** What people call towns beside their names: Hull. Normalised. */
    Map<String, Town> otherNames() {
        return Map.copyOf(otherNames);
    }

    Optional<Town> findByLabel(String label) {
        return Optional.ofNullable(byLabel.get(Names.normalise(label)));
    }

    /** Towns called so, in whole or for short, the likeliest first. */
    List<Town> listByName(String name) {
        String normal = Names.normalise(name);
        List<Town> whole = byName.getOrDefault(normal, List.of());
        return Stream.concat(whole.stream(), byShortName.getOrDefault(normal, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingInt((Town town) -> town.weight() * (whole.contains(town) ? WHOLE_NAME : 1))
                        .reversed())
                .toList();
    }

    /** The bare name where nobody would mean another town by it, else with its council or, failing that, district. */
    private Town labelled(Town town) {
        List<Town> candidates = listByName(town.name());
        List<Town> namesakes = byName.getOrDefault(Names.normalise(town.name()), List.of());
        boolean dominant = !town.name().equals(COUNTRY)
                && candidates.getFirst() == town
                && namesakes.stream().allMatch(other -> other == town || town.weight() >= DOMINANT * other.weight());
        if (dominant) {
            return town;
        }
        boolean councilTellsApart = namesakes.stream()
                .noneMatch(other -> other != town && other.council().equals(town.council()));
        return town.withLabel(
                town.name() + ", " + (councilTellsApart ? town.council().shortName() : town.district()));
    }

    private void index(Town town) {
        String name = Names.normalise(town.name());
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(town);
        Names.shorterForms(name).forEach(shorter -> addShortName(shorter, town));
    }

    private void addShortName(String name, Town town) {
        byShortName.computeIfAbsent(name, any -> new ArrayList<>()).add(town);
    }

    private static Town town(NamedCsvRecord row, Councils councils) {
        String name = row.getField("name");
        String code = row.getField("council_gss");
        Council council = councils.findByGss(code)
                .orElseThrow(() -> new IllegalStateException(name + " lies in no known council: " + code));
        int population = Integer.parseInt(row.getField("population"));
        boolean partOfTown = row.getField("source").startsWith(PARTS_OF_TOWNS);
        return new Town(
                name, name, row.getField("district"), council, OpenCsv.coordinates(row), population, partOfTown);
    }
}

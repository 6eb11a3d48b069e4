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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** England's towns by name, short name ("Newcastle") and label ("Ashford, Kent"). */
@Component
final class Gazetteer {

    /** "Royal Leamington Spa" is called Leamington, "Stoke-on-Trent" Stoke, "Weston-super-Mare" Weston. */
    private static final Pattern SHORTER = Pattern.compile("^royal | (on|under|in|le|de|super|next|by|the|spa)\\b.*$");
    /** A town outweighs a namesake, and keeps the bare name as its label, when it is so many times larger. */
    private static final int DOMINANT = 8;
    /** Someone who types a whole name means a town so called, unless one called so for short is so much larger. */
    private static final int WHOLE_NAME = 5;
    /** Places without a known population count as a village. */
    private static final int VILLAGE = 300;
    /** A town that names its council is a large one, even where its own population is not known. */
    private static final int COUNCIL_SEAT = 60_000;

    private final List<Town> towns = new ArrayList<>();
    private final Map<String, List<Town>> byName = new HashMap<>();
    private final Map<String, List<Town>> byShortName = new HashMap<>();
    private final Map<String, Town> byLabel = new HashMap<>();

    Gazetteer(Folders folders, Councils councils) {
        Path file = folders.openDataFolder().resolve("places/towns.csv");
        Map<String, List<NamedCsvRecord>> namesakes = OpenCsv.rows(file).stream()
                .collect(Collectors.groupingBy(row -> Names.normalise(row.getField("name"))));
        namesakes.values().forEach(rows -> addNamesakes(rows, councils));
        towns.forEach(this::index);
    }

    Collection<Town> list() {
        return towns;
    }

    Optional<Town> findByLabel(String label) {
        return Optional.ofNullable(byLabel.get(Names.normalise(label)));
    }

    /** Towns called so, in whole or for short, the likeliest first. */
    List<Town> listByName(String name) {
        String normal = Names.normalise(name);
        List<Town> whole = byName.getOrDefault(normal, List.of());
        return Stream.concat(whole.stream(), byShortName.getOrDefault(normal, List.of()).stream())
                .sorted(Comparator.comparingInt(
                                (Town town) -> whole.contains(town) ? WHOLE_NAME * weight(town) : weight(town))
                        .reversed())
                .toList();
    }

    private void addNamesakes(List<NamedCsvRecord> rows, Councils councils) {
        List<Town> alike = rows.stream()
                .map(row -> town(row, councils))
                .sorted(Comparator.comparingInt(Gazetteer::weight).reversed())
                .toList();
        boolean dominant = alike.size() == 1 || weight(alike.getFirst()) >= DOMINANT * weight(alike.get(1));
        for (int i = 0; i < alike.size(); i++) {
            towns.add(i == 0 && dominant ? alike.getFirst() : qualified(alike.get(i), alike));
        }
    }

    private static Town qualified(Town town, List<Town> namesakes) {
        boolean councilTellsApart = namesakes.stream()
                        .filter(other -> other.council().equals(town.council()))
                        .count()
                == 1;
        String qualifier = councilTellsApart ? town.council().shortName() : town.district();
        return new Town(
                town.name(),
                town.name() + ", " + qualifier,
                town.district(),
                town.council(),
                town.centre(),
                town.population());
    }

    private void index(Town town) {
        String name = Names.normalise(town.name());
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(town);
        byLabel.put(Names.normalise(town.label()), town);
        String shorter = SHORTER.matcher(name).replaceAll("");
        while (!shorter.equals(name)) {
            byShortName.computeIfAbsent(shorter, any -> new ArrayList<>()).add(town);
            name = shorter;
            shorter = SHORTER.matcher(name).replaceAll("");
        }
    }

    private static int weight(Town town) {
        boolean namesItsCouncil = town.name().equals(town.council().shortName());
        return Math.max(town.population(), namesItsCouncil ? COUNCIL_SEAT : VILLAGE);
    }

    private static Town town(NamedCsvRecord row, Councils councils) {
        String name = row.getField("name");
        @Nullable
        Council council = councils.findByGss(row.getField("council_gss")).orElse(null);
        if (council == null) {
            throw new IllegalStateException(name + " lies in no known council: " + row.getField("council_gss"));
        }
        int population = Integer.parseInt(row.getField("population"));
        return new Town(name, name, row.getField("district"), council, OpenCsv.coordinates(row), population);
    }
}

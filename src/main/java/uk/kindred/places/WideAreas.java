package uk.kindred.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

/** Areas of several councils that people name: "Greater Manchester", "Cumbria". Too wide to search near. */
@Component
final class WideAreas {

    private record Area(String name, List<Council> councils) {}

    /** "The North West of England". */
    private static final Pattern AROUND = Pattern.compile("^(in )?the | (of )?england$|^near ");

    private final Map<String, Area> byName = new HashMap<>();
    private final CouncilPlaces councilPlaces;

    WideAreas(Folders folders, Councils councils, CouncilPlaces councilPlaces) {
        this.councilPlaces = councilPlaces;
        for (NamedCsvRecord row : OpenCsv.rows(folders.openDataFolder().resolve("places/wide-areas.csv"))) {
            List<Council> inIt = Stream.of(row.getField("councils").split(" "))
                    .map(slug -> councils.findBySlug(slug)
                            .orElseThrow(() -> new IllegalStateException("no council has the slug " + slug)))
                    .toList();
            byName.put(Names.normalise(row.getField("name")), new Area(row.getField("name"), inIt));
        }
        councils.list().stream()
                .collect(Collectors.groupingBy(Council::region))
                .forEach((region, inIt) -> byName.putIfAbsent(Names.normalise(region), new Area(region, inIt)));
    }

    /** The councils in the area of that name, none if it is not one. */
    List<Council> list(String name) {
        @Nullable Area area = byName.get(Names.normalise(name));
        return area == null ? List.of() : area.councils();
    }

    Optional<NearResult> resolve(String name) {
        String normal = Names.normalise(name);
        return Optional.ofNullable(byName.get(normal))
                .or(() -> Optional.ofNullable(
                        byName.get(AROUND.matcher(normal).replaceAll("").strip())))
                .map(area -> new NearResult.Unknown(
                        area.name() + " is too wide to search near",
                        "Choose one of its councils, or type a town or a postcode in it.",
                        area.councils().stream()
                                .map(councilPlaces::of)
                                .map(Place::label)
                                .toList()));
    }
}

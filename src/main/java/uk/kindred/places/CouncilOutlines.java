package uk.kindred.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.base.Folders;

/** Where each council's area ends, simplified to about a hundred metres, for drawings; read when it is first asked for. */
@Component
public class CouncilOutlines {

    private final Path source;
    private final Councils councils;
    private final JsonMapper json;
    private Map<String, List<List<Coordinates>>> rings = Map.of();

    CouncilOutlines(Folders folders, Councils councils, JsonMapper json) {
        this.source = folders.openDataFolder().resolve("councils/councils.geojson");
        this.councils = councils;
        this.json = json;
    }

    /**
     * Closed lines, the holes within others among them: what lies within an odd number of them is the council's.
     *
     * @param gss as {@link Council} has it
     * @return empty if the source has none
     */
    public synchronized List<List<Coordinates>> rings(String gss) {
        if (rings.isEmpty()) {
            rings = read();
        }
        return rings.getOrDefault(gss, List.of());
    }

    private Map<String, List<List<Coordinates>>> read() {
        Map<String, List<List<Coordinates>>> all = new HashMap<>();
        for (JsonNode feature : json.readTree(source).get("features")) {
            List<List<Coordinates>> lines = new ArrayList<>();
            collect(feature.at("/geometry/coordinates"), lines);
            councils.findByGss(feature.at("/properties/gss").asString())
                    .ifPresent(council -> all.put(council.gss(), List.copyOf(lines)));
        }
        return all;
    }

    /** A polygon has its rings one level deeper than its points, several polygons one level more. */
    private static void collect(JsonNode node, List<List<Coordinates>> lines) {
        if (node.path(0).path(0).isNumber()) {
            List<Coordinates> line = new ArrayList<>();
            node.forEach(point -> line.add(
                    new Coordinates(point.get(1).asDouble(), point.get(0).asDouble())));
            lines.add(List.copyOf(line));
        } else {
            node.forEach(part -> collect(part, lines));
        }
    }
}

package uk.kindred.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.kindred.base.Folders;

/** The councils' outlines for a map's backdrop: GeoJSON with each council's slug and short name, made when first asked. */
@Component
final class CouncilBoundaries {

    /** A thousandth of a degree is about 100 metres: the outlines are simplified more than that already. */
    private static final double STEPS_PER_DEGREE = 1000;

    private final Path source;
    private final Councils councils;
    private final JsonMapper json;
    private byte[] gzipped = {};

    CouncilBoundaries(Folders folders, Councils councils, JsonMapper json) {
        this.source = folders.openDataFolder().resolve("councils/councils.geojson");
        this.councils = councils;
        this.json = json;
    }

    /** The whole file, compressed. */
    synchronized byte[] gzipped() {
        if (gzipped.length == 0) {
            JsonNode boundaries = json.readTree(source);
            boundaries.get("features").forEach(this::compact);
            gzipped = gzip(json.writeValueAsBytes(boundaries));
        }
        return gzipped;
    }

    private void compact(JsonNode feature) {
        ObjectNode properties = (ObjectNode) feature.get("properties");
        councils.findByGss(properties.get("gss").asString()).ifPresent(council -> {
            properties.put("name", council.shortName());
            properties.put("slug", council.slug());
        });
        ObjectNode geometry = (ObjectNode) feature.get("geometry");
        geometry.set("coordinates", rounded((ArrayNode) geometry.get("coordinates")));
    }

    /** Rings lose the points that fall together. */
    private ArrayNode rounded(ArrayNode coordinates) {
        ArrayNode result = json.createArrayNode();
        for (JsonNode item : coordinates) {
            if (item.isNumber()) {
                result.add(Math.round(item.asDouble() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
            } else {
                ArrayNode next = rounded((ArrayNode) item);
                if (result.isEmpty() || !result.get(result.size() - 1).equals(next)) {
                    result.add(next);
                }
            }
        }
        return result;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}

package uk.kindred.market.likeness;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.kindred.places.Coordinates;

/** How large the areas of a GeoJSON file are, on a round Earth. */
final class Outlines {

    private static final double KILOMETRES = Coordinates.EARTH_RADIUS_METRES / 1000;

    private Outlines() {}

    /** Square kilometres by code. @param file whose features have a property "gss" and are polygons or several of them */
    static Map<String, Double> areas(JsonNode file) {
        Map<String, Double> areas = new HashMap<>();
        for (JsonNode feature : file.get("features")) {
            JsonNode shape = feature.get("geometry");
            JsonNode coordinates = shape.get("coordinates");
            double area = 0;
            if (shape.get("type").asString().equals("MultiPolygon")) {
                for (JsonNode polygon : coordinates) {
                    area += ofPolygon(polygon);
                }
            } else {
                area = ofPolygon(coordinates);
            }
            areas.put(feature.get("properties").get("gss").asString(), area);
        }
        return areas;
    }

    /** The first ring is the outside, the others are holes. */
    private static double ofPolygon(JsonNode rings) {
        double area = ofRing(rings.get(0));
        for (int hole = 1; hole < rings.size(); hole++) {
            area -= ofRing(rings.get(hole));
        }
        return area;
    }

    /** Chamberlain and Duquette, "Some algorithms for polygons on a sphere" (2007), for rings as small as these. */
    private static double ofRing(JsonNode ring) {
        double sum = 0;
        for (int point = 0; point < ring.size(); point++) {
            JsonNode here = ring.get(point);
            JsonNode next = ring.get((point + 1) % ring.size());
            sum += Math.toRadians(next.get(0).asDouble() - here.get(0).asDouble())
                    * (2
                            + Math.sin(Math.toRadians(here.get(1).asDouble()))
                            + Math.sin(Math.toRadians(next.get(1).asDouble())));
        }
        return Math.abs(sum) * KILOMETRES * KILOMETRES / 2;
    }
}

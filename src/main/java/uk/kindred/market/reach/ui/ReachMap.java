package uk.kindred.market.reach.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.SectorCentres;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilOutlines;

/**
 * A council's area as a drawing, with a cell for each postcode sector: what lies nearer to the middle of its postcodes than
 * to any other's. Where sectors really end is in no open data; the page says so, and has each value in a table.
 */
@Component
class ReachMap {

    private static final int MOST_KEPT = 153;

    private final SectorCentres centres;
    private final CouncilOutlines outlines;
    private final Cache<String, Shapes> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    ReachMap(SectorCentres centres, CouncilOutlines outlines) {
        this.centres = centres;
        this.outlines = outlines;
    }

    /** @param cells of each sector the corners of its polygon, as SVG has them @param middles of each its middle */
    private record Shapes(Plane plane, String outline, Map<String, String> cells, Map<String, Plane.Spot> middles) {}

    /** @param id once a page */
    Markup of(String id, Council council, List<AreaReach> sectors, int atLeast, String title) {
        Shapes shapes = kept.get(council.gss(), any -> shapes(council));
        Markup drawing = Markup.tag(
                        "svg",
                        Markup.tag("title", title + ". The table has all its values.")
                                .with("id", id + "-title"),
                        definitions(id, shapes))
                .with("id", id)
                .with("viewBox", "0 0 " + Plane.number(Plane.WIDTH) + " " + Plane.number(shapes.plane.height()))
                .with("role", "img")
                .with("aria-labelledby", id + "-title")
                .styled("reach-map");
        Markup cells = Markup.tag("g").with("clip-path", "url(#" + id + "-outline)");
        sectors.forEach(sector -> {
            String points = shapes.cells.get(sector.area());
            if (points != null) {
                cells.add(Markup.tag("polygon", Markup.tag("title", ReachWords.sector(sector, atLeast)))
                        .with("points", points)
                        .with("fill", ReachStep.of(sector, atLeast).fill(id)));
            }
        });
        drawing.add(cells, Markup.tag("path").with("d", shapes.outline).styled("reach-outline"));
        WorstAreas worst = WorstAreas.of(sectors, atLeast, shapes.middles);
        drawing.add(worst.marks());
        return Markup.tag(
                        "figure",
                        Markup.tag("figcaption", title),
                        drawing,
                        worst.list(),
                        key(id, sectors, atLeast),
                        note(shapes))
                .styled("reach-figure");
    }

    private static Markup definitions(String id, Shapes shapes) {
        return Markup.tag(
                        "defs",
                        Markup.tag(
                                        "clipPath",
                                        Markup.tag("path")
                                                .with("d", shapes.outline)
                                                .with("clip-rule", "evenodd"))
                                .with("id", id + "-outline"))
                .containing(Arrays.stream(ReachStep.values())
                        .map(step -> step.pattern(id))
                        .toList());
    }

    private static Markup key(String id, List<AreaReach> sectors, int atLeast) {
        Map<ReachStep, Long> many = sectors.stream()
                .collect(Collectors.groupingBy(sector -> ReachStep.of(sector, atLeast), Collectors.counting()));
        Markup key = Markup.tag("ul").styled("plain-list", "reach-key");
        for (ReachStep step : ReachStep.values()) {
            Markup sample = Markup.tag(
                            "svg",
                            Markup.tag("rect")
                                    .with("width", "56")
                                    .with("height", "40")
                                    .with("fill", step.fill(id)))
                    .with("viewBox", "0 0 56 40")
                    .with("aria-hidden", "true")
                    .styled("reach-sample");
            key.add(Markup.tag(
                    "li",
                    sample,
                    Markup.tag("span", step.words() + ": " + ReachWords.sectors(many.getOrDefault(step, 0L)))));
        }
        return key;
    }

    private static Markup note(Shapes shapes) {
        return Markup.tag(
                        "p",
                        "North is up; the area is about "
                                + Math.max(1, Math.round(shapes.plane.milesAcross()))
                                + " miles wide. Each cell is drawn around the middle of one postcode sector’s postcodes,"
                                + " since where sectors end is not published openly. Large cells have few people, and"
                                + " small ones in towns many.")
                .styled("small", "soft");
    }

    private Shapes shapes(Council council) {
        Map<String, Coordinates> middles = centres.of(council.gss());
        List<List<Coordinates>> rings = outlines.rings(council.gss());
        Plane plane = new Plane(Stream.concat(rings.stream().flatMap(List::stream), Stream.of(council.centre()))
                .toList());
        Map<String, Plane.Spot> spots = new HashMap<>();
        middles.forEach((sector, middle) -> spots.put(sector, plane.spot(middle)));
        List<Plane.Spot> all = List.copyOf(spots.values());
        Map<String, String> cells = new HashMap<>();
        spots.forEach((sector, middle) -> cells.put(sector, Plane.points(plane.cell(middle, all))));
        String outline = rings.stream()
                .map(ring -> ring.stream()
                        .map(plane::spot)
                        .map(spot -> Plane.number(spot.x()) + "," + Plane.number(spot.y()))
                        .collect(Collectors.joining("L", "M", "Z")))
                .collect(Collectors.joining());
        return new Shapes(plane, outline, cells, Map.copyOf(spots));
    }
}

package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ui.Plane.Spot;

/** The worst areas of a map, numbered on it and named below: by print or touch nobody sees what hovering tells. */
final class WorstAreas {

    private static final int MOST = 9;
    /** Of a number's ground, in the drawing's own measure: at 320 pixels it is as high as small letters. */
    private static final double RADIUS = 32;

    private static final double BASE_LINE = 13;

    private final List<AreaReach> areas = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final int atLeast;

    private WorstAreas(int atLeast) {
        this.atLeast = atLeast;
    }

    /** In the order of the table, without those whose number would hide another. @param middles where each area is */
    static WorstAreas of(List<AreaReach> sectors, int atLeast, Map<String, Spot> middles) {
        WorstAreas worst = new WorstAreas(atLeast);
        SectorOrder.WORST.sorted(sectors, atLeast).stream()
                .filter(sector -> sector.without(atLeast) > 0)
                .forEach(sector -> {
                    Spot spot = middles.get(sector.area());
                    if (spot != null && worst.hasRoom(spot)) {
                        worst.areas.add(sector);
                        worst.spots.add(spot);
                    }
                });
        return worst;
    }

    private boolean hasRoom(Spot spot) {
        double apart = 2 * RADIUS;
        return spots.size() < MOST && spots.stream().allMatch(other -> other.squaredTo(spot) >= apart * apart);
    }

    Markup marks() {
        Markup marks = Markup.tag("g").styled("reach-numbers");
        for (int index = 0; index < spots.size(); index++) {
            Spot spot = spots.get(index);
            marks.add(
                    Markup.tag("circle")
                            .with("cx", Plane.number(spot.x()))
                            .with("cy", Plane.number(spot.y()))
                            .with("r", Plane.number(RADIUS)),
                    Markup.tag("text", String.valueOf(index + 1))
                            .with("x", Plane.number(spot.x()))
                            .with("y", Plane.number(spot.y() + BASE_LINE))
                            .with("text-anchor", "middle"));
        }
        return marks;
    }

    /** Nothing but an empty list where all are reached. */
    Markup list() {
        Markup list = Markup.tag("ol").styled("reach-numbered");
        areas.forEach(area -> list.add(Markup.tag("li", ReachWords.sector(area, atLeast))));
        return areas.isEmpty()
                ? Markup.tag("p", "No area is without.").styled("small", "soft")
                : Markup.tag("div", Markup.tag("p", "Numbered on the map, the worst first:"), list);
    }
}

package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.kindred.places.Coordinates;

/** A council's area laid flat for a drawing: x to the right and y down, each from 0. */
final class Plane {

    static final double WIDTH = 1_000;

    private static final double TALLEST = 1_300;
    private static final double MARGIN = 6;
    private static final double MILES_PER_DEGREE = 69.1;

    private final double west;
    private final double north;
    private final double eastward;
    private final double scale;
    private final double left;
    private final double height;
    private final double miles;

    /** @param all places that have to be on it, at least one */
    Plane(List<Coordinates> all) {
        double south = all.stream().mapToDouble(Coordinates::latitude).min().orElseThrow();
        double east = all.stream().mapToDouble(Coordinates::longitude).max().orElseThrow();
        north = all.stream().mapToDouble(Coordinates::latitude).max().orElseThrow();
        west = all.stream().mapToDouble(Coordinates::longitude).min().orElseThrow();
        eastward = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max(1e-6, (east - west) * eastward);
        double high = Math.max(1e-6, north - south);
        scale = Math.min((WIDTH - 2 * MARGIN) / wide, (TALLEST - 2 * MARGIN) / high);
        left = (WIDTH - wide * scale) / 2;
        height = high * scale + 2 * MARGIN;
        miles = wide * MILES_PER_DEGREE;
    }

    record Spot(double x, double y) {

        double squaredTo(Spot other) {
            return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
        }
    }

    double height() {
        return height;
    }

    /** How far it is from the area's western end to its eastern one. */
    double milesAcross() {
        return miles;
    }

    Spot spot(Coordinates place) {
        return new Spot(
                left + (place.longitude() - west) * eastward * scale, MARGIN + (north - place.latitude()) * scale);
    }

    /** The whole of it, from which cells are cut. */
    List<Spot> corners() {
        return List.of(new Spot(0, 0), new Spot(WIDTH, 0), new Spot(WIDTH, height), new Spot(0, height));
    }

    /** What lies nearer to a spot than to any of the others: a polygon. Of two in the same place each has all of it. */
    List<Spot> cell(Spot own, List<Spot> all) {
        List<Spot> cell = corners();
        for (Spot other : all) {
            if (own.squaredTo(other) > 0) {
                cell = nearer(cell, own, other);
            }
        }
        return cell;
    }

    private static List<Spot> nearer(List<Spot> cell, Spot own, Spot other) {
        List<Spot> kept = new ArrayList<>();
        for (int index = 0; index < cell.size(); index++) {
            Spot from = cell.get(index);
            Spot to = cell.get((index + 1) % cell.size());
            double fromOver = own.squaredTo(from) - other.squaredTo(from);
            double toOver = own.squaredTo(to) - other.squaredTo(to);
            if (fromOver <= 0) {
                kept.add(from);
            }
            if (fromOver < 0 && toOver > 0 || fromOver > 0 && toOver < 0) {
                double part = fromOver / (fromOver - toOver);
                kept.add(new Spot(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)));
            }
        }
        return kept;
    }

    /** For an SVG's "points". */
    static String points(List<Spot> spots) {
        return spots.stream().map(spot -> number(spot.x) + "," + number(spot.y)).collect(Collectors.joining(" "));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

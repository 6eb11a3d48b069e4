package uk.kindred.market.reach;

import uk.kindred.places.Coordinates;

/** How far a circle on the globe goes to the east and the west, at each latitude. */
final class CircleWidths {

    private final double latitude;
    private final double eastward;
    private final double squaredChord;
    private final double northernmostWidest;
    private final double widest;

    /** @param latitude of its middle, in degrees */
    CircleWidths(double latitude, double miles) {
        double around = miles * Coordinates.METRES_PER_MILE / Coordinates.EARTH_RADIUS_METRES;
        double chord = Point.chord(miles);
        this.latitude = latitude;
        this.eastward = Math.cos(Math.toRadians(latitude));
        this.squaredChord = chord * chord;
        this.northernmostWidest =
                Math.toDegrees(Math.asin(Math.min(1, Math.sin(Math.toRadians(latitude)) / Math.cos(around))));
        this.widest = Math.toDegrees(Math.asin(Math.min(1, Math.sin(around) / eastward)));
    }

    /** Of the straight way through the globe from the middle to the edge, of a globe with a radius of one. */
    double squaredChord() {
        return squaredChord;
    }

    /**
     * In degrees of longitude, from the middle; less than none where the circle does not come.
     *
     * @param parallel in degrees, within some degrees of the middle
     */
    double halfAt(double parallel) {
        double half = Math.toRadians(parallel - latitude) / 2;
        double sine = half * (1 - half * half / 6 * (1 - half * half / 20));
        double rest = squaredChord - 4 * sine * sine;
        if (rest < 0) {
            return -1;
        }
        double halfSine = Math.sqrt(rest / (4 * eastward * Math.cos(Math.toRadians(parallel))));
        return Math.toDegrees(2 * halfSine * (1 + halfSine * halfSine / 6));
    }

    /** In degrees of longitude, wherever it is. */
    double widest() {
        return widest;
    }

    /** Which is a little nearer to the pole than the middle. */
    boolean isWidestBetween(double south, double north) {
        return south <= northernmostWidest && northernmostWidest <= north;
    }
}

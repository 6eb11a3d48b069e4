package uk.kindred.market.reach;

import uk.kindred.places.Coordinates;

/**
 * A point of the globe as a unit vector. The straight way between two of them through the globe, the chord, grows with the
 * way over it, is quicker to reckon, and keeps the triangle's rule.
 */
record Point(double x, double y, double z) {

    static Point of(Coordinates place) {
        return of(Math.toRadians(place.latitude()), Math.toRadians(place.longitude()));
    }

    /** Both in radians. */
    static Point of(double latitude, double longitude) {
        double east = Math.cos(latitude);
        return new Point(east * Math.cos(longitude), east * Math.sin(longitude), Math.sin(latitude));
    }

    double squaredChordTo(double otherX, double otherY, double otherZ) {
        double dx = x - otherX;
        double dy = y - otherY;
        double dz = z - otherZ;
        return dx * dx + dy * dy + dz * dz;
    }

    double chordTo(Point other) {
        return Math.sqrt(squaredChordTo(other.x, other.y, other.z));
    }

    /** The chord of so many miles over the globe. */
    static double chord(double miles) {
        return 2 * Math.sin(miles * Coordinates.METRES_PER_MILE / Coordinates.EARTH_RADIUS_METRES / 2);
    }
}

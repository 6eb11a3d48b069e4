package uk.kindred.places;

/**
 * A point on the Earth.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    /** Mean Earth radius in metres, as Elasticsearch's arc distance uses, so that every engine measures alike. */
    public static final double EARTH_RADIUS_METRES = 6_371_008.771_4;

    /** The international mile, in metres. */
    public static final double METRES_PER_MILE = 1_609.344;

    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude must be from -90 to 90, not " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude must be from -180 to 180, not " + longitude);
        }
    }

    /** Great-circle distance in miles (haversine). */
    public double milesTo(Coordinates other) {
        double fromLatitude = Math.toRadians(latitude);
        double toLatitude = Math.toRadians(other.latitude);
        double sinHalfLatitude = Math.sin((toLatitude - fromLatitude) / 2);
        double sinHalfLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = sinHalfLatitude * sinHalfLatitude
                + Math.cos(fromLatitude) * Math.cos(toLatitude) * sinHalfLongitude * sinHalfLongitude;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h))) / METRES_PER_MILE;
    }
}

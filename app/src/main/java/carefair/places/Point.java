package carefair.places;

/**
 * A place on the ground, WGS84 (EPSG:4326).
 *
 * @param lat degrees north, 49 to 61
 * @param lon degrees east, -9 to 3
 */
public record Point(double lat, double lon) {

    private static final double EARTH_METRES = 6_371_008.8;

    public Point {
        if (!(lat >= 49 && lat <= 61 && lon >= -9 && lon <= 3)) {
            throw new IllegalArgumentException("Not in Great Britain: " + lat + ", " + lon);
        }
    }

    /** The straight-line distance over the ground in metres (haversine on the mean sphere, within 0.5%). */
    public double metresTo(Point other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.sqrt(a));
    }
}

package carefair.places;

/**
 * Turns British National Grid references into WGS84: the inverse transverse Mercator projection on the Airy 1830 ellipsoid, then the
 * seven-parameter Helmert transformation, right to about 5 metres. Source: Ordnance Survey, "A guide to coordinate systems in Great
 * Britain", section 6 and annexes A to C.
 */
final class NationalGrid {

    private static final Ellipsoid AIRY_1830 = new Ellipsoid(6_377_563.396, 6_356_256.909);
    private static final Ellipsoid WGS84 = new Ellipsoid(6_378_137.0, 6_356_752.3142);

    private static final double SCALE = 0.9996012717;
    private static final double ORIGIN_LAT = Math.toRadians(49);
    private static final double ORIGIN_LON = Math.toRadians(-2);
    private static final double ORIGIN_EASTING = 400_000;
    private static final double ORIGIN_NORTHING = -100_000;

    private static final double FARTHEST_EAST = 700_000;
    private static final double FARTHEST_NORTH = 1_300_000;

    /** Five decimals of a degree: about a metre, finer than the transformation. */
    private static final double PLACES = 1e5;

    /** Latitude and longitude in radians, on whichever ellipsoid. */
    record Geodetic(double lat, double lon) {}

    private record Cartesian(double x, double y, double z) {}

    private record Ellipsoid(double a, double b) {
        double eccentricitySquared() {
            return 1 - b * b / (a * a);
        }

        /** The radius of curvature across the meridian. */
        double across(double lat) {
            return a / Math.sqrt(1 - eccentricitySquared() * Math.pow(Math.sin(lat), 2));
        }
    }

    private NationalGrid() {}

    /**
     * The WGS84 point of a grid reference, rounded to five decimals of a degree.
     *
     * @param easting whole metres, 0 to 700,000
     * @param northing whole metres, 0 to 1,300,000
     * @throws IllegalArgumentException if the reference lies outside the grid or Great Britain
     */
    static Point toPoint(double easting, double northing) {
        if (!(easting > 0 && easting <= FARTHEST_EAST && northing > 0 && northing <= FARTHEST_NORTH)) {
            throw new IllegalArgumentException("Not on the National Grid: " + easting + ", " + northing);
        }
        var wgs84 = geodetic(helmert(cartesian(unprojected(easting, northing))));
        return new Point(rounded(Math.toDegrees(wgs84.lat)), rounded(Math.toDegrees(wgs84.lon)));
    }

    static double rounded(double degrees) {
        return Math.round(degrees * PLACES) / PLACES;
    }

    /** Latitude and longitude on the Airy ellipsoid (guide, annex C.2). */
    static Geodetic unprojected(double easting, double northing) {
        double a = AIRY_1830.a * SCALE;
        double lat = ORIGIN_LAT;
        double rest = northing - ORIGIN_NORTHING;
        while (Math.abs(rest) >= 0.00001) {
            lat += rest / a;
            rest = northing - ORIGIN_NORTHING - meridian(lat);
        }
        double e2 = AIRY_1830.eccentricitySquared();
        double nu = SCALE * AIRY_1830.across(lat);
        double rho = nu * (1 - e2) / (1 - e2 * Math.pow(Math.sin(lat), 2));
        double eta2 = nu / rho - 1;
        double t = Math.tan(lat);
        double t2 = t * t;
        double sec = 1 / Math.cos(lat);
        double d = easting - ORIGIN_EASTING;

        double vii = t / (2 * rho * nu);
        double viii = t / (24 * rho * Math.pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        double ix = t / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * t2 + 45 * t2 * t2);
        double x = sec / nu;
        double xi = sec / (6 * Math.pow(nu, 3)) * (nu / rho + 2 * t2);
        double xii = sec / (120 * Math.pow(nu, 5)) * (5 + 28 * t2 + 24 * t2 * t2);
        double xiia = sec / (5040 * Math.pow(nu, 7)) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 * t2 * t2);
        return new Geodetic(
                lat - vii * d * d + viii * Math.pow(d, 4) - ix * Math.pow(d, 6),
                ORIGIN_LON + x * d - xi * Math.pow(d, 3) + xii * Math.pow(d, 5) - xiia * Math.pow(d, 7));
    }

    /** The distance along the meridian from the origin's latitude (guide, equation B6). */
    private static double meridian(double lat) {
        double n = (AIRY_1830.a - AIRY_1830.b) / (AIRY_1830.a + AIRY_1830.b);
        double n2 = n * n;
        double n3 = n2 * n;
        double minus = lat - ORIGIN_LAT;
        double plus = lat + ORIGIN_LAT;
        return AIRY_1830.b
                * SCALE
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * minus
                        - (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(minus) * Math.cos(plus)
                        + (1.875 * n2 + 1.875 * n3) * Math.sin(2 * minus) * Math.cos(2 * plus)
                        - 35.0 / 24 * n3 * Math.sin(3 * minus) * Math.cos(3 * plus));
    }

    private static Cartesian cartesian(Geodetic g) {
        double nu = AIRY_1830.across(g.lat);
        return new Cartesian(
                nu * Math.cos(g.lat) * Math.cos(g.lon),
                nu * Math.cos(g.lat) * Math.sin(g.lon),
                nu * (1 - AIRY_1830.eccentricitySquared()) * Math.sin(g.lat));
    }

    /** From OSGB36 to WGS84: the guide's parameters (section 6.6) with their signs turned. */
    private static Cartesian helmert(Cartesian c) {
        double scale = 1 - 20.4894e-6;
        double rx = Math.toRadians(0.1502 / 3600);
        double ry = Math.toRadians(0.2470 / 3600);
        double rz = Math.toRadians(0.8421 / 3600);
        return new Cartesian(
                446.448 + scale * c.x - rz * c.y + ry * c.z,
                -125.157 + rz * c.x + scale * c.y - rx * c.z,
                542.060 - ry * c.x + rx * c.y + scale * c.z);
    }

    /** Latitude and longitude on WGS84 (guide, annex B.2). */
    private static Geodetic geodetic(Cartesian c) {
        double e2 = WGS84.eccentricitySquared();
        double p = Math.hypot(c.x, c.y);
        double lat = Math.atan2(c.z, p * (1 - e2));
        double before;
        do {
            before = lat;
            lat = Math.atan2(c.z + e2 * WGS84.across(before) * Math.sin(before), p);
        } while (Math.abs(lat - before) > 1e-12);
        return new Geodetic(lat, Math.atan2(c.y, c.x));
    }
}

package carefair.places;

import org.jspecify.annotations.Nullable;

/**
 * Where what somebody typed lies.
 *
 * @param label how to call it back to them: {@code DT1 1XJ} or {@code Wareham}
 * @param withinMetres nine in ten addresses meant lie within this of the point; 0 for a whole postcode
 * @param locality the council's locality it lies in; null outside the area
 * @param inArea whether it lies in the council's area; search works outside as well, and says so
 */
public record Whereabouts(
        String label,
        Point point,
        Exactness exactness,
        int withinMetres,
        @Nullable String locality,
        boolean inArea) {}

package carefair.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The figures the product carries itself: centres of sectors and outcodes, towns and villages. Worked out from Ordnance Survey's open
 * data (see {@code NOTICE.txt} beside the tables and {@code docs/importing.md}); read once.
 */
@Component
class PlaceTable {

    /**
     * A sector or an outcode.
     *
     * @param within nine in ten of its postcodes lie within so many metres of the point
     * @param authorities ONS codes of the authorities in which at least a tenth of its postcodes lie, the main one first
     * @param district the part of the first council's area in which most of its postcodes lie; empty elsewhere
     */
    record Area(String code, Point point, int within, List<String> authorities, String district) {}

    /** @param size 4 a city, 3 a town, 2 a village or suburb, 1 a hamlet */
    record Town(String name, int size, Point point, int within, String outcode, String authority, String district) {}

    private final Map<String, Area> areas = new HashMap<>();
    private final List<Town> towns;

    PlaceTable() {
        for (var cells : rows("postcode-areas.csv")) {
            areas.put(
                    cells[0],
                    new Area(
                            cells[0],
                            point(cells[1], cells[2]),
                            Integer.parseInt(cells[3]),
                            List.of(cells[4].split("\\+")),
                            cells[5]));
        }
        towns = rows("towns.csv").stream()
                .map(c -> new Town(
                        c[0], Integer.parseInt(c[1]), point(c[2], c[3]), Integer.parseInt(c[4]), c[5], c[6], c[7]))
                .toList();
    }

    /** The sector ({@code DT1 1}) or outcode ({@code DT1}) of that code. */
    Optional<Area> area(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    /** The sector whose middle lies nearest to a point. */
    Optional<Area> nearestSector(Point point) {
        return areas.values().stream()
                .filter(area -> area.code().indexOf(' ') > 0)
                .min(Comparator.comparingDouble(area -> area.point().metresTo(point)));
    }

    List<Town> towns() {
        return towns;
    }

    private static Point point(String lat, String lon) {
        return new Point(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    private static List<String[]> rows(String file) {
        var stream = Objects.requireNonNull(PlaceTable.class.getResourceAsStream("/carefair/places/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

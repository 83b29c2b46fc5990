package carefair.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out the table of places the product carries from open data; {@code docs/importing.md} tells how. Run {@link #main} to write
 * it anew; {@link PlaceTableMadeFromOpenDataTest} holds the committed table to what this makes.
 */
final class PlaceTableMaker {

    private static final String DORSET = "E06000059";

    /** An authority counts for a sector or outcode when at least this share of its postcodes lies there. */
    private static final double SHARE = 0.10;

    /** Two entries with one name closer than this are one place. */
    private static final double SAME_PLACE_METRES = 3_500;

    /** No centre is more exact than this many metres, however few postcodes there are. */
    private static final int LEAST_REACH = 300;

    private static final Map<String, Integer> SIZES =
            Map.of("City", 4, "Town", 3, "Village", 2, "Suburban Area", 2, "Hamlet", 1, "Other Settlement", 1);

    /** Post towns beyond the areas, and the Isle of Portland, placed at the centre of their outcode. */
    private static final Map<String, String> POST_TOWNS = postTowns();

    private final Path geo;
    private final List<Unit> units;
    private final Map<String, List<List<double[]>>> localities;

    private record Unit(String postcode, Point point, String authority) {}

    private record Town(
            String name, int size, Point point, int within, String outcode, String authority, String district) {}

    PlaceTableMaker(Path geo) throws IOException {
        this.geo = geo;
        units = rows("postcodes-unit.csv").stream()
                .map(row -> new Unit(row.get("postcode"), point(row), row.get("la_code")))
                .toList();
        localities = readLocalities();
    }

    static void main(String[] args) throws IOException {
        var maker = new PlaceTableMaker(Path.of(args[0]));
        Files.write(Path.of(args[1], "postcode-areas.csv"), maker.postcodeAreas());
        Files.write(Path.of(args[1], "towns.csv"), maker.towns());
    }

    /** A line for each outcode and sector. */
    List<String> postcodeAreas() throws IOException {
        var lines = new ArrayList<>(List.of("code,lat,lon,within,authorities,district"));
        for (var row : rows("postcode-outcodes.csv")) {
            lines.add(area(row.get("outcode"), row.get("outcode") + " ", row));
        }
        for (var row : rows("postcode-sectors.csv")) {
            lines.add(area(row.get("sector"), row.get("sector"), row));
        }
        return lines;
    }

    private String area(String code, String start, CSVRecord row) {
        var inside = units.stream().filter(u -> u.postcode.startsWith(start)).toList();
        var total = Integer.parseInt(row.get("unit_postcodes"));
        var counts =
                inside.stream().collect(Collectors.groupingBy(Unit::authority, TreeMap::new, Collectors.counting()));
        var authorities = new ArrayList<>(List.of(row.get("main_la_code")));
        counts.forEach((authority, count) -> {
            if (count >= SHARE * total && !authorities.contains(authority)) {
                authorities.add(authority);
            }
        });
        return String.join(
                ",",
                code,
                coordinates(point(row)),
                "" + Math.max(LEAST_REACH, Integer.parseInt(row.get("radius_p90_m"))),
                String.join("+", authorities),
                authorities.contains(DORSET) ? commonestLocality(inside) : "");
    }

    private String commonestLocality(List<Unit> inside) {
        var counts = inside.stream()
                .filter(u -> u.authority.equals(DORSET))
                .map(u -> localityAt(u.point))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** A line for each town, village, suburb and hamlet, and the post towns at the edges. */
    List<String> towns() throws IOException {
        var towns = new ArrayList<Town>();
        var named = new HashMap<String, List<Town>>();
        var reach = reachOfPlaces();
        for (var row : rows("places.csv")) {
            var town = new Town(
                    row.get("name"),
                    SIZES.get(row.get("type")),
                    point(row),
                    reach.get(row.get("os_id")),
                    row.get("outcode"),
                    row.get("la_code"),
                    row.get("locality"));
            var same = named.computeIfAbsent(town.name.toLowerCase(Locale.UK), k -> new ArrayList<>());
            if (same.stream().noneMatch(other -> other.point.metresTo(town.point) < SAME_PLACE_METRES)) {
                same.add(town);
                towns.add(town);
            }
        }
        for (var row : rows("postcode-outcodes.csv")) {
            var name = POST_TOWNS.get(row.get("outcode"));
            if (name != null) {
                var inDorset = row.get("main_la_code").equals(DORSET);
                towns.add(new Town(
                        name,
                        3,
                        point(row),
                        Integer.parseInt(row.get("radius_p90_m")),
                        row.get("outcode"),
                        row.get("main_la_code"),
                        inDorset ? localityAt(point(row)) : ""));
            }
        }
        var lines = new ArrayList<>(List.of("name,size,lat,lon,within,outcode,authority,district"));
        towns.stream()
                .sorted(Comparator.comparing(Town::name).thenComparing(Town::outcode))
                .map(t -> String.join(
                        ",",
                        t.name,
                        "" + t.size,
                        coordinates(t.point),
                        "" + t.within,
                        t.outcode,
                        t.authority,
                        t.district))
                .forEach(lines::add);
        return lines;
    }

    /** How far nine in ten of the postcodes lie that have this place as their nearest of its sort, in steps of 50 m, at least 300 m. */
    private Map<String, Integer> reachOfPlaces() throws IOException {
        var all = rows("places.csv");
        var settlements = all.stream()
                .filter(row -> !row.get("type").equals("Suburban Area"))
                .toList();
        var near = new HashMap<String, List<Double>>();
        for (var unit : units) {
            measure(unit, settlements, near);
        }
        var suburbs = all.stream()
                .filter(row -> row.get("type").equals("Suburban Area"))
                .toList();
        var nearSuburb = new HashMap<String, List<Double>>();
        for (var unit : units) {
            measure(unit, all, nearSuburb);
        }
        suburbs.forEach(row -> near.put(row.get("os_id"), nearSuburb.getOrDefault(row.get("os_id"), List.of())));
        var reach = new HashMap<String, Integer>();
        for (var row : all) {
            var metres = near.getOrDefault(row.get("os_id"), List.of()).stream()
                    .sorted()
                    .toList();
            var p90 = metres.isEmpty() ? 0 : metres.get(Math.min(metres.size() - 1, metres.size() * 9 / 10));
            reach.put(row.get("os_id"), Math.max(LEAST_REACH, (int) Math.ceil(p90 / 50) * 50));
        }
        return reach;
    }

    private static void measure(Unit unit, List<CSVRecord> places, Map<String, List<Double>> into) {
        var best = Double.MAX_VALUE;
        var id = "";
        for (var place : places) {
            var point = point(place);
            if (Math.abs(point.lat() - unit.point.lat()) < 0.08
                    && place.get("la_code").equals(unit.authority)) {
                var metres = point.metresTo(unit.point);
                if (metres < best) {
                    best = metres;
                    id = place.get("os_id");
                }
            }
        }
        if (!id.isEmpty()) {
            into.computeIfAbsent(id, k -> new ArrayList<>()).add(best);
        }
    }

    private String localityAt(Point point) {
        return localities.entrySet().stream()
                .filter(e -> e.getValue().stream()
                                        .filter(ring -> inside(ring, point))
                                        .count()
                                % 2
                        == 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static boolean inside(List<double[]> ring, Point p) {
        var in = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            var a = ring.get(i);
            var b = ring.get(j);
            if ((a[1] > p.lat()) != (b[1] > p.lat())
                    && p.lon() < (b[0] - a[0]) * (p.lat() - a[1]) / (b[1] - a[1]) + a[0]) {
                in = !in;
            }
        }
        return in;
    }

    private Map<String, List<List<double[]>>> readLocalities() throws IOException {
        var byName = new LinkedHashMap<String, List<List<double[]>>>();
        var root = JsonMapper.shared().readTree(Files.readString(geo.resolve("dorset-localities.geojson")));
        for (var feature : root.get("features")) {
            var rings = new ArrayList<List<double[]>>();
            collectRings(feature.get("geometry").get("coordinates"), rings);
            byName.put(feature.get("properties").get("name").asString(), rings);
        }
        return byName;
    }

    private static void collectRings(JsonNode node, List<List<double[]>> rings) {
        if (node.get(0).get(0).isNumber()) {
            var ring = new ArrayList<double[]>();
            node.forEach(
                    c -> ring.add(new double[] {c.get(0).asDouble(), c.get(1).asDouble()}));
            rings.add(ring);
        } else {
            node.forEach(child -> collectRings(child, rings));
        }
    }

    private List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(geo.resolve(file));
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }

    private static Point point(CSVRecord row) {
        return new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
    }

    /** Four decimals: 11 metres north to south, 7 east to west, finer than a centre means. */
    private static String coordinates(Point point) {
        return String.format(Locale.UK, "%.4f,%.4f", point.lat(), point.lon());
    }

    private static Map<String, String> postTowns() {
        var towns = new HashMap<String, String>();
        var text = """
                Portland DT5, Yeovil BA20, Crewkerne TA18, Chard TA20, Ilminster TA19, South Petherton TA13, Martock TA12, Somerton TA11,
                Axminster EX13, Seaton EX12, Honiton EX14, Ringwood BH24, New Milton BH25, Fordingbridge SP6, Salisbury SP1, Amesbury SP4,
                Tidworth SP9, Andover SP10, Wincanton BA9, Templecombe BA8, Bruton BA10, Castle Cary BA7, Frome BA11, Warminster BA12,
                Westbury BA13, Trowbridge BA14, Bradford on Avon BA15, Shepton Mallet BA4, Wells BA5, Glastonbury BA6, Street BA16,
                Lymington SO41, Brockenhurst SO42, Lyndhurst SO43, Romsey SO51, Bedminster BS3, Kingswood BS15""";
        for (var entry : text.split(",")) {
            var words = entry.strip();
            var space = words.lastIndexOf(' ');
            towns.put(words.substring(space + 1), words.substring(0, space));
        }
        return towns;
    }
}

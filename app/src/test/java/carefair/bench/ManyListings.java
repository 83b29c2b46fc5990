package carefair.bench;

import carefair.places.Point;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * As many listings as wanted, drawn from distributions the product carries. Where: the postcode sectors of the place table, each as
 * often as any other, since each holds about as many addresses. What: the kinds, sentences, offers, prices, traits and times of the
 * demonstration's listings of all councils, mixed within a kind, with one word in six drawn from all their words by how often they stand
 * there. When: listed evenly over three years, one in twenty of them in the last month. The same seed draws the same.
 */
final class ManyListings {

    /** A sector and within how many metres of its middle most of its addresses lie. */
    record Sector(String code, Point point, int within) {}

    record Sold(String name, String description, String category, String unit, long pence, int most) {}

    record Drawn(
            UUID id,
            int number,
            String kind,
            String name,
            @Nullable UUID provider,
            String summary,
            String whoFor,
            String area,
            @Nullable Point point,
            int travelMiles,
            boolean live,
            Instant provedAt,
            List<String> details,
            List<String> categories,
            List<String> checked,
            Set<String> traits,
            Set<String> times,
            List<Sold> offers) {}

    private static final Duration LISTED_WITHIN = Duration.ofDays(3 * 365);
    private static final int ONE_WORD_IN = 6;
    private static final double METRES_A_DEGREE = 111_195;

    private final Random random;
    private final int howMany;
    private final Instant now;
    private final List<Sector> sectors;
    private final List<String> towns;
    private final List<Map<String, Object>> examples = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> byKind = new LinkedHashMap<>();
    private final List<String> words;
    private int drawn;

    ManyListings(long seed, int howMany, Instant now) {
        this.random = new Random(seed);
        this.howMany = howMany;
        this.now = now;
        sectors = sectors();
        towns = lines("/carefair/places/towns.csv")
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
        for (var council : List.of("dorset", "banes")) {
            examples.addAll(listings("/config/" + council + "/demo/listings.yaml"));
        }
        examples.forEach(each -> byKind.computeIfAbsent(text(each, "kind"), kind -> new ArrayList<>())
                .add(each));
        words = examples.stream()
                .flatMap(each -> Stream.concat(Stream.of(text(each, "summary")), texts(each, "details").stream()))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}'-]+")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(java.util.Locale.UK))
                .toList();
    }

    static List<Sector> sectors() {
        return lines("/carefair/places/postcode-areas.csv")
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> cells[0].indexOf(' ') > 0)
                .map(cells -> new Sector(
                        cells[0],
                        new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                        Integer.parseInt(cells[3])))
                .toList();
    }

    Drawn next() {
        int number = drawn++;
        var example = one(examples);
        var kind = text(example, "kind");
        var alike = Objects.requireNonNull(byKind.get(kind));
        boolean sells = random.nextInt(5) > 0;
        var town = one(towns);
        return new Drawn(
                id(listedAt(number)),
                number,
                kind,
                kind.equals("PERSONAL_ASSISTANT")
                        ? text(one(alike), "name").split(" ")[0] + " " + town
                        : town + " " + text(one(alike), "name"),
                sells ? new UUID(random.nextLong(), random.nextLong()) : null,
                mixed(text(one(alike), "summary")),
                text(one(alike), "who-for"),
                town + " and around",
                random.nextInt(33) == 0 ? null : somewhere(),
                (Integer) one(alike).get("travel"),
                random.nextInt(50) > 0,
                provedAt(),
                details(alike),
                texts(example, "categories"),
                texts(one(alike), "checked"),
                most(texts(one(alike), "traits")),
                most(times(texts(one(alike), "times"))),
                sells ? offers(example) : List.of());
    }

    private Instant listedAt(int number) {
        // In the order of time, so that the ids rise as they do in use.
        double share = (double) number / howMany;
        var month = Duration.ofDays(28);
        return share < 0.95
                ? now.minus(LISTED_WITHIN).plusMillis((long)
                        (share / 0.95 * LISTED_WITHIN.minus(month).toMillis()))
                : now.minus(month).plusMillis((long) ((share - 0.95) / 0.05 * month.toMillis()));
    }

    /** Nine in ten within 90 days; a few that have sunk, a few that are hidden. */
    private Instant provedAt() {
        int days = random.nextInt(10) > 0 ? random.nextInt(90) : 90 + random.nextInt(60);
        return now.minus(Duration.ofDays(days)).minusSeconds(random.nextInt(3_600));
    }

    private UUID id(Instant at) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000),
                random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    private Point somewhere() {
        var sector = one(sectors);
        double metres = sector.within() * Math.sqrt(random.nextDouble());
        double towards = random.nextDouble() * 2 * Math.PI;
        return new Point(
                sector.point().lat() + metres * Math.cos(towards) / METRES_A_DEGREE,
                sector.point().lon()
                        + metres
                                * Math.sin(towards)
                                / (METRES_A_DEGREE
                                        * Math.cos(Math.toRadians(sector.point().lat()))));
    }

    private List<String> details(List<Map<String, Object>> alike) {
        return Stream.generate(() -> texts(one(alike), "details"))
                .limit(2 + random.nextInt(4))
                .filter(some -> !some.isEmpty())
                .map(some -> mixed(one(some)))
                .toList();
    }

    /** A sentence with one word in six another one. */
    private String mixed(String sentence) {
        var mixed = new StringBuilder();
        for (var word : sentence.split(" ")) {
            mixed.append(mixed.isEmpty() ? "" : " ").append(random.nextInt(ONE_WORD_IN) == 0 ? one(words) : word);
        }
        return mixed.toString();
    }

    @SuppressWarnings("unchecked")
    private List<Sold> offers(Map<String, Object> example) {
        var sold = new ArrayList<Sold>();
        for (var offer : (List<Map<String, Object>>) example.get("offers")) {
            long pence =
                    Math.max(100, Math.round((Integer) offer.get("pence") * Math.exp(0.25 * random.nextGaussian())));
            sold.add(new Sold(
                    text(offer, "name"),
                    mixed(text(offer, "description")),
                    text(offer, "category"),
                    text(offer, "unit"),
                    pence,
                    (Integer) offer.get("most")));
        }
        return sold;
    }

    private Set<String> most(List<String> all) {
        var most = new HashSet<String>();
        for (var each : all) {
            if (random.nextInt(5) > 0) {
                most.add(each);
            }
        }
        return most;
    }

    /** {@code MONDAY-FRIDAY MORNING EVENING}: every named part of one day, or of the first day to the last. */
    private static List<String> times(List<String> written) {
        var times = new ArrayList<String>();
        for (var line : written) {
            var parts = line.split(" ");
            var days = parts[0].split("-");
            for (var day : java.util.EnumSet.range(
                    java.time.DayOfWeek.valueOf(days[0]), java.time.DayOfWeek.valueOf(days[days.length - 1]))) {
                for (int i = 1; i < parts.length; i++) {
                    times.add(day + "_" + parts[i]);
                }
            }
        }
        return times;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String text(Map<String, Object> from, String key) {
        return (String) Objects.requireNonNull(from.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> from, String key) {
        return (List<String>) Objects.requireNonNull(from.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> listings(String file) {
        try (var stream = open(file)) {
            var content = new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(stream);
            return (List<Map<String, Object>>) Objects.requireNonNull(content.get("listings"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> lines(String file) {
        try (var stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ManyListings.class.getResourceAsStream(file), file);
    }
}

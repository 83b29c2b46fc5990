package carefair.bench;

import carefair.directory.DirectSearch;
import carefair.directory.Directory;
import carefair.directory.Results;
import carefair.directory.Search;
import carefair.settings.Settings;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code bin/bench search [--listings N] [--alone] [--seed N] [--rounds N] [--seconds N] [--open N] [--rate N]}: the application's own
 * {@link Directory#search} on the embedded database, its index on disk, at 5,000, 50,000 and {@code --listings}, or at that alone.
 *
 * <p>First what both sides find must be the same, hit by hit. Then (a), the open loop: so many searches a second for {@code --open}
 * seconds, each begun when it is due, its time counted from then. Then (b), the closed loop: 16 searchers one after another against
 * {@link DirectSearch}, in shuffled rounds of {@code --seconds} a side. Searches that differ score nothing.
 */
public final class SearchBench {

    private static final int SEARCHERS = 16;
    private static final int COMPARED = 300;
    private static final int BROAD = 100;
    private static final int VARIED = 4_000;

    /** What was measured at one size. */
    private record Measured(int listings, Percentiles open, double[] ratios) {

        double ratio() {
            return ratios[ratios.length / 2];
        }

        String line() {
            return String.format(
                    Locale.UK,
                    "search listings=%d p95=%.0fms p99=%.0fms ratio=%.2f low=%.2f high=%.2f rounds=%d",
                    listings,
                    open.p95(),
                    open.p99(),
                    ratio(),
                    ratios[0],
                    ratios[ratios.length - 1],
                    ratios.length);
        }
    }

    private final Args args;
    private final int seed;
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    private SearchBench(Args args) {
        this.args = args;
        seed = args.number("seed", new Random().nextInt(1_000_000));
    }

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        var bench = new SearchBench(args);
        System.out.println("seed " + bench.seed);
        int most = args.number("listings", 500_000);
        var sizes = args.has("alone")
                ? Stream.of(most)
                : Stream.of(5_000, 50_000, most).filter(size -> size <= most).distinct();
        var lines = new ArrayList<String>();
        for (int size : sizes.toList()) {
            var measured = bench.at(size);
            if (!bench.wrong.isEmpty()) {
                bench.wrong.stream().limit(5).forEach(System.out::println);
                System.out.println("search listings=" + size + " p95=0ms p99=0ms ratio=0 low=0 high=0 rounds=0");
                System.exit(1);
            }
            lines.add(measured.line());
            System.out.println(measured.line());
        }
        if (lines.size() > 1) {
            System.out.println();
            lines.forEach(System.out::println);
        }
        System.exit(0);
    }

    private Measured at(int size) throws Exception {
        try (var carefair = EmbeddedCarefair.withoutPages()) {
            var seconds = ListingFilling.fill(carefair, new ManyListings(seed, size, Instant.now()), size);
            System.out.printf(
                    Locale.UK,
                    "%,d listings: written in %.1f s, index built in %.1f s; %,d MB of database, %,d MB of index%n",
                    size,
                    seconds[0],
                    seconds[1],
                    megabytes(carefair.home.resolve("db")),
                    megabytes(carefair.home.resolve("index")));
            try (var direct = new DirectSearch(
                    index(carefair.home),
                    carefair.bean(EntityManagerFactory.class),
                    carefair.bean(Settings.class),
                    carefair.bean(InstantSource.class))) {
                if (direct.listings() != size) {
                    wrong.add("The index has " + direct.listings() + " of " + size + " listings");
                }
                return measure(carefair, direct, size);
            }
        }
    }

    private Measured measure(EmbeddedCarefair carefair, DirectSearch direct, int size) throws Exception {
        var directory = carefair.bean(Directory.class);
        var searches = new ManySearches(seed, carefair.bean(Settings.class).categories());
        var narrow = Stream.generate(searches::narrow).limit(VARIED).toList();
        var ready = narrow.stream().map(direct::ready).toList();
        compare(directory, direct, narrow.subList(0, COMPARED));
        compare(
                directory,
                direct,
                Stream.generate(searches::broad).limit(BROAD / 2).toList());
        compare(
                directory,
                direct,
                Stream.generate(searches::everything).limit(BROAD / 2).toList());
        int aSide = args.number("seconds", 4);
        // Until it gets no faster, or what is compiled meanwhile would be measured with the first rounds.
        closed(narrow, directory::search, 2 * aSide);
        closed(ready, search -> run(direct, search), aSide);
        var open = open(directory, narrow);
        System.out.println(open.line("open loop, " + args.number("rate", 40) + " a second from when each is due, ms:"));
        alone("words, a place, no distance", directory, searches::broad);
        alone("everything", directory, searches::everything);
        var ratios = new double[args.number("rounds", 7)];
        for (int i = 0; i < ratios.length; i++) {
            boolean first = new Random(seed + i).nextBoolean();
            double[] service = {0};
            double[] raw = {0};
            var sides = List.<Runnable>of(
                    () -> service[0] = closed(narrow, directory::search, aSide),
                    () -> raw[0] = closed(ready, search -> run(direct, search), aSide));
            sides.get(first ? 0 : 1).run();
            sides.get(first ? 1 : 0).run();
            ratios[i] = service[0] / raw[0];
            System.out.printf(
                    Locale.UK,
                    "round %d: %.0f searches a second, %.0f on Lucene alone: %.2f%n",
                    i + 1,
                    service[0],
                    raw[0],
                    ratios[i]);
        }
        Arrays.sort(ratios);
        return new Measured(size, open, ratios);
    }

    /** Both sides must find the same: the same ids in the same order, the same number, kinds and nearest. */
    private void compare(Directory directory, DirectSearch direct, List<Search> searches) throws IOException {
        int found = 0;
        for (var search : searches) {
            var served = directory.search(search);
            if (served.page() != search.page()) {
                continue;
            }
            var raw = direct.search(direct.ready(search));
            var ids = served.hits().stream()
                    .map(hit -> hit.listing().id().value())
                    .toList();
            var nearest = served.hits().stream()
                    .filter(hit -> hit.why().stream().anyMatch(Results.Reason.Nearest.class::isInstance))
                    .map(hit -> hit.listing().id().value())
                    .findFirst();
            if (!ids.equals(raw.ids())
                    || served.total() != raw.total()
                    || !served.kinds().equals(raw.kinds())
                    || !nearest.equals(raw.nearest().filter(ids::contains))) {
                wrong.add("Not the same: " + search + "\n  " + served.total() + " " + served.kinds() + " " + nearest
                        + " " + ids + "\n  " + raw.total() + " " + raw.kinds() + " " + raw.nearest() + " " + raw.ids());
            }
            found += ids.isEmpty() ? 0 : 1;
        }
        System.out.println(
                searches.size() + " searches compared, " + found + " found something, " + wrong.size() + " differed");
        if (found < searches.size() / 3) {
            wrong.add("Fewer than a third of the searches find anything");
        }
    }

    private Percentiles open(Directory directory, List<Search> searches) throws InterruptedException {
        int rate = args.number("rate", 40);
        var took = new long[rate * args.number("open", 30)];
        var done = new CountDownLatch(took.length);
        try (var threads = Executors.newCachedThreadPool()) {
            long began = System.nanoTime() + 100_000_000;
            for (int i = 0; i < took.length; i++) {
                int n = i;
                long due = began + i * 1_000_000_000L / rate;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                threads.execute(() -> {
                    try {
                        directory.search(searches.get(n % searches.size()));
                        took[n] = System.nanoTime() - due;
                    } catch (RuntimeException e) {
                        wrong.add(String.valueOf(e));
                    } finally {
                        done.countDown();
                    }
                });
            }
            done.await();
        }
        return Percentiles.of(took);
    }

    private interface Asking<T> {
        Object of(T search);
    }

    /** @return how many a second */
    private <T> double closed(List<T> searches, Asking<T> asking, int seconds) {
        var answered = new AtomicLong();
        long began = System.nanoTime();
        long until = began + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(SEARCHERS)) {
            for (int i = 0; i < SEARCHERS; i++) {
                int from = i * searches.size() / SEARCHERS;
                threads.execute(() -> {
                    try {
                        for (int n = from; System.nanoTime() < until; n++) {
                            asking.of(searches.get(n % searches.size()));
                            answered.incrementAndGet();
                        }
                    } catch (RuntimeException e) {
                        wrong.add(String.valueOf(e));
                    }
                });
            }
        }
        return answered.get() / ((System.nanoTime() - began) / 1e9);
    }

    /** What costs most, one at a time. */
    private static void alone(String what, Directory directory, Supplier<Search> searches) {
        var took = new long[BROAD];
        for (int i = -BROAD / 4; i < took.length; i++) {
            var search = searches.get();
            long began = System.nanoTime();
            directory.search(search);
            if (i >= 0) {
                took[i] = System.nanoTime() - began;
            }
        }
        System.out.println(Percentiles.of(took).line(what + ", one at a time, ms:"));
    }

    private static DirectSearch.Answer run(DirectSearch direct, DirectSearch.Ready search) {
        try {
            return direct.search(search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path index(Path home) throws IOException {
        try (var files = Files.walk(home.resolve("index"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .map(Path::getParent)
                    .filter(folder -> folder.toString().contains("listing"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }
}

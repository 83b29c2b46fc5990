package carefair.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code bin/bench zoo [--draw N --by SEED] [NAME...]}: plants the bugs that bit other ledgers, one at a time, into a copy of the sources
 * that they touch, compiles it and runs the test that each names: it must be red, and green without the bug.
 */
public final class ZooBench {

    private static final Path ZOO = Path.of("app", "src", "test", "zoo");
    private static final Path WORK = Path.of("app", "target", "zoo").toAbsolutePath();
    private static final Pattern CAUGHT_BY = Pattern.compile("(?m)^Caught by: (\\S+)$");
    private static final Pattern TOUCHED = Pattern.compile("(?m)^\\+\\+\\+ b/(\\S+)");

    private record Bug(String name, String text) {

        String caughtBy() {
            var found = CAUGHT_BY.matcher(text);
            if (!found.find()) {
                throw new IllegalStateException(name + " names no test that catches it");
            }
            return found.group(1);
        }

        List<Path> touched() {
            return TOUCHED.matcher(text)
                    .results()
                    .map(match -> Path.of(match.group(1)))
                    .toList();
        }
    }

    private ZooBench() {}

    public static void main(String[] arguments) throws Exception {
        var args = new Args(arguments);
        var bugs = bugs(args, arguments);
        System.out.println(bugs.size() + " bugs: each named test first without them");
        var tests = bugs.stream().map(Bug::caughtBy).distinct().toArray(String[]::new);
        int without = run(List.of(), tests);
        if (without != OneTest.GREEN) {
            System.out.println(
                    "A named test is not green without any bug: what it said is in " + WORK.resolve("test.log"));
            System.exit(1);
        }
        int caught = 0;
        for (var bug : bugs) {
            long began = System.nanoTime();
            var said = plant(bug);
            caught += said.equals("caught") ? 1 : 0;
            System.out.printf(
                    Locale.UK,
                    "%-10s %-20s by %s, %.0f s%n",
                    said,
                    bug.name(),
                    bug.caughtBy(),
                    (System.nanoTime() - began) / 1e9);
        }
        System.out.println("zoo bugs=" + bugs.size() + " caught=" + caught);
        System.exit(caught == bugs.size() ? 0 : 1);
    }

    private static List<Bug> bugs(Args args, String[] arguments) throws IOException {
        var all = new TreeMap<String, Bug>();
        try (var files = Files.list(ZOO)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".patch")).toList()) {
                var name = file.getFileName().toString().replace(".patch", "");
                all.put(name, new Bug(name, Files.readString(file)));
            }
        }
        var named = Arrays.stream(arguments).filter(all::containsKey).toList();
        if (!named.isEmpty()) {
            return named.stream().map(name -> bug(all, name)).toList();
        }
        var drawn = new ArrayList<>(all.values());
        if (args.has("draw")) {
            Collections.shuffle(drawn, new Random(args.number("by", 0)));
            return List.copyOf(drawn.subList(0, Math.min(drawn.size(), args.number("draw", 3))));
        }
        return drawn;
    }

    private static Bug bug(Map<String, Bug> all, String name) {
        return java.util.Objects.requireNonNull(all.get(name));
    }

    /** What came of it: caught, or why not. */
    private static String plant(Bug bug) throws Exception {
        delete(WORK.resolve("copy"));
        delete(WORK.resolve("classes"));
        var classes = Files.createDirectories(WORK.resolve("classes"));
        for (var path : bug.touched()) {
            var copy = WORK.resolve("copy").resolve(path);
            Files.createDirectories(copy.getParent());
            Files.copy(path, copy);
        }
        var patch = ZOO.resolve(bug.name() + ".patch").toAbsolutePath().toString();
        if (command(WORK.resolve("copy"), WORK.resolve("patch.log"), "git", "apply", "--recount", patch) != 0) {
            return "STALE";
        }
        var sources = new ArrayList<String>();
        for (var path : bug.touched()) {
            var copy = WORK.resolve("copy").resolve(path);
            if (path.toString().endsWith(".java")) {
                sources.add(copy.toString());
            } else {
                var resource = classes.resolve(
                        Path.of("app", "src", "main", "resources").relativize(path));
                Files.createDirectories(resource.getParent());
                Files.copy(copy, resource, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!sources.isEmpty() && compile(sources, classes) != 0) {
            return "NO COMPILE";
        }
        return switch (run(List.of(classes.toString()), bug.caughtBy())) {
            case OneTest.RED -> "caught";
            case OneTest.GREEN -> "MISSED";
            default -> "NOT RUN";
        };
    }

    private static int compile(List<String> sources, Path classes) throws Exception {
        var command = new ArrayList<>(List.of(
                java("javac"),
                "-parameters",
                "-proc:none",
                "-nowarn",
                "-J-XX:TieredStopAtLevel=1",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(sources);
        return command(Path.of(""), WORK.resolve("compile.log"), command.toArray(String[]::new));
    }

    private static int run(List<String> first, String... tests) throws Exception {
        var paths = new ArrayList<>(first);
        for (var path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            paths.add(Path.of(path).toAbsolutePath().toString());
        }
        var command = new ArrayList<>(List.of(
                java("java"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(File.pathSeparator, paths),
                OneTest.class.getName()));
        command.addAll(Arrays.asList(tests));
        Files.createDirectories(WORK);
        return command(Path.of("app"), WORK.resolve("test.log"), command.toArray(String[]::new));
    }

    private static int command(Path folder, Path log, String... words) throws Exception {
        var builder = new ProcessBuilder(words)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The copy lies inside a checkout and is none.
        builder.environment().put("GIT_CEILING_DIRECTORIES", WORK.toString());
        var process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

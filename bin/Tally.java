import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;

/** Counts the tests in the reports of a run, by kind, and ends with the plain line that says how many passed and failed. */
class Tally {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("JourneyIT", "journeys in Chromium");
        KINDS.put("PageTest", "pages without a browser");
        KINDS.put("DbTest", "on a real MariaDB");
        KINDS.put("Test", "units and modules");
    }

    /** The faults the ledger is put to, by the class that does it: together at most ten minutes. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put("carefair.wallet.FaultsDbTest", "kills, cuts at the commit, 500 presses");
        FAULTS.put("carefair.bench.PayInKillsDbTest", "a pay-in run killed and continued");
        FAULTS.put("carefair.wallet.SimulationTest", "stories against an oracle");
        FAULTS.put("carefair.wallet.LedgerAgainstOracleTest", "sequences against an oracle");
        FAULTS.put("carefair.wallet.FundAllocationTest", "a million allocations");
        FAULTS.put("carefair.wallet.TamperingDbTest", "tampering");
        FAULTS.put("carefair.wallet.DriftDbTest", "a planted penny");
        FAULTS.put("carefair.wallet.VerifyLedgerDbTest", "the proof of a whole ledger");
    }

    private static final int FAULTS_MOST_SECONDS = 600;

    private static final class Sum {
        int run;
        int failed;
        int skipped;
        double seconds;
    }

    /** @param arguments how the build ended (0 if well), then the folders with the reports */
    public static void main(String[] arguments) throws Exception {
        var sums = new LinkedHashMap<String, Sum>();
        KINDS.values().forEach(kind -> sums.put(kind, new Sum()));
        var faults = new LinkedHashMap<String, Double>();
        for (var folder : List.of(arguments).subList(1, arguments.length)) {
            if (!Files.isDirectory(Path.of(folder))) {
                continue;
            }
            try (var files = Files.newDirectoryStream(Path.of(folder), "TEST-*.xml")) {
                for (var file : files) {
                    var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
                    var name = suite.getAttribute("name");
                    var sum = sums.get(kindOf(name));
                    sum.run += number(suite.getAttribute("tests"));
                    sum.failed += number(suite.getAttribute("failures")) + number(suite.getAttribute("errors"));
                    sum.skipped += number(suite.getAttribute("skipped"));
                    var seconds = Double.parseDouble(suite.getAttribute("time").replace(",", ""));
                    sum.seconds += seconds;
                    if (FAULTS.containsKey(name)) {
                        faults.put(name, seconds);
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>();
        int passed = 0;
        int failed = 0;
        for (var kind : sums.entrySet()) {
            var sum = kind.getValue();
            lines.add(String.format(Locale.UK, "%-26s %5d run %4d failed %4d skipped %7.1f s", kind.getKey(), sum.run, sum.failed, sum.skipped, sum.seconds));
            passed += sum.run - sum.failed - sum.skipped;
            failed += sum.failed;
        }
        if (!faults.isEmpty()) {
            double all = faults.values().stream().mapToDouble(Double::doubleValue).sum();
            lines.add(String.format(Locale.UK, "The ledger's faults took %.0f of at most %d s:", all, FAULTS_MOST_SECONDS));
            FAULTS.forEach((name, words) -> lines.add(faults.containsKey(name)
                    ? String.format(Locale.UK, "  %-38s %6.1f s", words, faults.get(name))
                    : "  not run: " + words));
        }
        // A build that broke before its tests, or a test that never ended, is a failure too, though no report counts it.
        boolean brokeOff = !arguments[0].equals("0");
        if (brokeOff) {
            lines.add("The build itself broke off, which counts as one failure: see app/target/verify.log");
            failed++;
        }
        for (var kind : sums.entrySet()) {
            if (kind.getValue().run == 0) {
                lines.add("There were no tests of the kind: " + kind.getKey());
            }
        }
        lines.add(passed + " passed, " + failed + " failed");
        lines.subList(0, lines.size() - 1).forEach(System.out::println);
        Files.write(Path.of("app/target/tally.txt"), lines);
        System.exit(failed > 0 || sums.values().stream().anyMatch(sum -> sum.run == 0) ? 1 : 0);
    }

    private static String kindOf(String testClass) {
        var top = testClass.contains("$") ? testClass.substring(0, testClass.indexOf('$')) : testClass;
        return KINDS.entrySet().stream()
                .filter(kind -> top.endsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("units and modules");
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}

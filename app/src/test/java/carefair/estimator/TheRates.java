package carefair.estimator;

import carefair.settings.RateFile;
import carefair.settings.RateRow;
import carefair.settings.RateStatus;
import carefair.settings.RateUnit;
import carefair.settings.Rates;
import carefair.shared.TaxYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.FileSystemResource;

/** The rates as the files under config have them, for tests and benches. */
public final class TheRates {

    private static final Path CONFIG =
            Files.isDirectory(Path.of("config/england")) ? Path.of("config") : Path.of("../config");
    private static final List<RateRow> ROWS = read();

    private TheRates() {}

    public static Rates of(String council, String taxYear) {
        return Rates.of(council, TaxYear.parse(taxYear).firstDay(), ROWS);
    }

    public static Rates on(String council, LocalDate day) {
        return Rates.of(council, day, ROWS);
    }

    public static List<RateRow> all() {
        return ROWS;
    }

    /** As {@link #of}, with one figure of the council's own. */
    static Rates with(Rates rates, String name, RateUnit unit, long value) {
        var rows = new ArrayList<RateRow>();
        rates.names().forEach(each -> rates.find(each).ifPresent(rows::add));
        rows.add(new RateRow(
                name, rates.council(), value, unit, rates.day(), null, "A test's own figure", RateStatus.CONFIRMED));
        return Rates.of(rates.council(), rates.day(), rows);
    }

    /** As {@code rates}, without the rows of one name. */
    static Rates without(Rates rates, String name) {
        var rows = new ArrayList<RateRow>();
        rates.names().stream()
                .filter(each -> !each.equals(name))
                .forEach(each -> rates.find(each).ifPresent(rows::add));
        return Rates.of(rates.council(), rates.day(), rows);
    }

    private static List<RateRow> read() {
        try (var files = Files.walk(CONFIG)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith("rates")
                            && file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> RateFile.read(
                            file.toString(),
                            file.getParent().getParent().getFileName().toString(),
                            new FileSystemResource(file))
                            .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

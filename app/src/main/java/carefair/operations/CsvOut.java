package carefair.operations;

import carefair.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values as RFC 4180 has them: days like {@code 2026-12-07}, sums like {@code -1234.50}. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it, as OWASP advises; {@link CsvIn} takes it away again.
 */
public final class CsvOut {

    /** What a spreadsheet may take for a formula; apostrophes before it count, so that taking one away again is never wrong. */
    static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final CSVPrinter csv;
    private final int columns;
    private long rows;

    /** Writes the first line: the columns' names. */
    public CsvOut(Appendable to, List<String> columns) {
        this.columns = columns.size();
        try {
            csv = new CSVPrinter(to, CSVFormat.RFC4180);
            csv.printRecord(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one line.
     *
     * @param cells texts, days, sums of money and nulls, one for each column
     */
    public void row(@Nullable Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        try {
            csv.printRecord(Arrays.stream(cells).map(CsvOut::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    /** How many lines were written after the first. */
    public long rows() {
        return rows;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money sum -> plain(sum);
            case LocalDate day -> day.toString();
            default -> safe(value.toString());
        };
    }

    /** A sum as a number that a spreadsheet adds up: {@code -1234.50}. */
    public static String plain(Money sum) {
        long pence = Math.absExact(sum.pence());
        return (sum.isNegative() ? "-" : "") + pence / 100 + "." + (pence % 100 < 10 ? "0" : "") + pence % 100;
    }

    /** A text that no spreadsheet takes for a formula. */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}

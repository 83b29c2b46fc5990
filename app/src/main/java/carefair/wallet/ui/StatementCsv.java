package carefair.wallet.ui;

import carefair.shared.London;
import carefair.shared.Money;
import carefair.ui.Said;
import carefair.wallet.Remittance;
import carefair.wallet.StatementTogether;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/**
 * A statement as comma-separated values, for spreadsheets. A cell that a spreadsheet would take for a formula gets an apostrophe before
 * it, as OWASP advises; sums are plain numbers with two decimals.
 */
@Component
class StatementCsv {

    private static final List<String> COLUMNS = List.of(
            "date",
            "time",
            "what",
            "fund",
            "order",
            "by",
            "capacity",
            "for",
            "why",
            "period-first",
            "period-last",
            "amount",
            "after");

    private final StatementWords words;

    StatementCsv(StatementWords words) {
        this.words = words;
    }

    /** A row a line, with its fund: one fund's statement is the same table. */
    String of(StatementTogether statement, StatementWords.Whose whose) {
        return table(COLUMNS, csv -> {
            csv.printRecord(sum("wallet.csv.opening", statement.from().toString(), statement.opening()));
            for (var line : statement.lines()) {
                csv.printRecord(cells(line, whose));
            }
            csv.printRecord(sum("wallet.csv.closing", statement.to().toString(), statement.closing()));
        });
    }

    /** What a provider was paid, a row a payment. */
    String of(Remittance remittance) {
        return table(List.of("date", "time", "what", "order", "amount", "owed-after"), csv -> {
            var owed = remittance.opening();
            csv.printRecord(remittance.from(), "", words.say("wallet.csv.owed-opening"), "", "", plain(owed));
            for (var line : remittance.lines()) {
                owed = owed.plus(line.amount());
                csv.printRecord(
                        London.on(line.at()),
                        Said.time(London.at(line.at()).toLocalTime()),
                        words.paid(line),
                        line.order() == null ? "" : "/app/provider/orders/" + line.order(),
                        plain(line.amount()),
                        plain(owed));
            }
            csv.printRecord(
                    remittance.to(), "", words.say("wallet.csv.owed-closing"), "", "", plain(remittance.closing()));
        });
    }

    private interface Rows {
        void print(CSVPrinter csv) throws IOException;
    }

    private String table(List<String> columns, Rows rows) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(columns.stream()
                    .map(column -> words.say("wallet.csv." + column))
                    .toList());
            rows.print(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> sum(String key, String day, Money sum) {
        return List.of(day, "", words.say(key), "", "", "", "", "", "", "", "", "", plain(sum));
    }

    private List<String> cells(StatementTogether.Line of, StatementWords.Whose whose) {
        var line = of.line();
        return List.of(
                line.day().toString(),
                Said.time(London.at(line.at()).toLocalTime()),
                safe(words.what(line, whose)),
                safe(words.fund(line.fund(), whose)),
                line.order() == null ? "" : "/app/orders/" + line.order(),
                safe(line.pressedByName()),
                safe(line.capacity()),
                safe(whose.name()),
                safe(words.why(line).orElse("")),
                line.periodFirst() == null ? "" : line.periodFirst().toString(),
                line.periodLast() == null ? "" : line.periodLast().toString(),
                plain(line.amount()),
                plain(of.together()));
    }

    /** A sum as a number that a spreadsheet adds up: {@code -1234.50}. */
    static String plain(Money sum) {
        long pence = Math.absExact(sum.pence());
        return (sum.isNegative() ? "-" : "") + pence / 100 + "." + (pence % 100 < 10 ? "0" : "") + pence % 100;
    }

    static String safe(String cell) {
        return cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}

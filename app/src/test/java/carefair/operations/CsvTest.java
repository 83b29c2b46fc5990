package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.CsvIn.Outcome;
import carefair.operations.CsvIn.Taken;
import carefair.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Files of comma-separated values, read line by line and written so that they can be read again. */
class CsvTest {

    private static final List<String> COLUMNS = List.of("reference", "amount", "day", "word");
    private static final String HEAD = "reference,amount,day,word\r\n";

    private final List<String> said = new ArrayList<>();
    private final List<List<Object>> taken = new ArrayList<>();

    @Test
    void takesTheGoodLinesAndNamesTheBadByLineAndColumn() throws IOException {
        read(HEAD + "d-1,120.50,2026-12-07,yes\r\n" + "D 2,1.00,2026-12-07,yes\r\n" + "D-3,£1.00,2026-12-07,yes\r\n"
                + "D-4,1.5,2026-12-07,yes\r\n" + "D-5,1,7/12/2026,yes\r\n" + "D-6,1,2026-02-30,yes\r\n"
                + "D-7,1,2026-12-07,maybe\r\n" + "D-8,1\r\n" + "\r\n" + "D-9,\"1,000.00\",2026-12-07,yes\r\n"
                + "D-10,120,2026-12-07,NO");

        assertThat(taken)
                .containsExactly(
                        List.of("D-1", Money.ofPence(120_50), LocalDate.of(2026, 12, 7), 1),
                        List.of("D-10", Money.ofPence(120_00), LocalDate.of(2026, 12, 7), 0));
        assertThat(said)
                .containsExactly(
                        "Line 2 new: D-1",
                        "Line 3 left out: reference: it has 1 to 20 letters, digits, dashes and slashes",
                        "Line 4 left out: amount: “£1.00” is not pounds and pence, like 120.50",
                        "Line 5 left out: amount: “1.5” is not pounds and pence, like 120.50",
                        "Line 6 left out: day: “7/12/2026” is not a day, like 2026-12-07",
                        "Line 7 left out: day: “2026-02-30” is not a day, like 2026-12-07",
                        "Line 8 left out: word: “maybe” is none of no, yes",
                        "Line 9 left out: it has 2 columns, not 4",
                        "Line 11 left out: amount: “1,000.00” is not pounds and pence, like 120.50",
                        "Line 12 new: D-10",
                        "2 new, 0 changed, 0 the same, 8 left out.");
    }

    @Test
    void takesNeitherOfTwoLinesWithOneReference() throws IOException {
        read(HEAD + "D-1,1,2026-12-07,yes\r\n" + "D-2,1,2026-12-07,yes\r\n" + "d-1,2,2026-12-07,yes\r\n");

        assertThat(taken).hasSize(1);
        assertThat(said)
                .contains(
                        "Line 2 left out: reference: D-1 stands on lines 2 and 4: leave one",
                        "Line 4 left out: reference: D-1 stands on lines 2 and 4: leave one");
    }

    @Test
    void aFileThatIsNotWhatItShouldBeIsRefusedBeforeAnyLineIsTaken() throws IOException {
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> read("amount,reference\r\n1,D-1\r\n"))
                .withMessage("The first line must be reference,amount,day,word. Nothing was imported.");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> read(""))
                .withMessageStartingWith("The first line must be");
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> read(HEAD + "D-1,1,2026-12-07,yes\r\nD-2,1,2026-12-07,\"never closed\r\n"))
                .withMessageStartingWith("The file cannot be read");
        var latin = Files.createTempFile("carefair", ".csv");
        Files.write(latin, (HEAD + "D-1,£1,2026-12-07,yes\r\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> read(latin))
                .withMessageContaining("UTF-8");
        Files.delete(latin);

        assertThat(taken).isEmpty();
    }

    @Test
    void writesSumsAsPlainNumbersAndNothingThatASpreadsheetWouldRun() {
        var text = new StringBuilder();
        var csv = new CsvOut(text, List.of("sum", "day", "text", "nothing"));

        csv.row(Money.ofPence(-1_234_05), LocalDate.of(2026, 12, 7), "=HYPERLINK(\"x\")", null);
        csv.row(Money.ofPence(7), null, "+44", "'-1");

        assertThat(text)
                .hasToString("sum,day,text,nothing\r\n" + "-1234.05,2026-12-07,\"'=HYPERLINK(\"\"x\"\")\",\r\n"
                        + "0.07,,'+44,''-1\r\n");
        assertThat(csv.rows()).isEqualTo(2);
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadAgainAsItWas(@ForAll("cells") List<String> cells, @ForAll long pence) throws IOException {
        var sum = Money.ofPence(Math.floorMod(pence, 99_999_999_999L));
        var text = new StringBuilder();
        var out = new CsvOut(text, List.of("reference", "sum", "day", "text"));
        for (int i = 0; i < cells.size(); i++) {
            out.row("D-" + i, sum, LocalDate.of(2026, 2, 28), cells.get(i));
        }
        var back = new ArrayList<String>();
        var file = Files.writeString(Files.createTempFile("carefair", ".csv"), text);

        new CsvIn(List.of("reference", "sum", "day", "text")).read(List.of(file), true, said::add, line -> {
            assertThat(line.money("sum")).isEqualTo(sum);
            assertThat(line.day("day")).isEqualTo(LocalDate.of(2026, 2, 28));
            back.add(line.text("text"));
            return new Taken(Outcome.SAME, "");
        });
        Files.delete(file);

        assertThat(back).isEqualTo(cells);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("=+-@'\",;\r\n£ab ＝")
                .ofMaxLength(8)
                // Spaces around a cell are not kept.
                .map(String::trim)
                .list()
                .ofMaxSize(6);
    }

    private void read(String text) throws IOException {
        var file = Files.writeString(Files.createTempFile("carefair", ".csv"), text);
        try {
            read(file);
        } finally {
            Files.delete(file);
        }
    }

    private void read(Path file) {
        new CsvIn(COLUMNS).read(List.of(file), false, said::add, line -> {
            taken.add(List.of(
                    line.reference(),
                    line.money("amount"),
                    line.day("day"),
                    line.oneOf("word", Map.of("yes", 1, "no", 0))));
            return new Taken(Outcome.NEW, line.reference());
        });
    }
}

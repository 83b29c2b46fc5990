package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.operations.DataCommand;
import carefair.testing.CarefairTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People from the council's system, line by line. */
@CarefairTest
class PeopleImportTest {

    private static final String HEAD = "reference,full_name,date_of_birth,postcode\n";

    @Autowired
    ObjectProvider<DataCommand> commands;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private String margaret;
    private String dev;

    @BeforeEach
    void newReferences() {
        margaret = "M-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.UK);
        dev = "D-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.UK);
    }

    @Test
    void theSameFileTwiceChangesNothingAndAChangedNameIsChanged() throws Exception {
        var file = HEAD + margaret + ",Margaret Ellery,1948-06-23,dt11xj\n" + dev + ",\"Anand, Dev\",1960-01-02,\n";

        assertThat(run("people-preview", file))
                .containsExactly(
                        "Line 2 new: " + margaret,
                        "Line 3 new: " + dev,
                        "Preview, nothing was written. 2 new, 0 changed, 0 the same, 0 left out.");
        assertThat(nameOf(margaret)).isEmpty();
        assertThat(run("people", "\uFEFF" + file)).endsWith("2 new, 0 changed, 0 the same, 0 left out.");
        assertThat(run("people", file)).endsWith("0 new, 0 changed, 2 the same, 0 left out.");
        assertThat(nameOf(dev)).containsExactly("Anand, Dev");

        assertThat(run("people", file.replace("Margaret Ellery", "Margaret Ellery-Hart")))
                .endsWith("0 new, 1 changed, 1 the same, 0 left out.");
        assertThat(nameOf(margaret)).containsExactly("Margaret Ellery-Hart");
    }

    @Test
    void aWrongLineIsNamedAndLeftOutAndTheOthersAreTaken() throws Exception {
        run("people", HEAD + margaret + ",Margaret Ellery,1948-06-23,\n");

        var said = run(
                "people",
                HEAD + margaret + ",Margaret Ellery,1949-06-23,\n" + ",Nobody,1950-01-01,\n" + "X-1,Alan,2050-01-01,\n"
                        + "X-2,Alan,yesterday,\n" + "X-3,Alan,1950-01-01,Dorchester\n" + "X-4,Alan\n" + dev
                        + ",Dev Anand,1960-01-02,DT1 1XJ\n");

        assertThat(said)
                .containsExactly(
                        "Line 2 left out: date_of_birth: the person with the reference " + margaret
                                + " was born on another day",
                        "Line 3 left out: reference: it has 1 to 20 letters, digits, dashes and slashes",
                        "Line 4 left out: date_of_birth: 2050-01-01 cannot be right",
                        "Line 5 left out: date_of_birth: “yesterday” is not a day, like 2026-12-07",
                        "Line 6 left out: postcode: “Dorchester” has not the shape of one",
                        "Line 7 left out: it has 2 columns, not 4",
                        "Line 8 new: " + dev,
                        "1 new, 0 changed, 0 the same, 6 left out.");
        assertThat(nameOf(dev)).containsExactly("Dev Anand");
    }

    @Test
    void aFileWithOtherColumnsIsRefusedWhole() {
        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> run("people", "name,born\nMargaret,1948-06-23\n"))
                .withMessageContaining("The first line must be reference,full_name,date_of_birth,postcode");
    }

    private List<String> nameOf(String reference) {
        return jdbc.sql("select full_name from person where reference = ?")
                .param(reference)
                .query(String.class)
                .list();
    }

    private List<String> run(String command, String text) throws Exception {
        var file = Files.writeString(folder.resolve("people.csv"), text);
        var said = new ArrayList<String>();
        commands.stream()
                .filter(one -> one.name().equals(command))
                .findFirst()
                .orElseThrow()
                .run(List.of(file), said::add);
        return said;
    }
}

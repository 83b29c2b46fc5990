package carefair.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import carefair.operations.DataCommand;
import carefair.shared.Postcode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;

class PostcodeImportTest {

    @TempDir
    private Path folder;

    private final PostcodeTable table = new PostcodeTable();
    private final PostcodeImport command = new PostcodeImport(table.points, new JdbcTransactionManager(table.database));

    @Test
    void codePointOpenIsReadWithItsQuality90LeftOutAndItsBrokenLinesNamed() {
        var said = run(ours("code-point-open.csv"));

        assertThat(said)
                .containsExactly(
                        "code-point-open.csv: read as Ordnance Survey Code-Point Open",
                        "code-point-open.csv line 6 left out: \"DORSET\" is not a postcode",
                        "code-point-open.csv line 7 left out: its quality, eastings and northings are not all whole"
                                + " numbers",
                        "code-point-open.csv line 8 left out: it has 4 columns, and Code-Point Open has 10",
                        "code-point-open.csv line 9 left out: its eastings and northings are not in Great Britain",
                        "code-point-open.csv line 10 left out: its quotation marks do not pair",
                        "Postcodes: 5 new, 0 changed, 0 the same; 1 left out without a position (quality 90), 5 broken.");
        assertThat(found("DT1 1AA").metresTo(new Point(50.71528, -2.44428))).isLessThan(5);
        assertThat(found("DT1 1QN").metresTo(new Point(50.70729, -2.44081))).isLessThan(5);
        assertThat(table.points.find(new Postcode("BA1 1HZ")).orElseThrow().authority())
                .isEqualTo("E06000022");
        assertThat(table.points.find(new Postcode("DT1 9XX"))).isEmpty();
    }

    @Test
    void aHeadedCsvIsReadWhateverItsLineEndsAndItsBrokenLinesNamed() {
        var said = run(ours("postcodes.csv"));

        assertThat(said)
                .containsExactly(
                        "postcodes.csv: read as CSV headed postcode,lat,lon",
                        "postcodes.csv line 4 left out: \"NOWHERE\" is not a postcode",
                        "postcodes.csv line 5 left out: \"fifty\", \"-2.4\" is not a latitude and longitude",
                        "postcodes.csv line 6 left out: its point is not in Great Britain",
                        "postcodes.csv line 7 left out: it has 2 columns",
                        "Postcodes: 3 new, 0 changed, 0 the same; 0 left out without a position (quality 90), 4 broken.");
        assertThat(found("DT1 1XJ")).isEqualTo(new Point(50.71672, -2.44068));
        assertThat(found("BA1 5AW")).isEqualTo(new Point(51.38205, -2.35881));
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        run(ours("code-point-open.csv"));

        assertThat(run(ours("code-point-open.csv")).getLast())
                .isEqualTo("Nothing changed. Postcodes: 0 new, 0 changed, 5 the same; 1 left out without a position"
                        + " (quality 90), 5 broken.");
    }

    @Test
    void aPostcodeThatMovedIsOneChange() throws IOException {
        run(ours("postcodes.csv"));

        var said = run(
                written("postcode,lat,lon,la_code", "DT1 1XJ,50.7168,-2.4407,E06000059", "DT6 3BP,50.7331,-2.7581,"));

        assertThat(said.getLast()).contains("0 new, 1 changed, 1 the same");
        assertThat(found("DT1 1XJ")).isEqualTo(new Point(50.7168, -2.4407));
    }

    @Test
    void aFileWithoutAuthoritiesLeavesThoseKnownAlone() throws IOException {
        run(written("postcode,lat,lon,la_code", "DT1 1XJ,50.71672,-2.44068,E06000059"));

        var said = run(ours("postcodes.csv"));

        assertThat(said.getLast()).contains("2 new, 0 changed, 1 the same");
        assertThat(table.points.find(new Postcode("DT1 1XJ")).orElseThrow().authority())
                .isEqualTo("E06000059");
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreLeftAlone() throws IOException {
        run(written("\uFEFFid,LON,lat,Postcode,note", "7,-2.44068,50.71672,dt1 1xj,\"County Hall, Dorchester\""));

        assertThat(found("DT1 1XJ")).isEqualTo(new Point(50.71672, -2.44068));
    }

    @Test
    void aPostcodeThatStandsTwiceInOneFileEndsAsTheLaterLineSays() throws IOException {
        var said = run(written("postcode,lat,lon", "DT1 1XJ,50.7,-2.4", "DT11XJ,50.71672,-2.44068"));

        assertThat(said.getLast()).contains("1 new, 1 changed, 0 the same");
        assertThat(found("DT1 1XJ")).isEqualTo(new Point(50.71672, -2.44068));
    }

    @Test
    void refusesAFileOfNeitherLayoutAndLoadsNoneOfTheOthersNamedWithIt() throws IOException {
        var wrong = written("name,town", "Wareham Day Club,Wareham");

        assertThatExceptionOfType(DataCommand.Refused.class)
                .isThrownBy(() -> command.run(List.of(ours("postcodes.csv"), wrong), line -> {}))
                .withMessageContaining("Code-Point Open")
                .withMessageContaining("postcode,lat,lon");
        assertThat(table.points.find(new Postcode("DT1 1XJ"))).isEmpty();
    }

    @Test
    void refusesNoFileAnEmptyOneAndOneThatIsNotThere() throws IOException {
        var empty = written();
        for (var files :
                List.of(List.<Path>of(), List.of(empty), List.of(folder.resolve("none.csv")), List.of(folder))) {
            assertThatExceptionOfType(DataCommand.Refused.class).isThrownBy(() -> command.run(files, line -> {}));
        }
    }

    @Test
    void theOpenDataLoadsWholeAndASecondTimeChangesNothing() throws IOException {
        var geo = OpenData.geo();
        assumeTrue(geo.isPresent(), "the setting open.data names no folder");
        var file = geo.get().resolve("postcodes-unit.csv");
        var lines = Files.readAllLines(file).size() - 1;

        assertThat(run(file).getLast()).contains(String.format("%,d new, 0 changed, 0 the same", lines), " 0 broken");
        assertThat(run(file).getLast()).contains(String.format("0 new, 0 changed, %,d the same", lines));
        assertThat(found("DT1 1XJ")).isEqualTo(new Point(50.71672, -2.44068));
        assertThat(found("BA1 5AW")).isEqualTo(new Point(51.38205, -2.35881));
    }

    private List<String> run(Path file) {
        var said = new ArrayList<String>();
        command.run(List.of(file), said::add);
        return said;
    }

    private Point found(String postcode) {
        return table.points.find(new Postcode(postcode)).orElseThrow().point();
    }

    private Path written(String... lines) throws IOException {
        return Files.write(folder.resolve("written.csv"), List.of(lines));
    }

    private static Path ours(String name) {
        try {
            return Path.of(Objects.requireNonNull(PostcodeImportTest.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;

/** Files that officers looked at and never brought in do not stay. */
class WaitingImportsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path place;

    private Instant now = NOW;
    private final InstantSource clock = () -> now;

    private final MockHttpSession session = new MockHttpSession();

    private Path kept(WaitingImports waiting, String name) throws IOException {
        var file = waiting.keep(
                new MockMultipartFile("file", name, "text/csv", "name\nA".getBytes(StandardCharsets.UTF_8)));
        Files.setLastModifiedTime(file.getParent(), FileTime.from(NOW));
        return file;
    }

    @Test
    void clearsWhatIsTooOldToBeAnybodysAndNothingElse() throws IOException {
        var waiting = new WaitingImports(place, clock);
        var file = kept(waiting, "list.csv");
        var others = Files.writeString(
                Files.createDirectory(place.resolve("carefair-other")).resolve("x"), "x");
        Files.setLastModifiedTime(others.getParent(), FileTime.from(NOW.minus(Duration.ofDays(9))));

        now = NOW.plus(WaitingImports.KEPT);
        assertThat(waiting.clear()).isZero();
        assertThat(file).exists();

        now = now.plusSeconds(1);
        assertThat(new WaitingImports(place, clock).clear())
                .as("another copy that starts")
                .isEqualTo(1);
        assertThat(file.getParent()).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void givesAFileToOnePressAlone() throws IOException {
        var waiting = new WaitingImports(place, clock);
        var form = waiting.waits(session, "services", kept(waiting, "list.csv"));
        assertThat(waiting.take(session, "another form")).isEmpty();

        var taken = waiting.take(session, form).orElseThrow();

        assertThat(taken.kind()).isEqualTo("services");
        assertThat(taken.file()).hasFileName("list.csv").hasContent("name\nA");
        assertThat(waiting.take(session, form)).isEmpty();
        WaitingImports.remove(taken.file());
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aFileThatWentMeanwhileIsNotThereAndLeavesNothing() throws IOException {
        var waiting = new WaitingImports(place, clock);
        var form = waiting.waits(session, "services", kept(waiting, "list.csv"));
        now = NOW.plus(Duration.ofDays(1));
        waiting.clear();

        assertThat(waiting.take(session, form)).isEmpty();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void goesWithTheSessionsEnd() throws IOException {
        var waiting = new WaitingImports(place, clock);
        waiting.waits(session, "services", kept(waiting, "list.csv"));

        session.invalidate();

        assertThat(place).isEmptyDirectory();
    }
}

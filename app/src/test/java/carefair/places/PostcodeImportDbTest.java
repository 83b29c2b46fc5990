package carefair.places;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Postcode;
import carefair.testing.MariaDbTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MariaDbTest
class PostcodeImportDbTest {

    @Autowired
    private PostcodeImport command;

    @Autowired
    private PostcodePoints points;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    /** Rolled back, because other tests share this database and rest on sectors. */
    @Test
    void postcodesAreAddedChangedAndLeftAlone() throws IOException {
        var first =
                file("postcode,lat,lon,la_code", "DT1 1XJ,50.71672,-2.44068,E06000059", "BA1 5AW,51.38205,-2.35881,");
        var second =
                file("postcode,lat,lon,la_code", "DT1 1XJ,50.71673,-2.44068,E06000059", "BA1 5AW,51.38205,-2.35881,");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();

            assertThat(last(first)).startsWith("Postcodes: 2 new, 0 changed, 0 the same");
            assertThat(last(first)).startsWith("Nothing changed. Postcodes: 0 new, 0 changed, 2 the same");
            assertThat(last(second)).startsWith("Postcodes: 0 new, 1 changed, 1 the same");
            assertThat(points.find(new Postcode("DT1 1XJ")).orElseThrow())
                    .isEqualTo(new PostcodePoints.Row("DT1 1XJ", new Point(50.71673, -2.44068), "E06000059"));
        });
    }

    private String last(Path file) {
        var said = new ArrayList<String>();
        command.run(List.of(file), said::add);
        return said.getLast();
    }

    private Path file(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "postcodes", ".csv"), List.of(lines));
    }
}

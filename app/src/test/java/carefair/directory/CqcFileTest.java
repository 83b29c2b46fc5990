package carefair.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CqcFileTest {

    private static final String COLUMNS = "Name,Postcode,Service types,Provider name,CQC Location ID\n";

    @TempDir
    Path folder;

    @Test
    void theDayItWasProducedStandsBeforeTheColumns() throws IOException {
        assertThat(opened("CQC Locations data\n\"This data was produced on 25 February 2026\",,,,\n" + COLUMNS)
                        .produced())
                .contains(LocalDate.of(2026, 2, 25));
    }

    @Test
    void aFileThatNamesNoDayOrNoneThatExistsHasNone() throws IOException {
        assertThat(opened(COLUMNS).produced()).isEmpty();
        assertThat(opened("This data was produced on 99 Brumaire 2026\n" + COLUMNS)
                        .produced())
                .isEmpty();
    }

    private CqcFile opened(String text) throws IOException {
        return CqcFile.open(Files.writeString(folder.resolve("cqc.csv"), text));
    }
}

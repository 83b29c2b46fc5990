package carefair.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlaceTableMadeFromOpenDataTest {

    @Test
    void theTableWeCarryIsTheOneWorkedOutFromTheOpenData() throws IOException {
        var geo = OpenData.geo();
        assumeTrue(geo.isPresent(), "the setting open.data names no folder");
        var maker = new PlaceTableMaker(geo.get());

        assertThat(carried("postcode-areas.csv")).isEqualTo(maker.postcodeAreas());
        assertThat(carried("towns.csv")).isEqualTo(maker.towns());
    }

    @Test
    void theTableSaysWhoseDataItRestsOn() throws IOException {
        assertThat(String.join("\n", carried("NOTICE.txt")))
                .contains("Open Government Licence v3.0", "Contains OS data © Crown copyright and database right 2025");
    }

    private static List<String> carried(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PlaceTable.class.getResourceAsStream("/carefair/places/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

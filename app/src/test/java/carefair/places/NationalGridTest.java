package carefair.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalGridTest {

    @Test
    void unprojectsTheWorkedExampleOfOrdnanceSurveysGuide() {
        // Guide, annex C: Caister water tower, 52° 39' 27.2531" N, 1° 43' 4.5177" E on Airy 1830.
        var airy = NationalGrid.unprojected(651_409.903, 313_177.270);

        assertThat(Math.toDegrees(airy.lat())).isCloseTo(52 + 39 / 60.0 + 27.2531 / 3600, within(1e-8));
        assertThat(Math.toDegrees(airy.lon())).isCloseTo(1 + 43 / 60.0 + 4.5177 / 3600, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        // Code-Point Open's references, and Ordnance Survey's own points for the same postcodes.
        "368730, 90722, 50.71528, -2.44428",
        "368657, 91099, 50.71867, -2.44535",
        "368970, 89832, 50.70729, -2.44081",
        "370931, 90291, 50.71152, -2.41307",
        "375350, 164482, 51.37885, -2.35556",
        "375007, 165062, 51.38405, -2.36053",
        "374509, 164692, 51.38070, -2.36766",
        // The guide's example on WGS84.
        "651409.903, 313177.270, 52.65798, 1.71605",
    })
    void turnsGridReferencesIntoWgs84WithinFiveMetres(double easting, double northing, double lat, double lon) {
        assertThat(NationalGrid.toPoint(easting, northing).metresTo(new Point(lat, lon)))
                .isLessThan(5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 90722", "368730, 1300001", "700001, 90722"})
    void refusesWhatLiesOffTheGrid(double easting, double northing) {
        assertThatIllegalArgumentException().isThrownBy(() -> NationalGrid.toPoint(easting, northing));
    }
}

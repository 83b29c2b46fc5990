package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.ListingKind;
import carefair.places.Exactness;
import carefair.places.Point;
import carefair.places.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tenths of a mile are told of no listing that may be a home. */
class RoughlyTest {

    private static final Whereabouts EXACT =
            new Whereabouts("BH20 4AA", new Point(50.687, -2.110), Exactness.POSTCODE, 0, "Purbeck", true);

    @ParameterizedTest
    @EnumSource(names = {"PERSONAL_ASSISTANT", "MICRO_PROVIDER", "TRANSPORT", "PAYMENT_SUPPORT"})
    void ofWhoMayWorkFromHomeADistanceIsAboutSoMuch(ListingKind kind) {
        var roughly = Roughly.from(EXACT, kind);

        assertThat(roughly.exactness()).isEqualTo(Exactness.OUTCODE);
        assertThat(roughly.label()).isEqualTo("BH20 4AA");
        assertThat(roughly.point()).isEqualTo(EXACT.point());
    }

    @Test
    void ofAnAgencyItIsAsExactAsThePlace() {
        assertThat(Roughly.from(EXACT, ListingKind.HOME_CARE)).isEqualTo(EXACT);
    }
}

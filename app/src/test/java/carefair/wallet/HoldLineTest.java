package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoldLineTest {

    @Test
    void whatIsStillHeldIsWhatWasNeitherTakenNorGivenBack() {
        assertThat(new HoldLine(FundKind.DIRECT_PAYMENT, 7, 1, 10_00, 2_00, 3_00, 0, null, null).stillHeld())
                .isEqualTo(5_00);
    }
}

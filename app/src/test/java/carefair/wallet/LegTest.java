package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "-1, 0", "0, -1", "-1, 1", "1, -1"})
    void aLegHasOneSideAndMoreThanNothingOnIt(long dr, long cr) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leg(1, AccountKind.DIRECT_PAYMENT, dr, cr, false, null));
    }

    @Test
    void moneyOutIsADebitAndMoneyInACredit() {
        assertThat(Leg.debit(1, AccountKind.DIRECT_PAYMENT, 1).side()).isEqualTo("D");
        assertThat(Leg.debitHeld(1, AccountKind.DIRECT_PAYMENT, 1).side()).isEqualTo("D");
        assertThat(Leg.debitHeld(1, AccountKind.DIRECT_PAYMENT, 1).fromHold()).isTrue();
        assertThat(Leg.credit(1, AccountKind.DIRECT_PAYMENT, 1).side()).isEqualTo("C");
    }

    @Test
    void aReversalIsOnTheOtherSideOfTheSameAccountAndNamesWhatItReverses() {
        var journal = UUID.randomUUID();

        var back = Leg.reversing(journal, line(100, 0), 30);
        assertThat(back).isEqualTo(new Leg(7, AccountKind.GRANT, 0, 30, false, new Leg.Reversed(journal, 2)));
        var out = Leg.reversing(journal, line(0, 100), 30);
        assertThat(out).isEqualTo(new Leg(7, AccountKind.GRANT, 30, 0, false, new Leg.Reversed(journal, 2)));
    }

    private static ReversalBook.Line line(long dr, long cr) {
        return new ReversalBook.Line(2, 7, AccountKind.GRANT, dr, cr, 0, null);
    }
}

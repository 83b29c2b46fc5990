package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A movement that is not exact to the penny, or that the ledger's sequence could not hold, is refused before it is posted. */
class JournalTest {

    @Test
    void legsThatAddUpStandInTheOrderOfTheirAccounts() {
        var journal = journal(credit(9, 100), debit(3, 60), debit(5, 40));

        assertThat(journal.legs()).extracting(Leg::account).containsExactly(3L, 5L, 9L);
    }

    @ParameterizedTest
    @CsvSource({"60, 41", "60, 39", "99, 99", "1, 1"})
    void legsThatDoNotAddUpAreRefused(long one, long other) {
        assertThatIllegalArgumentException().isThrownBy(() -> journal(credit(9, 100), debit(3, one), debit(5, other)));
    }

    @Test
    void fewerThanTwoLegsMoveNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> journal());
        assertThatIllegalArgumentException().isThrownBy(() -> journal(credit(9, 100)));
    }

    @Test
    void sumsTooLargeForALongAreRefusedAndNeverWrapRound() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> journal(debit(1, Long.MAX_VALUE), debit(2, Long.MAX_VALUE), debit(3, 2)));
    }

    @Test
    void anAccountHasOneLeg() {
        assertThatIllegalArgumentException().isThrownBy(() -> journal(credit(9, 100), debit(3, 60), debit(3, 40)));
        assertThatIllegalArgumentException().isThrownBy(() -> journal(credit(3, 100), debit(3, 100)));
    }

    @Test
    void ownMoneyComesInAndGoesOutOfOneAccountByTheSameSum() {
        assertThat(passing(in(4, 100), out(4, 100)).legs()).hasSize(4);

        assertThatIllegalArgumentException().isThrownBy(() -> passing(in(4, 100), out(5, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> passing(in(4, 100)));
        assertThatIllegalArgumentException().isThrownBy(() -> passing(in(4, 100), out(4, 60), out(4, 40)));
        assertThatIllegalArgumentException().isThrownBy(() -> passing(out(4, 100), out(4, 100)));
        assertThatIllegalArgumentException()
                .as("in balance as a whole, and yet a pound stays")
                .isThrownBy(() -> journal(
                        debit(1, 100),
                        new Leg(4, AccountKind.OWN, 0, 200, false, null),
                        new Leg(4, AccountKind.OWN, 100, 0, false, null)));
    }

    @Test
    void namesTheJournalThatItsLegsReverse() {
        var reversed = UUID.randomUUID();

        assertThat(journal(credit(9, 100), new Leg(3, AccountKind.GRANT, 100, 0, false, new Leg.Reversed(reversed, 1)))
                        .reverses())
                .isEqualTo(reversed);
        assertThat(journal(credit(9, 100), debit(3, 100)).reverses()).isNull();
    }

    private static Journal passing(Leg... own) {
        var all = new java.util.ArrayList<>(List.of(own));
        long dr = all.stream().mapToLong(Leg::dr).sum();
        long cr = all.stream().mapToLong(Leg::cr).sum();
        if (cr > 0) {
            all.add(Leg.debit(1, AccountKind.BANK_CONTROL, cr));
        }
        if (dr > 0) {
            all.add(Leg.credit(2, AccountKind.PROVIDER_PAYABLE, dr));
        }
        return journal(all.toArray(Leg[]::new));
    }

    private static Leg in(long account, long pence) {
        return Leg.credit(account, AccountKind.OWN, pence);
    }

    private static Leg out(long account, long pence) {
        return Leg.debit(account, AccountKind.OWN, pence);
    }

    private static Leg debit(long account, long pence) {
        return Leg.debit(account, AccountKind.DIRECT_PAYMENT, pence);
    }

    private static Leg credit(long account, long pence) {
        return Leg.credit(account, AccountKind.PROVIDER_PAYABLE, pence);
    }

    private static Journal journal(Leg... legs) {
        var about = new Journal.About(null, null, null, null, null, null, null);
        return new Journal(JournalKind.CAPTURE, about, List.of(legs));
    }
}

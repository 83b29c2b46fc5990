package carefair.oversight;

import static carefair.oversight.OversightAlone.FINANCE;
import static carefair.oversight.OversightAlone.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.WalletRefusal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OversightTest
class ContributionReceiptsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    ContributionReceipts receipts;

    @Autowired
    OversightAlone.Levers levers;

    @Autowired
    OversightAlone.Paid paid;

    @BeforeEach
    void aMondayInNovember() {
        paid.forgetAll();
        levers.today(MONDAY);
        levers.beforePaying(person -> {});
    }

    @Test
    void oneFormIsOnePosting() {
        var margaret = levers.someoneWithAWallet();
        var key = CommandKey.random();

        receipts.record(key, TOM, arrived(margaret, 64_33, MONDAY));
        receipts.record(key, TOM, arrived(margaret, 64_33, MONDAY));

        assertThat(paid.sum(margaret)).isEqualTo(Money.ofPence(64_33));
        assertThatExceptionOfType(OversightRefusal.FormUsedForSomethingElse.class)
                .isThrownBy(() -> receipts.record(key, TOM, arrived(margaret, 64_34, MONDAY)));
    }

    @Test
    void refusesTooMuchAWrongDayNoWalletAndAnotherRole() {
        var margaret = levers.someoneWithAWallet();

        assertThatExceptionOfType(OversightRefusal.TooMuch.class)
                .isThrownBy(() -> record(arrived(margaret, 20_000_01, MONDAY)));
        assertThatExceptionOfType(OversightRefusal.DayOutOfReach.class)
                .isThrownBy(() -> record(arrived(margaret, 1, MONDAY.plusDays(1))));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> arrived(margaret, 0, MONDAY));
        assertThatExceptionOfType(WalletRefusal.NoWallet.class)
                .isThrownBy(() -> record(arrived(levers.someoneWithout(), 1, MONDAY)));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> receipts.record(CommandKey.random(), FINANCE, arrived(margaret, 1, MONDAY)));
        assertThat(paid.sum(margaret)).isEqualTo(Money.ZERO);
    }

    private void record(ContributionReceipts.Arrived arrived) {
        receipts.record(CommandKey.random(), TOM, arrived);
    }

    private static ContributionReceipts.Arrived arrived(PersonId person, long pence, LocalDate on) {
        return new ContributionReceipts.Arrived(person, Money.ofPence(pence), on, "ELLERY M CONTRIB");
    }
}

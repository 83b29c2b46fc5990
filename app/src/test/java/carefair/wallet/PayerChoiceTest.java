package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.OrganisationId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who pays where the council keeps one fund and somebody else another: one of them, all of it. */
class PayerChoiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WalletBook.Fund COUNCILS = fund(FundKind.DIRECT_PAYMENT, 7, null);
    private static final WalletBook.Fund KEPT = fund(FundKind.ISF, 8, new OrganisationId(UUID.randomUUID()));

    private static final Map<Long, Balances.Balance> LEFT = Map.of(
            7L, new Balances.Balance(7, 0, 10_00, 0, 1, false), 8L, new Balances.Balance(8, 0, 20_00, 0, 1, false));

    @Test
    void theFirstWithEnoughPaysThoughAnotherHasMore() {
        assertThat(split(5_00)).containsExactly(7L);
        assertThat(split(10_00)).containsExactly(7L);
    }

    @Test
    void whoHasTooLittleIsPassedOver() {
        assertThat(split(10_01)).containsExactly(8L);
    }

    @Test
    void whereNobodyHasEnoughTheRefusalSaysWhatTheOneWithTheMostHasLeft() {
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> split(20_01))
                .satisfies(refused -> assertThat(refused.left()).isEqualTo(Money.ofPence(20_00)));
    }

    private static List<Long> split(long pence) {
        return Spending.split(pence, List.of(COUNCILS, KEPT), LEFT).stream()
                .map(HoldLine::account)
                .toList();
    }

    private static WalletBook.Fund fund(FundKind kind, long account, @Nullable OrganisationId holder) {
        return new WalletBook.Fund(
                new FundId(UUID.randomUUID()),
                kind,
                account,
                new FundTerms(FundSource.COUNCIL, Set.of(), MONDAY, null, 1, false, holder));
    }
}

package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from the kind of an account, and of a movement. */
class MoneyKindsTest {

    @ParameterizedTest
    @EnumSource(AccountKind.class)
    void whatIsAPersonsIsGuardedAndWhatEverybodyTouchesIsDeferred(AccountKind kind) {
        boolean ofAPerson = kind.fund != null;

        assertThat(kind.guarded()).isEqualTo(ofAPerson);
        assertThat(kind.deferred()).isEqualTo(!ofAPerson);
        assertThat(kind.mode()).isEqualTo(ofAPerson ? "GUARDED" : "DEFERRED");
        assertThat(kind.passesThrough()).isEqualTo(kind == AccountKind.OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT_PAYMENT, COUNCIL_FUNDING, PAY_IN",
        "CARER, COUNCIL_FUNDING, PAY_IN",
        "GRANT, COUNCIL_FUNDING, GRANT_IN",
        "CONTRIBUTION, BANK_CONTROL, CONTRIBUTION_IN",
        "OWN, BANK_CONTROL, OWN_PASSED",
        "ISF, ISF_HOLDER, ISF_IN"
    })
    void eachFundHasItsAccountItsSourceAndItsWayIn(FundKind fund, AccountKind source, JournalKind in) {
        assertThat(AccountKind.of(fund).fund).isEqualTo(fund);
        assertThat(AccountKind.sourceOf(fund)).isEqualTo(source);
        assertThat(JournalKind.into(fund)).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource({
        "CAPTURE, REFUND",
        "ISF_SPENT, ISF_GIVEN_BACK",
        "OWN_PASSED, OWN_GIVEN_BACK",
        "PAY_IN, PAY_IN_REVERSED",
        "CONTRIBUTION_IN, CONTRIBUTION_REVERSED"
    })
    void whatCanBeUndoneIsUndoneByItsOwnKindWhichIsNotUndoneAgain(JournalKind done, JournalKind undone) {
        assertThat(done.undone()).hasValue(undone);
        assertThat(done.isByHand()).isFalse();
        assertThat(undone.undone()).isEmpty();
        assertThat(undone.isByHand()).isTrue();
    }

    @Test
    void someMovementsTakeBackAndTwoPayAnOrder() {
        assertThat(those(JournalKind::takesBack))
                .containsExactlyInAnyOrder(
                        JournalKind.PAY_IN_REVERSED,
                        JournalKind.CONTRIBUTION_REVERSED,
                        JournalKind.RECLAIM,
                        JournalKind.MOVE);
        assertThat(JournalKind.takingBack()).isEqualTo("'PAY_IN_REVERSED', 'CONTRIBUTION_REVERSED', 'MOVE', 'RECLAIM'");
        assertThat(those(JournalKind::paysAnOrder))
                .containsExactlyInAnyOrder(JournalKind.CAPTURE, JournalKind.ISF_SPENT);
    }

    @Test
    void aHolderPaysFromWhatItKeepsAndTheCouncilFromTheRest() {
        for (var fund : EnumSet.allOf(FundKind.class)) {
            var line = new HoldLine(fund, 1, 1, 1, 0, 0, 0, null, null);

            assertThat(Payer.of(List.of(line))).isEqualTo(fund == FundKind.ISF ? Payer.HOLDER : Payer.COUNCIL);
        }
        assertThat(Payer.COUNCIL.kind()).isEqualTo(JournalKind.CAPTURE);
        assertThat(Payer.COUNCIL.credited()).isEqualTo(AccountKind.PROVIDER_PAYABLE);
        assertThat(Payer.HOLDER.kind()).isEqualTo(JournalKind.ISF_SPENT);
        assertThat(Payer.HOLDER.credited()).isEqualTo(AccountKind.ISF_HOLDER);
    }

    private static List<JournalKind> those(Predicate<JournalKind> which) {
        return Arrays.stream(JournalKind.values()).filter(which).toList();
    }
}

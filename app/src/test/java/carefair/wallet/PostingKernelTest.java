package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import carefair.audit.Audit;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order in which money moves: what holds it up must not come too late, and what two may want is taken in one order. */
class PostingKernelTest {

    private final EntityManager entities = mock();
    private final Commands commands = mock();
    private final Balances balances = mock();
    private final Journals journals = mock();
    private final Audit audit = mock();
    private final PostingKernel kernel = new PostingKernel(entities, commands, balances, journals, audit);

    @Test
    void whatTheCallerChangedIsRefusedBeforeAnyMoneyMoves() {
        doThrow(new PersistenceException("refused")).when(entities).flush();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> kernel.once(command(), () -> {
                    throw new AssertionError("money moved");
                }));
        verifyNoInteractions(commands, balances, journals, audit);
    }

    @Test
    void aCommandBeginsThenDoesItsWorkThenIsAuditedThenEnds() {
        var command = command();
        var answer = new Answer(null, UUID.randomUUID(), 0, 0, true);
        when(commands.begin(command)).thenReturn(Optional.empty());

        assertThat(kernel.once(command, () -> answer)).isSameAs(answer);

        var order = inOrder(entities, commands, audit);
        order.verify(entities).flush();
        order.verify(commands).begin(command);
        order.verify(audit).record(command.event(answer));
        order.verify(commands).finish(command, answer);
    }

    @Test
    void aCommandThatCameBeforeHasItsAnswerAndDoesNothing() {
        var answer = new Answer(null, UUID.randomUUID(), 0, 0, false);
        when(commands.begin(any())).thenReturn(Optional.of(answer));

        assertThat(kernel.once(command(), () -> {
                    throw new AssertionError("money moved again");
                }))
                .isSameAs(answer);
        verifyNoInteractions(audit);
    }

    @Test
    void accountsAreLockedAndChangedInAscendingOrder() {
        when(balances.lock(3)).thenReturn(new Balances.Balance(3, 0, 0, 0, 0, false));
        when(balances.lock(7)).thenReturn(new Balances.Balance(7, 0, 0, 0, 0, false));

        assertThat(kernel.locked(List.of(7L, 3L)).keySet()).containsExactly(3L, 7L);
        kernel.setAside(List.of(line(7, 100, 0), line(3, 50, 0)));
        kernel.giveBack(List.of(line(7, 100, 0), line(3, 50, 0)));

        var order = inOrder(balances);
        order.verify(balances).lock(3);
        order.verify(balances).lock(7);
        order.verify(balances).setAside(3, 50);
        order.verify(balances).setAside(7, 100);
        order.verify(balances).giveBack(3, 50);
        order.verify(balances).giveBack(7, 100);
    }

    @Test
    void onlyWhatIsStillHeldIsGivenBackAndAFundOfWhichNothingIsHeldIsLeftAlone() {
        kernel.giveBack(List.of(line(3, 50, 50), line(7, 100, 99)));

        inOrder(balances).verify(balances).giveBack(7, 1);
        verifyNoMoreInteractions(balances);
    }

    @Test
    void whatOnlyPassesThroughIsPostedOnceAndBothItsLegsAreNumbered() {
        var id = UUID.randomUUID();
        var journal = new Journal(
                JournalKind.OWN_PASSED,
                new Journal.About(null, null, null, null, null, null, null),
                List.of(
                        Leg.debit(1, AccountKind.BANK_CONTROL, 100),
                        Leg.credit(4, AccountKind.OWN, 100),
                        Leg.debit(4, AccountKind.OWN, 100),
                        Leg.credit(9, AccountKind.PROVIDER_PAYABLE, 100)));
        when(journals.add(any(), any())).thenReturn(id);

        assertThat(kernel.post(command(), journal)).isEqualTo(id);

        var legs = journal.legs();
        var order = inOrder(balances, journals);
        order.verify(balances).post(legs.get(1));
        for (int i = 0; i < 4; i++) {
            order.verify(journals).addPosting(id, i + 1, journal, legs.get(i));
        }
        order.verify(journals).tell(id);
        verifyNoMoreInteractions(balances);
    }

    private static HoldLine line(long account, long amount, long captured) {
        return new HoldLine(FundKind.DIRECT_PAYMENT, account, 1, amount, captured, 0, 0, null, null);
    }

    private static Command command() {
        return new Command(
                Command.Scope.PAY_IN,
                CommandKey.random(),
                "asked",
                new Who.System("schedules"),
                new PersonId(UUID.randomUUID()),
                "SCHEDULE");
    }
}

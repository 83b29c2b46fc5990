package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReversingTest {

    private final PostingKernel kernel = mock();
    private final ReversalBook book = mock();
    private final HoldBook holds = mock();
    private final Reversing reversing = new Reversing(kernel, book, holds, new Reversing.Trace(mock(), mock()));

    /** As a capture does, or the two could wait for one another for ever. */
    @Test
    void theHoldIsLockedBeforeItsAccounts() {
        var journal = UUID.randomUUID();
        var hold = UUID.randomUUID();
        var posted = UUID.randomUUID();
        when(kernel.once(any(), any()))
                .thenAnswer(once -> once.<Supplier<Answer>>getArgument(1).get());
        when(kernel.locked(any())).thenReturn(Map.of(7L, new Balances.Balance(7, 100, 500, 0, 2, false)));
        when(kernel.post(any(), any())).thenReturn(posted);
        when(book.holdOf(journal)).thenReturn(Optional.of(hold));
        when(book.lines(journal))
                .thenReturn(List.of(
                        new ReversalBook.Line(1, 7, AccountKind.DIRECT_PAYMENT, 100, 0, 0, null),
                        new ReversalBook.Line(2, 90, AccountKind.PROVIDER_PAYABLE, 0, 100, 0, null)));

        assertThat(reversing.reverse(command(), payment(journal), Money.ofPence(40)))
                .hasValue(posted);

        var order = inOrder(holds, kernel);
        order.verify(holds).lock(hold);
        order.verify(kernel).locked(List.of(7L, 90L));
        order.verify(kernel).post(any(), any());
    }

    private static JournalView payment(UUID journal) {
        return new JournalView(
                journal,
                JournalKind.CAPTURE,
                new PersonId(UUID.randomUUID()),
                UUID.randomUUID(),
                new OrganisationId(UUID.randomUUID()),
                new SignInId(UUID.randomUUID()),
                "SUPPORT_CONFIRMED",
                Instant.EPOCH,
                null,
                List.of(),
                "",
                List.of());
    }

    private static Command command() {
        return new Command(
                Command.Scope.REFUND,
                CommandKey.random(),
                "asked",
                new Who.System("refunds"),
                new PersonId(UUID.randomUUID()),
                "NOT_DELIVERED");
    }
}

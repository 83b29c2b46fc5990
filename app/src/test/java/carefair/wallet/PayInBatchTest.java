package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import carefair.audit.Audit;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.TestClock;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PayInBatchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final JdbcClient jdbc = mock();
    private final EntityManager entities = mock();
    private final Balances balances = mock();
    private final PayInRows rows = mock();
    private final Audit audit = mock();
    private final PayInBatch batch = new PayInBatch(
            jdbc,
            new PayInBatch.Ledger(entities, mock(Accounts.class), balances, rows, audit),
            mock(Settings.class),
            new TestClock());

    @Test
    void whatTheCallerChangedIsRefusedBeforeAnyMoneyMoves() {
        doThrow(new PersistenceException("refused")).when(entities).flush();

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> batch.write(List.of(asked())));
        verifyNoInteractions(jdbc, balances, rows, audit);
    }

    @Test
    void nobodyIsPaidNothing() {
        batch.write(List.of());

        verifyNoInteractions(jdbc, entities, balances, rows, audit);
    }

    private static PayInBatch.Asked asked() {
        var payIn = new PayIn(
                CommandKey.random(),
                new PersonId(UUID.randomUUID()),
                FundKind.DIRECT_PAYMENT,
                Money.ofPence(100),
                "SCHEDULE",
                MONDAY,
                MONDAY);
        var command = new Command(
                Command.Scope.PAY_IN,
                payIn.key(),
                payIn.fingerprint(),
                new Who.System("schedules"),
                payIn.person(),
                payIn.reasonCode());
        return new PayInBatch.Asked(command, payIn);
    }
}

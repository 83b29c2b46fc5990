package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class SpendCombinerTest {

    @Test
    void whoeverWaitsIsLetGoHoweverTheWriterEnds() throws Exception {
        var batch = mock(SpendBatch.class);
        when(batch.write(any())).thenThrow(new OutOfMemoryError("planted"));
        var terms = mock(SpendCombiner.Terms.class);
        when(terms.apply()).thenReturn(true);
        when(terms.writers()).thenReturn(1);
        var combiner = new SpendCombiner(batch, TransactionOperations.withoutTransaction(), terms);
        combiner.start();

        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> combiner.together(CommandKey.random(), spend()));
            var other = pool.submit(() -> combiner.together(CommandKey.random(), spend()));

            try {
                assertThat(one.get(10, TimeUnit.SECONDS)).isEmpty();
                assertThat(other.get(10, TimeUnit.SECONDS)).isEmpty();
            } finally {
                combiner.stop();
            }
        }
    }

    private static SpendRequest spend() {
        return new SpendRequest(
                new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null),
                UUID.randomUUID(),
                new OrganisationId(UUID.randomUUID()),
                LedgerUnderTest.COMPANY,
                Money.ofPence(1),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 23));
    }
}

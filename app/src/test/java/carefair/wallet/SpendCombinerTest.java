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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

        var one = together(combiner);
        var other = together(combiner);

        try {
            assertThat(one.get(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(other.get(10, TimeUnit.SECONDS)).isEmpty();
        } finally {
            combiner.stop();
        }
    }

    /** On a thread that keeps nobody waiting should it wait for ever. */
    private static CompletableFuture<Optional<Hold>> together(SpendCombiner combiner) {
        return CompletableFuture.supplyAsync(
                () -> combiner.together(CommandKey.random(), spend()),
                work -> Thread.ofPlatform().daemon().start(work));
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

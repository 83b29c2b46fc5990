package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpendRequestTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void anAmountIsMoreThanNothing(long pence) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> spend(Money.ofPence(pence), MONDAY, MONDAY));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> spend(Money.ofPence(1), MONDAY, MONDAY.minusDays(1)));
    }

    private static SpendRequest spend(Money amount, LocalDate first, LocalDate last) {
        return new SpendRequest(
                new Who.Resident(new SignInId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), null),
                UUID.randomUUID(),
                new OrganisationId(UUID.randomUUID()),
                LedgerUnderTest.COMPANY,
                amount,
                first,
                last);
    }
}

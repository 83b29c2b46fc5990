package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provider earned from one London day to another, both counted: what each order paid it. It says nothing of the funds that paid, nor
 * of what anybody wrote.
 *
 * @param opening what the provider was owed before the first day
 * @param closing what the provider was owed after the last day: the opening of the day after
 */
public record Remittance(
        OrganisationId provider, LocalDate from, LocalDate to, Money opening, List<Line> lines, Money closing) {

    /**
     * One payment.
     *
     * @param journal the movement of money this line is one side of
     * @param order the order it is for; null where there is none
     * @param amount positive when it was paid to the provider, negative when it was given back
     */
    public record Line(
            UUID journal,
            Instant at,
            JournalKind what,
            @Nullable UUID order,
            Money amount) {}

    /** What all lines add up to. */
    public Money earned() {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }
}

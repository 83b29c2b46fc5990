package carefair.purchasing;

import carefair.shared.Money;
import carefair.wallet.HoldId;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The money of an order: the hold that pays for it, the part of its price that was offered, and what went to the provider. */
@Embeddable
class Paying {

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID holdId;

    private @Nullable Long offeredPence;

    private long paidPence;

    void from(HoldId hold) {
        holdId = hold.value();
    }

    /** @throws OrderRefusal.TooMuch if the part is nothing, or not less than the price */
    void offer(Money part, Money price) {
        if (!part.isPositive() || !price.isMoreThan(part)) {
            throw new OrderRefusal.TooMuch(price);
        }
        offeredPence = part.pence();
    }

    void pay(Money amount) {
        paidPence = amount.pence();
    }

    /** @throws IllegalStateException if nothing was set aside yet */
    HoldId hold() {
        if (holdId == null) {
            throw new IllegalStateException("An order without a hold");
        }
        return new HoldId(holdId);
    }

    Optional<Money> offered() {
        return Optional.ofNullable(offeredPence).map(Money::ofPence);
    }

    Money paid() {
        return Money.ofPence(paidPence);
    }
}

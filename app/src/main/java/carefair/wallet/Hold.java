package carefair.wallet;

import carefair.shared.Money;
import java.util.UUID;

/** Money set aside for one order, and how far it has gone. */
public record Hold(HoldId id, UUID order, Money amount, Money captured, Money released, Split split) {

    public Money stillHeld() {
        return amount.minus(captured).minus(released);
    }
}

package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Says when money is next due to come in. The module above that keeps the schedules provides it as a bean. */
@FunctionalInterface
public interface NextPayIn {

    /**
     * Money that is due.
     *
     * @param day the London day it is due on
     */
    record Expected(LocalDate day, FundKind fund, Money amount) {}

    /** The next money due into this account's wallet, or nothing if none is known. Needs {@code Power.SEE}. */
    Optional<Expected> after(Who.Resident who);
}

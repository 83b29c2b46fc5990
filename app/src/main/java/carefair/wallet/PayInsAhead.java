package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Says what the council pays a person regularly. The module above that keeps the schedules provides it as a bean. */
@FunctionalInterface
public interface PayInsAhead {

    /**
     * @param nextDay the next pay day
     * @param next all that is paid in on that day
     * @param aWeek what the regular payments come to a week, in whole pence
     */
    record Ahead(LocalDate nextDay, Money next, Money aWeek) {}

    /** For modules that have made sure who asks; nothing if no payment is to come. */
    Optional<Ahead> of(PersonId person);
}

package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.time.LocalDate;

/** Says what will be set aside for orders that come again. The module above that keeps the orders provides it as a bean. */
@FunctionalInterface
public interface SpendsAhead {

    /** What is set aside from now to that day, and is not yet. For modules that have made sure who asks. */
    Money until(PersonId person, LocalDate day);
}

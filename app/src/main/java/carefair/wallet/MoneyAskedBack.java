package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Says what the council asks back of a wallet. The module above that serves notice provides it as a bean. */
@FunctionalInterface
public interface MoneyAskedBack {

    /**
     * @param answerBy the last day on which the person can say no
     * @param path the page where they see why, and answer
     */
    record Asked(Money amount, LocalDate answerBy, String path) {}

    /** What is asked back now; nothing if no notice was served. Needs {@code Power.SEE}. */
    Optional<Asked> of(Who.Resident who);
}

package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.Money;
import java.util.Optional;

/** Says what a person still has to contribute. The module above that keeps the schedules provides it as a bean. */
@FunctionalInterface
public interface ContributionOwed {

    /** @param toTheCouncil whether the council paid the whole budget, so that the money is the council's; else it belongs into the wallet */
    record Owed(Money amount, boolean toTheCouncil) {}

    /** What is owed for periods the council has paid; nothing if it was all paid. Needs {@code Power.SEE}. */
    Optional<Owed> by(Who.Resident who);
}

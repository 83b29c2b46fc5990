package carefair.wallet;

import java.util.List;
import java.util.stream.Stream;

/** Why money went back or was moved, from the one list that statements and the council's papers use. */
public enum CorrectionReason {
    NOT_DELIVERED,
    CHARGED_TOO_MUCH,
    PAID_TWICE,
    WRONG_AMOUNT,
    WRONG_PERSON,
    WRONG_FUND,
    OTHER_REASON,
    /** A person's own money came to the council by bank, for an order. */
    OWN_MONEY_CAME,
    /** The holder of an individual service fund paid something itself. */
    HOLDER_PAID;

    /** What can be chosen where a mistake is put right. */
    public static List<CorrectionReason> ofMistakes() {
        return Stream.of(values())
                .filter(reason -> reason != OWN_MONEY_CAME && reason != HOLDER_PAID)
                .toList();
    }
}

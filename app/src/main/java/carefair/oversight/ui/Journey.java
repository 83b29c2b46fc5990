package carefair.oversight.ui;

import java.util.Arrays;
import java.util.Optional;

/** What an officer sets up for a person over several pages, with answers kept on the way. */
enum Journey {
    WALLET,
    PLAN,
    AMOUNT,
    FUND,
    NECESSITY,
    CONTRIBUTION,
    GRANT,
    PAY_INS,
    DECISION;

    static Optional<Journey> of(String code) {
        return Arrays.stream(values())
                .filter(journey -> journey.code().equals(code))
                .findFirst();
    }

    /** In addresses, keys and drafts. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

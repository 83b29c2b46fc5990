package carefair.directory.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What whoever offers support is asked, in order. */
enum OfferQuestion {
    KIND,
    NAME,
    WORDS,
    WHO_FOR,
    PLACE,
    TRAVEL,
    CATEGORIES,
    UNIT,
    PRICE,
    BANK_HOLIDAY,
    CANCEL,
    CHECKS;

    /** In addresses, and as the name of its input. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words are under it. */
    String key() {
        return "directory.offering." + code();
    }

    static Optional<OfferQuestion> of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** Only whoever takes money is asked how much. */
    boolean isAboutPrice() {
        return this == PRICE || this == BANK_HOLIDAY || this == CANCEL;
    }
}

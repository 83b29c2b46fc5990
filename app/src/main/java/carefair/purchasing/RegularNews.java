package carefair.purchasing;

import java.util.Locale;

/** What somebody must be told about a regular order; each has its words under {@code know.<code>.title}. */
enum RegularNews {
    RESIDENT_REGULAR_NO_MONEY,
    RESIDENT_REGULAR_FROZEN,
    RESIDENT_REGULAR_NOT_COVERED,
    RESIDENT_REGULAR_BLOCKED,
    RESIDENT_REGULAR_ASK_FIRST,
    RESIDENT_REGULAR_NEW_PRICE,
    RESIDENT_REGULAR_NOT_OFFERED,
    RESIDENT_REGULAR_NO_RIGHT,
    RESIDENT_REGULAR_LEFT_OUT,
    RESIDENT_REGULAR_STOPPED_FOR_YOU,
    RESIDENT_REGULAR_STOPPED_BY_PROVIDER,

    PROVIDER_REGULAR_NOT_SET_ASIDE,
    PROVIDER_REGULAR_LEFT_OUT,
    PROVIDER_REGULAR_STOPPED;

    static RegularNews of(Trouble trouble) {
        return valueOf("RESIDENT_REGULAR_" + trouble);
    }

    boolean isForProvider() {
        return name().startsWith("PROVIDER");
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

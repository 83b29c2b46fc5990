package carefair.directory;

/** What sort of provider or thing a listing is. */
public enum ListingKind {
    PERSONAL_ASSISTANT,
    MICRO_PROVIDER,
    HOME_CARE,
    DAY_OPPORTUNITY,
    COMMUNITY_GROUP,
    EQUIPMENT,
    ISF_BROKER,
    CARE_HOME,

    /** Flats of people's own, with care workers in the house. */
    EXTRA_CARE_HOUSING,
    TRANSPORT,
    ADVOCACY,

    /** Payroll, holding accounts and other help for people who look after a direct payment. */
    PAYMENT_SUPPORT,

    /** For people who look after somebody unpaid. */
    CARERS_SERVICE
}

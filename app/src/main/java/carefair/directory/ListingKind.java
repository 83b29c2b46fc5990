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
    CARE_HOME
}

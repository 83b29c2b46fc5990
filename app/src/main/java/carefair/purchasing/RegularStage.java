package carefair.purchasing;

/** Whether more periods of a regular order will come. */
public enum RegularStage {
    GOING,
    /** The person, who acts for them, or the provider stopped it. */
    STOPPED,
    /** Its last day was reached. */
    FINISHED,
    /** Its first period was never agreed. */
    NOT_STARTED
}

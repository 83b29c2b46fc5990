package carefair.purchasing;

/** What somebody is reminded of, each once an order. */
enum Reminder {
    ANSWER,
    DELIVER,
    CONFIRM_FIRST,
    CONFIRM_SECOND,
    DECIDE
}

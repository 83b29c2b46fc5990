package carefair.purchasing;

/** What can happen to an order, as its history tells it. */
public enum Happening {
    PLACED,
    COUNCIL_ASKED,
    ALLOWED,
    NOT_ALLOWED,
    ACCEPTED,
    DECLINED,
    NOT_ANSWERED,
    DELIVERED,
    CONFIRMED,
    QUESTIONED,
    ANSWERED,
    PART_OFFERED,
    PART_ACCEPTED,
    WITHDRAWN,
    CANCELLED,
    TO_COUNCIL,
    DECIDED,
    GIVEN_BACK
}

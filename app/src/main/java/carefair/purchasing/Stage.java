package carefair.purchasing;

/** How far an order has come. */
public enum Stage {
    PLACED,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time; everything was released. */
    NOT_ANSWERED,
    DELIVERED,
    CONFIRMED,
    QUESTIONED,
    /** The provider took back what was questioned; everything was released. */
    WITHDRAWN,
    CANCELLED,
    /** A question the council decided: a part was paid and the rest released. */
    DECIDED
}

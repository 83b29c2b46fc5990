package carefair.purchasing;

/** How far an order has come. */
public enum Stage {
    /** The council is asked first whether this may be paid; the money is set aside meanwhile, and the provider knows nothing of it. */
    ASKED,
    /** The council said no to that; everything was released. */
    NOT_ALLOWED,
    PLACED,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time; everything was released. */
    NOT_ANSWERED,
    DELIVERED,
    CONFIRMED,
    QUESTIONED,
    /** The provider offered a part of the price, and it was agreed: that part was paid and the rest released. */
    PART_PAID,
    /** The provider took back what was questioned; everything was released. */
    WITHDRAWN,
    /** Cancelled before the start: a late charge was paid where the terms say so, and the rest released. */
    CANCELLED,
    /** A question the council decided: a part was paid and the rest released. */
    DECIDED;

    /** Whether nothing more can happen to the order. */
    public boolean hasEnded() {
        return switch (this) {
            case ASKED, PLACED, ACCEPTED, DELIVERED, QUESTIONED -> false;
            case NOT_ALLOWED, DECLINED, NOT_ANSWERED, CONFIRMED, PART_PAID, WITHDRAWN, CANCELLED, DECIDED -> true;
        };
    }
}

package carefair.wallet;

/** Where the money of a fund came from, and who keeps it; each fund has a guarded account of its own, so they can never mix. */
public enum FundKind {
    /** From the council, for what the support plan covers (Care Act 2014 s31 to s33). */
    DIRECT_PAYMENT,
    /** The person's own part, after the financial assessment. Never reclaimed by the council. */
    CONTRIBUTION,
    /** From the council, for a carer's own needs (Care Act 2014 s25 and s31). */
    CARER,
    /** One sum for a purpose, with a last day, such as a payment for a break. */
    GRANT,
    /** A person's own money on its way to a provider: nothing of it ever rests here. Never reclaimed by the council. */
    OWN,
    /** An individual service fund: an accredited holder keeps the money and pays with it; it is never the council's cash. */
    ISF;

    /** Whether every wallet has one from the day it is opened. */
    boolean comesWithTheWallet() {
        return this == DIRECT_PAYMENT || this == CONTRIBUTION;
    }

    /** Whether an officer opens one for a person, with days and purposes of its own. */
    public boolean isOpenedByAnOfficer() {
        return this == CARER || this == GRANT || this == ISF;
    }

    /** Whether an order may be paid from it: by the council, or by the holder that keeps it. */
    boolean paysOrders() {
        return this != OWN;
    }

    /** Whether the council keeps the money, so that Carefair may pay it out. */
    public boolean isHeldByTheCouncil() {
        return this != OWN && this != ISF;
    }

    /** Whether the council may ask for what was not used. */
    boolean isReclaimable() {
        return this != CONTRIBUTION && this != OWN;
    }

    /** Who keeps the money, as the table says it. */
    String holder() {
        return switch (this) {
            case DIRECT_PAYMENT, CONTRIBUTION, CARER, GRANT -> "COUNCIL";
            case OWN -> "NONE";
            case ISF -> "ISF";
        };
    }
}

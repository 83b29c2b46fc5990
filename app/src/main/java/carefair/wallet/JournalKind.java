package carefair.wallet;

/** What one movement of money was, as a statement tells it. */
public enum JournalKind {
    /** The council paid into the direct payment. */
    PAY_IN,
    /** The person's own part came in. */
    CONTRIBUTION_IN,
    /** Money set aside for an order was paid to what the council owes the provider. */
    CAPTURE,
    /** A surplus of the direct payment went back to the council, after notice. */
    RECLAIM;

    static JournalKind into(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT -> PAY_IN;
            case CONTRIBUTION -> CONTRIBUTION_IN;
        };
    }
}

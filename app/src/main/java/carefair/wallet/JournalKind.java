package carefair.wallet;

/** What one movement of money was, as a statement tells it. */
public enum JournalKind {
    /** The council paid into the direct payment. */
    PAY_IN,
    /** The person's own part came in. */
    CONTRIBUTION_IN,
    /** Money set aside for an order was paid to what the council owes the provider. */
    CAPTURE,
    /** The council paid a grant. */
    GRANT_IN,
    /** An accredited holder has the money of an individual service fund. */
    ISF_IN,
    /** The holder of an individual service fund paid for something. */
    ISF_SPENT,
    /** A person's own money came in and went on to the provider. */
    OWN_PASSED;

    static JournalKind into(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT, CARER -> PAY_IN;
            case CONTRIBUTION -> CONTRIBUTION_IN;
            case GRANT -> GRANT_IN;
            case ISF -> ISF_IN;
            case OWN -> OWN_PASSED;
        };
    }
}

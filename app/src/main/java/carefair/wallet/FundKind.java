package carefair.wallet;

/** Where the money of a fund came from; each has a guarded account of its own, so they can never mix. */
public enum FundKind {
    /** From the council, for what the support plan covers (Care Act 2014 s31 to s33). */
    DIRECT_PAYMENT,
    /** The person's own part, after the financial assessment. Never reclaimed by the council. */
    CONTRIBUTION
}

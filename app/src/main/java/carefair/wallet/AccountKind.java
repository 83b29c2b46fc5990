package carefair.wallet;

import org.jspecify.annotations.Nullable;

/** What an account of the ledger is for; which kinds a journal may join is the table {@code journal_kind}. */
enum AccountKind {
    DIRECT_PAYMENT("C", FundKind.DIRECT_PAYMENT),
    CONTRIBUTION("C", FundKind.CONTRIBUTION),
    CARER("C", FundKind.CARER),
    GRANT("C", FundKind.GRANT),
    OWN("C", FundKind.OWN),
    ISF("C", FundKind.ISF),
    PROVIDER_PAYABLE("C", null),
    COUNCIL_RECLAIMED("C", null),
    COUNCIL_FUNDING("D", null),
    BANK_CONTROL("D", null),
    /** What one accredited holder keeps for people's individual service funds. */
    ISF_HOLDER("D", null);

    /** C for what is kept for or owed to somebody, D for where it came from. */
    final String side;

    /** Which fund of a person it keeps, if it keeps one. */
    final @Nullable FundKind fund;

    AccountKind(String side, @Nullable FundKind fund) {
        this.side = side;
        this.fund = fund;
    }

    /** Whether the database itself keeps it from falling under nothing: every fund of a person. */
    boolean guarded() {
        return fund != null;
    }

    /**
     * Whether a posting leaves its balance row alone, so that nobody waits for it: every account that many people's journals touch. Number
     * and balance follow a moment later.
     */
    boolean deferred() {
        return fund == null;
    }

    String mode() {
        return deferred() ? "DEFERRED" : "GUARDED";
    }

    /** Whether nothing may stay in it after any journal. */
    boolean passesThrough() {
        return this == OWN;
    }

    static AccountKind of(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT -> DIRECT_PAYMENT;
            case CONTRIBUTION -> CONTRIBUTION;
            case CARER -> CARER;
            case GRANT -> GRANT;
            case OWN -> OWN;
            case ISF -> ISF;
        };
    }

    /** Where money paid into such a fund comes from. */
    static AccountKind sourceOf(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT, CARER, GRANT -> COUNCIL_FUNDING;
            case CONTRIBUTION, OWN -> BANK_CONTROL;
            case ISF -> ISF_HOLDER;
        };
    }
}

package carefair.wallet;

/** What an account of the ledger is for; which kinds a journal may join is the table {@code journal_kind}. */
enum AccountKind {
    DIRECT_PAYMENT("C", true),
    CONTRIBUTION("C", true),
    PROVIDER_PAYABLE("C", false),
    COUNCIL_FUNDING("D", false),
    BANK_CONTROL("D", false);

    /** C for what is kept for or owed to somebody, D for where it came from. */
    final String side;

    /** Whether the database itself keeps it from falling under nothing. */
    final boolean guarded;

    AccountKind(String side, boolean guarded) {
        this.side = side;
        this.guarded = guarded;
    }

    static AccountKind of(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT -> DIRECT_PAYMENT;
            case CONTRIBUTION -> CONTRIBUTION;
        };
    }

    /** Where money paid into such a fund comes from. */
    static AccountKind sourceOf(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT -> COUNCIL_FUNDING;
            case CONTRIBUTION -> BANK_CONTROL;
        };
    }
}

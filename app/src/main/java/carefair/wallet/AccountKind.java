package carefair.wallet;

import org.jspecify.annotations.Nullable;

/** What an account of the ledger is for; which kinds a journal may join is the table {@code journal_kind}. */
enum AccountKind {
    DIRECT_PAYMENT("C", true, FundKind.DIRECT_PAYMENT),
    CONTRIBUTION("C", true, FundKind.CONTRIBUTION),
    PROVIDER_PAYABLE("C", false, null),
    COUNCIL_FUNDING("D", false, null),
    BANK_CONTROL("D", false, null);

    /** C for what is kept for or owed to somebody, D for where it came from. */
    final String side;

    /** Whether the database itself keeps it from falling under nothing. */
    final boolean guarded;

    /** Which fund of a person it keeps, if it keeps one. */
    final @Nullable FundKind fund;

    AccountKind(String side, boolean guarded, @Nullable FundKind fund) {
        this.side = side;
        this.guarded = guarded;
        this.fund = fund;
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

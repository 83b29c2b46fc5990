package carefair.wallet.ui;

import carefair.wallet.FundKind;

/** The addresses of statements, and the names of funds in them. */
final class StatementPaths {

    static final String DIRECT_PAYMENT = "direct-payment";
    static final String CONTRIBUTION = "contribution";

    private StatementPaths() {}

    static String of(FundKind fund) {
        return "/statements/" + name(fund);
    }

    static String name(FundKind fund) {
        return switch (fund) {
            case DIRECT_PAYMENT -> DIRECT_PAYMENT;
            case CONTRIBUTION -> CONTRIBUTION;
        };
    }

    /** @throws IllegalArgumentException if no fund has that name */
    static FundKind fund(String name) {
        return switch (name) {
            case DIRECT_PAYMENT -> FundKind.DIRECT_PAYMENT;
            case CONTRIBUTION -> FundKind.CONTRIBUTION;
            default -> throw new IllegalArgumentException("No such fund: " + name);
        };
    }
}

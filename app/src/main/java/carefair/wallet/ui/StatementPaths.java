package carefair.wallet.ui;

import carefair.wallet.FundKind;
import java.util.Arrays;
import java.util.Locale;

/** The addresses of statements, and the names of funds in them. */
final class StatementPaths {

    static final String DIRECT_PAYMENT = "direct-payment";
    static final String CONTRIBUTION = "contribution";

    /** The names of funds in addresses, for a mapping: each kind, and {@code grant-2} for the second of a kind. */
    static final String ANY = "{fund:(?:direct-payment|contribution|carer|grant|own|isf)(?:-[2-9])?}";

    /** Which fund an address means: the nth of a kind, from 1. */
    record Named(FundKind kind, int nth) {}

    private StatementPaths() {}

    static String of(FundKind fund, int nth) {
        return "/statements/" + name(fund, nth);
    }

    static String name(FundKind fund, int nth) {
        return name(fund) + (nth == 1 ? "" : "-" + nth);
    }

    static String name(FundKind fund) {
        return fund.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no fund has that name */
    static Named fund(String name) {
        int last = name.charAt(name.length() - 1) - '0';
        boolean numbered = last > 1 && last <= 9;
        var kind = numbered ? name.substring(0, name.length() - 2) : name;
        return Arrays.stream(FundKind.values())
                .filter(each -> name(each).equals(kind))
                .findFirst()
                .map(each -> new Named(each, numbered ? last : 1))
                .orElseThrow(() -> new IllegalArgumentException("No such fund: " + name));
    }
}

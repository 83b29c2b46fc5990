package carefair.wallet.ui;

import carefair.wallet.FundKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The addresses of statements, and the names of funds in them. */
final class StatementPaths {

    /** Stands where the name of a fund stands, for all of them together. */
    static final String ALL = "all";

    static final String TOGETHER = "/statements/" + ALL;
    static final String PROVIDER = "/statements/provider";

    private StatementPaths() {}

    static String of(FundKind fund) {
        return "/statements/" + name(fund);
    }

    static String name(FundKind fund) {
        return fund.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fund of that name, if there is one. */
    static Optional<FundKind> fund(String name) {
        return Arrays.stream(FundKind.values())
                .filter(fund -> name(fund).equals(name))
                .findFirst();
    }
}

package carefair.wallet.ui;

import carefair.wallet.FundKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of statements, and the names of funds in them. */
final class StatementPaths {

    /** Stands where the name of a fund stands, for all of them together. */
    static final String ALL = "all";

    static final String TOGETHER = "/statements/" + ALL;
    static final String PROVIDER = "/statements/provider";
    /** The individual service funds that an organisation keeps. */
    static final String KEPT = "/statements/kept";

    /** The second of a kind, and so on: {@code grant-2}. */
    private static final Pattern NUMBERED = Pattern.compile("([a-z-]+)-([2-9])");

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

    /** Each fund with which of its kind it is, in the order given. */
    static List<Named> numbered(List<FundKind> funds) {
        var counts = new EnumMap<FundKind, Integer>(FundKind.class);
        return funds.stream()
                .map(kind -> new Named(kind, counts.merge(kind, 1, Integer::sum)))
                .toList();
    }

    /** The fund of that name, if there is one. */
    static Optional<Named> fund(String name) {
        var numbered = NUMBERED.matcher(name);
        var kind = numbered.matches() ? numbered.group(1) : name;
        return Arrays.stream(FundKind.values())
                .filter(each -> name(each).equals(kind))
                .findFirst()
                .map(each -> new Named(each, numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1));
    }
}

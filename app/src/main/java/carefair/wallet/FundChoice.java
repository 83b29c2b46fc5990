package carefair.wallet;

import carefair.shared.CategoryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Says which funds may pay for some support, and in which order. A fund that an officer opened pays for the categories it was opened for,
 * within its days, whatever the support plan says; the others pay for what the plan covers. They pay by the council's order of kinds, then
 * by priority, then the one that ends sooner, then the older.
 */
final class FundChoice {

    private FundChoice() {}

    /** What is to be paid for, and what the person's plan covers. */
    record Wanted(CategoryCode category, LocalDate first, LocalDate last, Set<CategoryCode> plan) {

        Wanted(SpendRequest request, Set<CategoryCode> plan) {
            this(request.category(), request.firstDay(), request.lastDay(), plan);
        }
    }

    /**
     * @param kinds the kinds of fund that pay, first to last
     * @return the funds that may pay, first to last; at least one
     * @throws WalletRefusal.NotInPlan if neither the plan nor any fund covers the category
     * @throws WalletRefusal.FundNotBegun if the first fund that covers it begins later
     * @throws WalletRefusal.FundEnds if the first fund that covers it ends before
     */
    static List<WalletBook.Fund> of(Wanted wanted, List<FundKind> kinds, List<WalletBook.Fund> funds) {
        var covering = funds.stream()
                .filter(fund -> kinds.contains(fund.kind()) && fund.kind().paysOrders())
                .filter(fund -> covers(fund, wanted))
                .sorted(inOrder(kinds))
                .toList();
        if (covering.isEmpty()) {
            throw new WalletRefusal.NotInPlan(wanted.category());
        }
        var paying =
                covering.stream().filter(fund -> isForItsDays(fund, wanted)).toList();
        if (paying.isEmpty()) {
            throw outsideItsDays(covering.getFirst().terms(), wanted);
        }
        return paying;
    }

    /**
     * Who could pay an order, first to last: the council, with all the funds it keeps, or one holder, with the individual service fund it
     * keeps. One of them pays the whole of it, so that a provider has one payer for an order.
     *
     * @param inOrder funds that may pay, first to last
     * @return the funds of each payer, first to last; the payer whose first fund comes first stands first
     */
    static List<List<WalletBook.Fund>> payers(List<WalletBook.Fund> inOrder) {
        var council = inOrder.stream()
                .filter(fund -> fund.kind().isHeldByTheCouncil())
                .toList();
        var payers = new ArrayList<List<WalletBook.Fund>>();
        for (var fund : inOrder) {
            if (!fund.kind().isHeldByTheCouncil()) {
                payers.add(List.of(fund));
            } else if (fund.equals(council.getFirst())) {
                payers.add(council);
            }
        }
        return List.copyOf(payers);
    }

    static boolean covers(WalletBook.Fund fund, Wanted wanted) {
        return (fund.kind().comesWithTheWallet() ? wanted.plan() : fund.terms().categories())
                .contains(wanted.category());
    }

    /** What comes with the wallet has no days of its own. */
    static boolean isForItsDays(WalletBook.Fund fund, Wanted wanted) {
        return fund.kind().comesWithTheWallet() || fund.terms().liesWithin(wanted.first(), wanted.last());
    }

    private static WalletRefusal outsideItsDays(FundTerms terms, Wanted wanted) {
        var until = terms.until();
        return until != null && wanted.last().isAfter(until)
                ? new WalletRefusal.FundEnds(until)
                : new WalletRefusal.FundNotBegun(terms.from());
    }

    static Comparator<WalletBook.Fund> inOrder(List<FundKind> kinds) {
        return Comparator.<WalletBook.Fund>comparingInt(fund -> kinds.indexOf(fund.kind()))
                .thenComparingInt(fund -> fund.terms().priority())
                .thenComparing(fund -> fund.terms().until(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparingLong(WalletBook.Fund::account);
    }
}

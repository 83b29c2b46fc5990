package carefair.wallet;

import carefair.shared.CategoryCode;
import carefair.wallet.SpendingRule.Known;
import carefair.wallet.SpendingRule.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Applies the council's rules to the funds that could pay. A fund that a rule blocks does not pay; one for which the council must be asked
 * first pays only once it said yes. A block wins over a question, a question over a yes; what no rule is about is allowed.
 */
record Rulebook(List<SpendingRule> rules) {

    Rulebook {
        rules = List.copyOf(rules);
    }

    /** The rule that decides about a fund; nothing if it may simply pay. */
    Optional<SpendingRule> ruling(FundKind fund, Known known) {
        return first(Outcome.BLOCK, fund, known).or(() -> first(Outcome.ASK, fund, known));
    }

    /**
     * @param funds that could pay, first to last; at least one
     * @param councilSaidYes whether the council was asked about this spend and agreed, or the money is to be held while it is asked
     * @return those that may pay, in the same order; at least one
     * @throws WalletRefusal.Blocked if a rule blocks every fund that could pay
     * @throws WalletRefusal.AskFirst if the council must be asked before any of them pays
     */
    List<WalletBook.Fund> allowed(List<WalletBook.Fund> funds, Known known, boolean councilSaidYes) {
        var notBlocked = funds.stream()
                .filter(fund -> !outcome(fund, known).equals(Optional.of(Outcome.BLOCK)))
                .toList();
        if (notBlocked.isEmpty()) {
            throw new WalletRefusal.Blocked(
                    ruling(funds.getFirst().kind(), known).orElseThrow());
        }
        if (councilSaidYes) {
            return notBlocked;
        }
        var free = notBlocked.stream()
                .filter(fund -> outcome(fund, known).isEmpty())
                .toList();
        if (free.isEmpty()) {
            throw new WalletRefusal.AskFirst(
                    ruling(notBlocked.getFirst().kind(), known).orElseThrow());
        }
        return free;
    }

    /** The rule that blocks this category by its name, for one of these kinds of fund; nothing if none does. */
    Optional<SpendingRule> naming(CategoryCode category, List<FundKind> funds) {
        return rules.stream()
                .filter(rule -> rule.outcome() == Outcome.BLOCK
                        && rule.when() == SpendingRule.When.ALWAYS
                        && rule.categories().contains(category)
                        && funds.stream().anyMatch(rule.funds()::contains))
                .findFirst();
    }

    private Optional<Outcome> outcome(WalletBook.Fund fund, Known known) {
        return ruling(fund.kind(), known).map(SpendingRule::outcome);
    }

    private Optional<SpendingRule> first(Outcome outcome, FundKind fund, Known known) {
        return rules.stream()
                .filter(rule -> rule.outcome() == outcome && rule.isAbout(fund, known))
                .findFirst();
    }
}

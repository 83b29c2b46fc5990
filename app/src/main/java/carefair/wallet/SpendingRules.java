package carefair.wallet;

import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Says whether a spend is covered, and which funds may pay for it in which order. */
@Component
class SpendingRules {

    private final WalletBook wallets;
    private final Plans plans;
    private final Policies policies;

    SpendingRules(WalletBook wallets, Plans plans, Policies policies) {
        this.wallets = wallets;
        this.plans = plans;
        this.policies = policies;
    }

    /**
     * @throws WalletRefusal.NoWallet if the person has none
     * @throws WalletRefusal.NotInPlan if the plan in force does not cover the category, or none was written
     */
    SpendingTerms termsFor(SpendRequest request) {
        var wallet = wallets.require(request.person());
        var plan = plans.inForce(wallet.id())
                .filter(version -> version.categories().contains(request.category()))
                .orElseThrow(() -> new WalletRefusal.NotInPlan(request.category()));
        var policy = policies.inForce();
        var inOrder = wallets.funds(wallet.id()).stream()
                .filter(fund -> policy.fundOrder().contains(fund.kind()))
                .sorted(Comparator.comparingInt(fund -> policy.fundOrder().indexOf(fund.kind())))
                .toList();
        return new SpendingTerms(wallet.id(), plan.id(), policy.id(), inOrder);
    }
}

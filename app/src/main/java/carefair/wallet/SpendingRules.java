package carefair.wallet;

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
     * @throws WalletRefusal.NotInPlan if neither the plan in force nor a fund covers the category, or no plan was written
     * @throws WalletRefusal.FundNotBegun if the only fund that covers it begins later
     * @throws WalletRefusal.FundEnds if the only fund that covers it ends before
     */
    SpendingTerms termsFor(SpendRequest request) {
        var wallet = wallets.require(request.person());
        var plan = plans.inForce(wallet.id()).orElseThrow(() -> new WalletRefusal.NotInPlan(request.category()));
        var policy = policies.inForce();
        var paying = FundChoice.of(
                new FundChoice.Wanted(request, plan.categories()), policy.fundOrder(), wallets.funds(wallet.id()));
        return new SpendingTerms(wallet.id(), plan.id(), policy.id(), paying);
    }
}

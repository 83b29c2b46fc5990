package carefair.wallet;

import carefair.shared.CategoryCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says whether a spend is covered, and which funds may pay for it in which order. */
@Component
class SpendingRules {

    private final WalletBook wallets;
    private final Plans plans;
    private final Policies policies;
    private final NecessityBook necessities;
    private final StayBook stays;

    SpendingRules(WalletBook wallets, Plans plans, Policies policies, NecessityBook necessities, StayBook stays) {
        this.wallets = wallets;
        this.plans = plans;
        this.policies = policies;
        this.necessities = necessities;
        this.stays = stays;
    }

    /**
     * @throws WalletRefusal.NoWallet if the person has none
     * @throws WalletRefusal.NotInPlan if neither the plan in force nor a fund covers the category, or no plan was written
     * @throws WalletRefusal.FundNotBegun if the only fund that covers it begins later
     * @throws WalletRefusal.FundEnds if the only fund that covers it ends before
     * @throws WalletRefusal.Blocked if one of the council's rules blocks every fund that could pay, or names what none of them is for
     * @throws WalletRefusal.AskFirst if the council must be asked before any of them pays
     */
    SpendingTerms termsFor(SpendRequest request) {
        var wallet = wallets.require(request.person());
        var plan = plans.inForce(wallet.id()).orElseThrow(() -> new WalletRefusal.NotInPlan(request.category()));
        var policy = policies.inForce();
        var paying = covering(request, plan.categories(), policy, wallets.funds(wallet.id()));
        return new SpendingTerms(
                wallet.id(),
                plan.id(),
                policy.id(),
                policy.rules().allowed(paying, known(request, wallet.id()), request.asking()));
    }

    /** Where nothing covers what is wanted, a rule that names it says more than that: no plan and no fund could be written for it. */
    private static List<WalletBook.Fund> covering(
            SpendRequest request, Set<CategoryCode> plan, Policies.Version policy, List<WalletBook.Fund> funds) {
        try {
            return FundChoice.of(new FundChoice.Wanted(request, plan), policy.fundOrder(), funds);
        } catch (WalletRefusal.NotInPlan notCovered) {
            throw policy.rules()
                    .naming(
                            request.category(),
                            funds.stream().map(WalletBook.Fund::kind).toList())
                    .<WalletRefusal>map(WalletRefusal.Blocked::new)
                    .orElse(notCovered);
        }
    }

    /** Keeps the nights of a stay beside the hold that pays for it. */
    void remember(UUID hold, SpendRequest request) {
        stays.add(hold, request.facts().nights());
    }

    private SpendingRule.Known known(SpendRequest request, UUID wallet) {
        var facts = request.facts();
        return new SpendingRule.Known(
                request.category(),
                facts,
                facts.relation() != PayeeRelation.NONE
                        && necessities.covers(request.person(), request.payee(), facts.paidFor(), request.lastDay()),
                !facts.nights().isEmpty() && FourWeeks.wouldBeOver(stays.of(wallet), facts.nights()));
    }
}

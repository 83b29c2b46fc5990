package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens a fund and puts its first sum in, in the caller's transaction. */
@Component
class FundOpening {

    private final WalletBook wallets;
    private final Plans plans;
    private final PayingIn payingIn;

    FundOpening(WalletBook wallets, Plans plans, PayingIn payingIn) {
        this.wallets = wallets;
        this.plans = plans;
        this.payingIn = payingIn;
    }

    FundId open(CommandKey key, Who.Staff who, FundProposal.New wanted) {
        var wallet = wallets.require(wanted.person());
        if (plans.inForce(wallet.id()).isEmpty()) {
            // A hold names the plan that was in force; a carer may have none beside the fund's own purposes.
            plans.add(wallet.id(), Set.of(), Optional.empty(), who.actor());
        }
        var fund = wallets.addFund(wallet.id(), wanted.person(), wanted.kind(), wanted.terms());
        var until = wanted.until();
        payingIn.payIn(
                who,
                new PayIn(
                        key,
                        wanted.person(),
                        wanted.kind(),
                        fund.id(),
                        wanted.amount(),
                        "FUND_OPENED",
                        wanted.from(),
                        until == null ? wanted.from() : until));
        return fund.id();
    }
}

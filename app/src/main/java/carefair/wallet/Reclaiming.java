package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives a surplus of the direct payment back to the council. No other fund can be named: the journal's kind would not allow it. */
@Component
class Reclaiming {

    private final PostingKernel kernel;
    private final WalletBook wallets;
    private final Accounts accounts;

    Reclaiming(PostingKernel kernel, WalletBook wallets, Accounts accounts) {
        this.kernel = kernel;
        this.wallets = wallets;
        this.accounts = accounts;
    }

    void reclaim(CommandKey key, Who who, PersonId person, Money amount, Money keep) {
        if (!amount.isPositive() || keep.isNegative()) {
            throw new IllegalArgumentException("Not a surplus: " + amount + ", keeping " + keep);
        }
        var command = new Command(
                Command.Scope.RECLAIM,
                key,
                Fingerprint.of(person.value(), amount.pence(), "SURPLUS"),
                who,
                person,
                "SURPLUS");
        kernel.once(command, () -> newReclaim(command, person, amount, keep));
    }

    private Answer newReclaim(Command command, PersonId person, Money amount, Money keep) {
        var fund = wallets.fund(person, FundKind.DIRECT_PAYMENT);
        long reclaimed = accounts.open(AccountKind.COUNCIL_RECLAIMED, Accounts.COUNCIL);
        var locked =
                Objects.requireNonNull(kernel.locked(List.of(fund.account())).get(fund.account()));
        if (locked.frozen()) {
            throw new WalletRefusal.MovementFrozen();
        }
        long free = locked.left() - keep.pence();
        if (free < amount.pence()) {
            throw new WalletRefusal.NotEnoughMoney(
                    Money.ofPence(Math.max(0, free)), Money.ofPence(amount.pence() - Math.max(0, free)));
        }
        var journal = new Journal(
                JournalKind.RECLAIM,
                new Journal.About(null, null, null, null, null, null, null),
                List.of(
                        Leg.debit(fund.account(), AccountKind.DIRECT_PAYMENT, amount.pence()),
                        Leg.credit(reclaimed, AccountKind.COUNCIL_RECLAIMED, amount.pence())));
        return new Answer(null, kernel.post(command, journal), 0, 0, true);
    }
}

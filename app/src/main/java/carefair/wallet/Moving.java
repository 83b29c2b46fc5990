package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Moves money by hand. What is the person's own, and was taken for the council's, goes to their contribution; where it came from is put right
 * in the same journal. The other way round the ledger allows nothing: what a person pays never becomes money that the council may take back.
 * What came by bank for an order passes through OWN to what the provider is owed. What a holder paid leaves the fund it keeps.
 */
@Component
class Moving {

    private final PostingKernel kernel;
    private final WalletBook wallets;
    private final HoldBook holds;
    private final Accounts accounts;

    Moving(PostingKernel kernel, WalletBook wallets, HoldBook holds, Accounts accounts) {
        this.kernel = kernel;
        this.wallets = wallets;
        this.holds = holds;
        this.accounts = accounts;
    }

    /** @return the journal; nothing if this command did so before */
    Optional<UUID> move(Command command, PersonId person, Money amount) {
        return once(command, () -> newMove(command, person, amount.pence()));
    }

    /** Passes a person's own money, which came by bank, on to the provider of an order. @return as {@link #move} */
    Optional<UUID> passOn(Command command, UUID order, Money amount) {
        return once(command, () -> newPassing(command, order, amount.pence()));
    }

    /** Takes what a holder paid outside of orders from the fund it keeps. @return as {@link #move} */
    Optional<UUID> holderPaid(Command command, FundId fund, Money amount) {
        return once(command, () -> newHolderPaid(command, fund, amount.pence()));
    }

    private Optional<UUID> once(Command command, Supplier<Answer> work) {
        var answer = kernel.once(command, work);
        return answer.changed() ? Optional.ofNullable(answer.journal()) : Optional.empty();
    }

    private Answer newPassing(Command command, UUID order, long pence) {
        var hold = holds.ofOrder(command.person(), order)
                .orElseThrow(() -> new IllegalArgumentException("No such order: " + order));
        long own = ownFund(command.person()).account();
        long bank = accounts.open(AccountKind.BANK_CONTROL, Accounts.COUNCIL);
        long payee = accounts.open(AccountKind.PROVIDER_PAYABLE, hold.payee().value());
        mustNotBeFrozen(List.of(own, bank, payee));
        var legs = List.of(
                Leg.debit(bank, AccountKind.BANK_CONTROL, pence),
                Leg.credit(own, AccountKind.OWN, pence),
                Leg.debit(own, AccountKind.OWN, pence),
                Leg.credit(payee, AccountKind.PROVIDER_PAYABLE, pence));
        var about = new Journal.About(order, null, hold.payee(), hold.category(), null, null, null);
        return new Answer(null, kernel.post(command, new Journal(JournalKind.OWN_PASSED, about, legs)), 0, 0, true);
    }

    /** A wallet has one from the first time that own money comes; two who bring it at once wait for one another. */
    private WalletBook.Fund ownFund(PersonId person) {
        var wallet = wallets.require(person).id();
        return ownFund(wallet).orElseGet(() -> {
            kernel.locked(List.of(wallets.fund(person, FundKind.DIRECT_PAYMENT).account()));
            return ownFund(wallet).orElseGet(() -> wallets.addFund(wallet, person, FundKind.OWN));
        });
    }

    private Optional<WalletBook.Fund> ownFund(UUID wallet) {
        return wallets.funds(wallet).stream()
                .filter(fund -> fund.kind() == FundKind.OWN)
                .findFirst();
    }

    private Answer newHolderPaid(Command command, FundId id, long pence) {
        var fund = wallets.fund(command.person(), id);
        var holder = Objects.requireNonNull(fund.terms().holder());
        long kept = accounts.open(AccountKind.ISF_HOLDER, holder.value());
        long left = Objects.requireNonNull(
                        mustNotBeFrozen(List.of(fund.account(), kept)).get(fund.account()))
                .left();
        if (left < pence) {
            throw new WalletRefusal.NotEnoughMoney(Money.ofPence(left), Money.ofPence(pence - left));
        }
        var legs = List.of(
                Leg.debit(fund.account(), AccountKind.ISF, pence), Leg.credit(kept, AccountKind.ISF_HOLDER, pence));
        var about = new Journal.About(null, null, holder, null, null, null, null);
        return new Answer(null, kernel.post(command, new Journal(JournalKind.ISF_SPENT, about, legs)), 0, 0, true);
    }

    private Map<Long, Balances.Balance> mustNotBeFrozen(List<Long> touched) {
        var balances = kernel.locked(touched);
        if (balances.values().stream().anyMatch(Balances.Balance::frozen)) {
            throw new WalletRefusal.MovementFrozen();
        }
        return balances;
    }

    private Answer newMove(Command command, PersonId person, long pence) {
        long from = wallets.fund(person, FundKind.DIRECT_PAYMENT).account();
        long to = wallets.fund(person, FundKind.CONTRIBUTION).account();
        long bank = accounts.open(AccountKind.BANK_CONTROL, Accounts.COUNCIL);
        long funding = accounts.open(AccountKind.COUNCIL_FUNDING, Accounts.COUNCIL);
        var balances = mustNotBeFrozen(List.of(from, to, bank, funding));
        long left = Objects.requireNonNull(balances.get(from)).left();
        if (left < pence) {
            throw new WalletRefusal.SpentSince(Money.ofPence(left));
        }
        var legs = List.of(
                Leg.debit(from, AccountKind.DIRECT_PAYMENT, pence),
                Leg.credit(to, AccountKind.CONTRIBUTION, pence),
                Leg.debit(bank, AccountKind.BANK_CONTROL, pence),
                Leg.credit(funding, AccountKind.COUNCIL_FUNDING, pence));
        var about = new Journal.About(null, null, null, null, null, null, null);
        return new Answer(null, kernel.post(command, new Journal(JournalKind.MOVE, about, legs)), 0, 0, true);
    }
}

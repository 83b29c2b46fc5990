package carefair.wallet;

import carefair.identity.PersonId;
import carefair.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Moves money of the person's own, which was taken for the council's, to their contribution; where it came from is put right in the same
 * journal. The other way round the ledger allows nothing: what a person pays never becomes money that the council may take back.
 */
@Component
class Moving {

    private final PostingKernel kernel;
    private final WalletBook wallets;
    private final Accounts accounts;

    Moving(PostingKernel kernel, WalletBook wallets, Accounts accounts) {
        this.kernel = kernel;
        this.wallets = wallets;
        this.accounts = accounts;
    }

    /** @return the journal; nothing if this command did so before */
    Optional<UUID> move(Command command, PersonId person, Money amount) {
        var answer = kernel.once(command, () -> newMove(command, person, amount.pence()));
        return answer.changed() ? Optional.ofNullable(answer.journal()) : Optional.empty();
    }

    private Answer newMove(Command command, PersonId person, long pence) {
        long from = wallets.fund(person, FundKind.DIRECT_PAYMENT).account();
        long to = wallets.fund(person, FundKind.CONTRIBUTION).account();
        long bank = accounts.open(AccountKind.BANK_CONTROL, Accounts.COUNCIL);
        long funding = accounts.open(AccountKind.COUNCIL_FUNDING, Accounts.COUNCIL);
        var balances = kernel.locked(List.of(from, to, bank, funding));
        if (balances.values().stream().anyMatch(Balances.Balance::frozen)) {
            throw new WalletRefusal.MovementFrozen();
        }
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

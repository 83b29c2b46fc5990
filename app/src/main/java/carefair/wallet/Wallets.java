package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Opens wallets, pays money in and spends it. */
@Service
public class Wallets {

    /**
     * That the person chose a wallet: it is an offer, never a condition.
     *
     * @param chosenOn when the person chose it
     * @param explainedBy who explained it to them
     * @param otherWaysShown the other ways to be paid that were shown, in the officer's words
     */
    public record Choice(LocalDate chosenOn, String explainedBy, String otherWaysShown) {}

    /** One fund as people read it; the four sums agree: left = came in - spent - set aside. */
    public record FundState(FundKind kind, Money cameIn, Money spent, Money setAside, Money left) {}

    public record WalletState(PersonId person, List<FundState> funds, Set<CategoryCode> plan, Choice choice) {
        public Money left() {
            return Money.sum(funds.stream().map(FundState::left).toList());
        }

        public Money setAside() {
            return Money.sum(funds.stream().map(FundState::setAside).toList());
        }
    }

    /** Opens a wallet with a direct payment fund and a contribution fund, both empty. @throws WalletRefusal.AlreadyOpen if there is one */
    public void open(Who.Staff who, PersonId person, Choice choice) {
        throw new UnsupportedOperationException();
    }

    /** Writes what the support plan covers from now on; the earlier version is kept. */
    public void writePlan(Who.Staff who, PersonId person, Set<CategoryCode> categories) {
        throw new UnsupportedOperationException();
    }

    /** The wallet, for the person, who acts for them with the power to see, or staff who opened the record; nothing if none is open. */
    public Optional<WalletState> wallet(Who who, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** What {@link #hold} would do now, without doing it. Refuses as it would. */
    public Split preview(SpendRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets money aside for one order, in the caller's transaction. The same key again gives the same hold again.
     *
     * @throws WalletRefusal.NoWallet if the person has none
     * @throws WalletRefusal.NotInPlan if the support plan does not cover the category
     * @throws WalletRefusal.NotEnoughMoney if less is left in the funds that may pay for it
     * @throws WalletRefusal.KeyUsedForSomethingElse if the key came before with another request
     */
    public Hold hold(CommandKey key, SpendRequest request) {
        throw new UnsupportedOperationException();
    }

    public Hold hold(HoldId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Pays a part or all of a hold to what is owed the payee. What is not captured stays held until it is released.
     *
     * @throws WalletRefusal.HoldEnded if less than {@code amount} is still held
     */
    public Hold capture(CommandKey key, Who who, HoldId hold, Money amount) {
        throw new UnsupportedOperationException();
    }

    /** Gives back all that is still held, to the funds it came from. Releasing an ended hold again changes nothing. */
    public Hold release(CommandKey key, Who who, HoldId hold) {
        throw new UnsupportedOperationException();
    }

    /**
     * Pays money into one fund: from council funding into the direct payment, from bank control into the contribution.
     *
     * @param who an officer, or the application running a schedule a second officer approved
     * @param reasonCode such as {@code SCHEDULE} or {@code CONTRIBUTION_RECEIVED}
     * @param periodFirst the first day the money is for
     * @param periodLast the last day the money is for
     */
    public void payIn(
            CommandKey key,
            Who who,
            PersonId person,
            FundKind fund,
            Money amount,
            String reasonCode,
            LocalDate periodFirst,
            LocalDate periodLast) {
        throw new UnsupportedOperationException();
    }

    /** What the council owes this provider for support delivered and confirmed, not yet paid out. */
    public Money owedTo(Who.Provider who) {
        throw new UnsupportedOperationException();
    }

    /** For the council's totals: every wallet's sums together, without a single purchase. */
    public Totals totals(Who.Staff who) {
        throw new UnsupportedOperationException();
    }

    public record Totals(long wallets, Money cameIn, Money spent, Money setAside, Money left, Money owedToProviders) {}

    /** @return whether a wallet is open; for modules that set one up */
    public boolean hasWallet(PersonId person) {
        throw new UnsupportedOperationException();
    }
}

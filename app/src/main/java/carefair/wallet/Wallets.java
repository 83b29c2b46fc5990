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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens wallets, pays money in and spends it.
 *
 * <p>Money moves in the caller's transaction where there is one, so that an order and its hold stand or fall together. Whoever opens that
 * transaction marks its method {@code @Transactional @RetriedOutsideTransaction} and gives it a {@link CommandKey}: when the database gives
 * up on a transaction for a passing reason, the whole method is done again with the same key, and what was done stays done once. Without a
 * caller's transaction each method here is one by itself, and is tried again by itself. A {@link WalletRefusal} rolls everything back and is
 * never tried again.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Wallets {

    private final WalletRights rights;
    private final WalletOpening opening;
    private final WalletReading reading;
    private final Spending spending;
    private final Spends spends;
    private final PayingIn payingIn;
    private final Reclaiming reclaiming;

    Wallets(WalletRights rights, WalletOpening opening, WalletReading reading, Spends spends, CouncilMoney council) {
        this.rights = rights;
        this.opening = opening;
        this.reading = reading;
        this.spends = spends;
        this.spending = spends.spending();
        this.payingIn = council.payingIn();
        this.reclaiming = council.reclaiming();
    }

    /**
     * That the person chose a wallet: it is an offer, never a condition.
     *
     * @param chosenOn when the person chose it
     * @param explainedBy who explained it to them
     * @param otherWaysShown the other ways to be paid that were shown, in the officer's words
     */
    public record Choice(LocalDate chosenOn, String explainedBy, String otherWaysShown) {}

    /** One fund as people read it; its sums agree: left = came in - taken back - spent - set aside. */
    public record FundState(
            FundId id,
            FundKind kind,
            FundTerms terms,
            Money cameIn,
            Money takenBack,
            Money spent,
            Money setAside,
            Money left) {}

    /** @param reviewDue by when the plan is reviewed; null if there is no plan */
    public record WalletState(
            PersonId person,
            List<FundState> funds,
            Set<CategoryCode> plan,
            @Nullable LocalDate reviewDue,
            Choice choice) {
        /** What is left of what the council keeps; what an accredited holder keeps is not in it. */
        public Money left() {
            return Money.sum(funds.stream()
                    .filter(fund -> fund.kind().isHeldByTheCouncil())
                    .map(FundState::left)
                    .toList());
        }

        /** What is set aside of it; what is set aside in the funds of accredited holders is not in it either. */
        public Money setAside() {
            return Money.sum(funds.stream()
                    .filter(fund -> fund.kind().isHeldByTheCouncil())
                    .map(FundState::setAside)
                    .toList());
        }
    }

    /**
     * Opens a wallet with a direct payment fund and a contribution fund, both empty. Needs a direct payment officer who opened the record.
     *
     * @throws WalletRefusal.AlreadyOpen if there is one
     */
    public void open(Who.Staff who, PersonId person, Choice choice) {
        rights.mayManage(who, person);
        opening.open(who, person, choice);
    }

    /**
     * Writes what the support plan covers from now on; the earlier version is kept. Needs a direct payment officer who opened the record.
     *
     * @throws WalletRefusal.NoWallet if none is open
     */
    public void writePlan(Who.Staff who, PersonId person, Set<CategoryCode> categories) {
        writePlan(who, person, categories, Optional.empty());
    }

    /**
     * As {@link #writePlan(Who.Staff, PersonId, Set)}.
     *
     * @param reviewDue by when it is reviewed; nothing for the usual: six months after the first plan, else the day that was set before
     *     while it lies ahead, else twelve months (SI 2014/2871 reg 7(1))
     * @throws IllegalArgumentException if it is not after today, or more than twelve months away
     */
    public void writePlan(Who.Staff who, PersonId person, Set<CategoryCode> categories, Optional<LocalDate> reviewDue) {
        rights.mayManage(who, person);
        opening.writePlan(who, person, categories, reviewDue);
    }

    /** The wallet, for the person, who acts for them with the power to see, or staff who opened the record; nothing if none is open. */
    @Transactional(readOnly = true)
    public Optional<WalletState> wallet(Who who, PersonId person) {
        rights.maySee(who, person);
        return reading.wallet(person);
    }

    /** What {@link #hold(CommandKey, SpendRequest)} would do now, without doing it. Refuses as it would. Needs {@code Power.ORDER}. */
    @Transactional(readOnly = true)
    public Split preview(SpendRequest request) {
        rights.maySpend(request.who());
        return spending.preview(request);
    }

    /**
     * Sets money aside for one order, in the caller's transaction. The same key again gives the same hold again.
     * Needs {@code Power.ORDER}.
     *
     * @throws WalletRefusal.NoWallet if the person has none
     * @throws WalletRefusal.NotInPlan if neither the support plan nor a fund covers the category
     * @throws WalletRefusal.FundNotBegun if the only fund that covers it begins later
     * @throws WalletRefusal.FundEnds if the only fund that covers it ends before
     * @throws WalletRefusal.NotEnoughMoney if less is left in the funds that may pay for it
     * @throws WalletRefusal.KeyUsedForSomethingElse if the key came before with another request
     */
    public Hold hold(CommandKey key, SpendRequest request) {
        rights.maySpend(request.who());
        return spending.hold(key, request);
    }

    /**
     * Pays for something that is complete the moment it is ordered: sets aside and pays to what is owed the payee, in one movement. The same
     * key again gives the same answer again. Outside a caller's transaction many such are done together, each still whole or not at all.
     * Needs {@code Power.ORDER}. Refuses as {@link #hold(CommandKey, SpendRequest)} does.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Hold spend(CommandKey key, SpendRequest request) {
        return spends.spend(key, request);
    }

    /** The hold as it stands. For modules that have made sure who asks: it names nobody. @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public Hold hold(HoldId id) {
        return spending.find(id)
                .map(spending::asItStands)
                .orElseThrow(() -> new IllegalArgumentException("No such hold: " + id));
    }

    /**
     * Pays a part or all of a hold to what is owed the payee. What is not captured stays held until it is released. A part is paid by the
     * funds in their order, as a price of that sum would have been.
     *
     * @throws WalletRefusal.HoldEnded if less than {@code amount} is still held
     */
    public Hold capture(CommandKey key, Who who, HoldId hold, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to capture: " + amount);
        }
        return spending.capture(key, who, mayEnd(who, hold), amount);
    }

    /** Gives back all that is still held, to the funds it came from. Releasing an ended hold again changes nothing. */
    public Hold release(CommandKey key, Who who, HoldId hold) {
        return spending.release(key, who, mayEnd(who, hold));
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
        rights.mayPayIn(who, person);
        payingIn.payIn(who, new PayIn(key, person, fund, amount, reasonCode, periodFirst, periodLast));
    }

    /**
     * Pays money into many funds at once, in the caller's transaction where there is one: all of them, or none and an exception. Each is
     * what {@link #payIn} alone would have made of it. Whoever is refused here can pay them in one by one.
     *
     * @param who an officer, or the application running a schedule a second officer approved
     * @throws org.springframework.dao.DuplicateKeyException if one of the keys came before
     * @throws WalletRefusal.NoWallet if one of the people has none
     */
    public void payInAll(Who who, List<PayIn> payIns) {
        payIns.stream().findFirst().ifPresent(payIn -> rights.mayPayIn(who, payIn.person()));
        payingIn.payInAll(who, payIns);
    }

    /**
     * Gives a surplus of the direct payment back to the council. The same key again changes nothing. That notice was served, answered or
     * waived, is the caller's to know; that nothing but the direct payment is touched, the ledger's.
     *
     * @param who a direct payment officer who opened the record
     * @param keep what must stay in the direct payment
     * @throws WalletRefusal.NotEnoughMoney if less than {@code amount} is left beyond {@code keep}
     * @throws WalletRefusal.Frozen if the fund is frozen
     */
    public void reclaim(CommandKey key, Who.Staff who, PersonId person, Money amount, Money keep) {
        rights.mayManage(who, person);
        reclaiming.reclaim(key, who, person, amount, keep);
    }

    /** What the council owes this provider for support delivered and confirmed, not yet paid out. */
    @Transactional(readOnly = true)
    public Money owedTo(Who.Provider who) {
        rights.mayReadOwed(who);
        return reading.owedTo(who.organisation());
    }

    /** For the council's totals: every wallet's sums together, without a single purchase. Needs a direct payment officer. */
    @Transactional(readOnly = true)
    public Totals totals(Who.Staff who) {
        rights.mayTotal(who);
        return reading.totals();
    }

    /** All funds that the council keeps, together; its sums agree as a fund's do. */
    public record Totals(
            long wallets,
            Money cameIn,
            Money takenBack,
            Money spent,
            Money setAside,
            Money left,
            Money owedToProviders) {}

    /** @return whether a wallet is open; for modules that set one up */
    @Transactional(readOnly = true)
    public boolean hasWallet(PersonId person) {
        return reading.isOpen(person);
    }

    private HoldBook.Held mayEnd(Who who, HoldId id) {
        var hold = spending.find(id).orElseThrow(() -> rights.notTheirs(who, "HOLD_ASKED_FOR", "hold", id.value()));
        rights.mayEnd(who, id, hold.person(), hold.payee());
        return hold;
    }
}

package carefair.wallet;

import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down money that others paid: a person's own money that came to the council by bank for an order, and what the holder of an individual
 * service fund paid outside of orders. One officer proposes it with words, and it is a {@link CorrectionView} that another agrees to or refuses.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class MoneyByHand {

    private static final int NEWEST = 50;

    private final WalletRights rights;
    private final WalletBook wallets;
    private final HoldBook holds;
    private final Correcting correcting;
    private final Organisations organisations;

    MoneyByHand(
            WalletRights rights,
            WalletBook wallets,
            HoldBook holds,
            Correcting correcting,
            Organisations organisations) {
        this.rights = rights;
        this.wallets = wallets;
        this.holds = holds;
        this.correcting = correcting;
        this.organisations = organisations;
    }

    /**
     * An order that own money may have come for.
     *
     * @param setAside what funds pay of it at most
     */
    public record Ordered(UUID order, String payee, Money setAside, LocalDate firstDay) {}

    /** A fund that a holder keeps. */
    public record Kept(FundId fund, String holder, Money left) {}

    /** The person's last 50 orders, newest first. Needs a direct payment officer who opened the record. */
    @Transactional(readOnly = true)
    public List<Ordered> orders(Who.Staff who, PersonId person) {
        rights.mayManage(who, person);
        return holds.newest(person, NEWEST).stream()
                .map(hold -> new Ordered(
                        hold.order(),
                        organisations.nameOf(hold.payee()),
                        Money.ofPence(hold.amount()),
                        hold.firstDay()))
                .toList();
    }

    /** The person's individual service funds. Needs a direct payment officer who opened the record. */
    @Transactional(readOnly = true)
    public List<Kept> kept(Who.Staff who, PersonId person) {
        rights.mayManage(who, person);
        return wallets.find(person).map(WalletBook.Wallet::id).stream()
                .flatMap(wallet -> wallets.funds(wallet).stream())
                .filter(fund -> fund.kind() == FundKind.ISF)
                .map(fund -> new Kept(fund.id(), organisations.nameOf(holderOf(fund)), wallets.left(fund.account())))
                .toList();
    }

    /**
     * Proposes that own money came by bank for an order and goes on to its provider. The same key again changes nothing. Needs a direct payment
     * officer who opened the record.
     *
     * @param amount exactly what came
     * @param words how it was matched, 1 to 2,000 characters
     * @throws carefair.identity.IdentityRefusal.NotYours if it is no order of this person's
     */
    public CorrectionId proposeOwnMoney(
            CommandKey key, Who.Staff who, PersonId person, UUID order, Money amount, String words) {
        rights.mayManage(who, person);
        var hold = holds.ofOrder(person, order)
                .orElseThrow(() -> rights.notTheirs(who, "ORDER_ASKED_FOR", "order", order));
        return propose(
                key,
                who,
                CorrectionView.Kind.OWN_MONEY,
                person,
                new CorrectionBook.About(order, hold.payee()),
                amount,
                CorrectionReason.OWN_MONEY_CAME,
                words);
    }

    /**
     * Proposes that a holder paid for something outside of orders. The same key again changes nothing. Needs a direct payment officer who opened
     * the record.
     *
     * @param words for what it was, 1 to 2,000 characters
     * @throws carefair.identity.IdentityRefusal.NotYours if it is no individual service fund of this person's
     * @throws WalletRefusal.NotEnoughMoney if less is left in the fund
     */
    public CorrectionId proposeHolderPaid(
            CommandKey key, Who.Staff who, PersonId person, FundId fund, Money amount, String words) {
        rights.mayManage(who, person);
        var kept = wallets.funds(wallets.require(person).id()).stream()
                .filter(one -> one.id().equals(fund) && one.kind() == FundKind.ISF)
                .findFirst()
                .orElseThrow(() -> rights.notTheirs(who, "FUND_ASKED_FOR", "fund", fund.value()));
        var left = wallets.left(kept.account());
        if (amount.isMoreThan(left)) {
            throw new WalletRefusal.NotEnoughMoney(left, amount.minus(left));
        }
        return propose(
                key,
                who,
                CorrectionView.Kind.ISF_SPENT,
                person,
                new CorrectionBook.About(fund.value(), holderOf(kept)),
                amount,
                CorrectionReason.HOLDER_PAID,
                words);
    }

    private CorrectionId propose(
            CommandKey key,
            Who.Staff who,
            CorrectionView.Kind kind,
            PersonId person,
            CorrectionBook.About about,
            Money amount,
            CorrectionReason reason,
            String words) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to write down: " + amount);
        }
        var id = new CorrectionId(key.value());
        correcting.propose(who, new CorrectionBook.Proposed(id, kind, person, null, about, amount, reason), words);
        return id;
    }

    private static OrganisationId holderOf(WalletBook.Fund fund) {
        return Objects.requireNonNull(fund.terms().holder());
    }
}

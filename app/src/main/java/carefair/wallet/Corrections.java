package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Movements of money by hand. Nothing posted is ever changed: a mistake is put right by a movement that reverses it, and only when one
 * officer proposed it with a reason and another agreed.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Corrections {

    private final WalletRights rights;
    private final CorrectionBook book;
    private final Correcting correcting;
    private final JournalBook journals;
    private final WalletBook wallets;

    Corrections(
            WalletRights rights, CorrectionBook book, Correcting correcting, JournalBook journals, WalletBook wallets) {
        this.rights = rights;
        this.book = book;
        this.correcting = correcting;
        this.journals = journals;
        this.wallets = wallets;
    }

    /**
     * Proposes to reverse a part or all of a movement; a reversed payment to a provider goes back to the funds that paid. Needs a direct
     * payment officer who opened the record. The same key again changes nothing.
     *
     * @param words why, 1 to 2,000 characters
     * @throws WalletRefusal.CannotBeReversed if it is itself a reversal or a move
     * @throws WalletRefusal.MoreThanWasPaid if it is more than moved
     */
    public CorrectionId proposeReversal(
            CommandKey key, Who.Staff who, UUID journal, Money amount, CorrectionReason reason, String words) {
        var wrong = mayCorrect(who, journal);
        if (wrong.what().undone().isEmpty()) {
            throw new WalletRefusal.CannotBeReversed();
        }
        if (amount.isMoreThan(wrong.amount())) {
            throw new WalletRefusal.MoreThanWasPaid(wrong.amount());
        }
        return propose(key, who, CorrectionView.Kind.REVERSAL, wrong.person(), journal, amount, reason, words);
    }

    /**
     * Proposes to move money of the person's own, which was taken for the council's, from the direct payment to the contribution. Needs a
     * direct payment officer who opened the record. The same key again changes nothing.
     *
     * @param words why, 1 to 2,000 characters
     * @throws WalletRefusal.NoWallet if the person has no wallet
     */
    public CorrectionId proposeMove(CommandKey key, Who.Staff who, PersonId person, Money amount, String words) {
        rights.mayManage(who, person);
        wallets.require(person);
        return propose(key, who, CorrectionView.Kind.MOVE, person, null, amount, CorrectionReason.WRONG_FUND, words);
    }

    /** Those that wait for a second officer, the oldest first. Needs a direct payment officer. */
    @Transactional(readOnly = true)
    public List<CorrectionView> waiting(Who.Staff who) {
        rights.mayTotal(who);
        return book.waiting();
    }

    /** Whose money it is about, for who must open that record first. Needs a direct payment officer. */
    @Transactional(readOnly = true)
    public java.util.Optional<PersonId> person(Who.Staff who, CorrectionId id) {
        rights.mayTotal(who);
        return book.find(id).map(CorrectionView::person);
    }

    /** One correction. Needs a direct payment officer who opened the record. */
    @Transactional(readOnly = true)
    public CorrectionView correction(Who.Staff who, CorrectionId id) {
        rights.mayTotal(who);
        var found = book.find(id).orElseThrow(() -> notThere(who, id));
        rights.mayManage(who, found.person());
        return found;
    }

    /**
     * Agrees to it: the movement is made, and the person is told. Agreeing again changes nothing.
     *
     * @throws WalletRefusal.AnotherOfficerMustAgree if this officer proposed it
     * @throws WalletRefusal.DecidedAlready if it was refused
     * @throws WalletRefusal.MoreThanWasPaid if less of the movement is left to go back by now
     * @throws WalletRefusal.SpentSince if less is left in the fund it would leave
     * @throws WalletRefusal.Frozen if an account it touches is frozen
     */
    public void agree(Who.Staff who, CorrectionId id) {
        var found = mayDecide(who, id);
        if (found.standing() == CorrectionView.Standing.REFUSED) {
            throw new WalletRefusal.DecidedAlready();
        }
        if (found.standing() == CorrectionView.Standing.WAITING) {
            correcting.post(who, found);
        }
    }

    /**
     * Refuses it: nothing moves. Refusing again changes nothing.
     *
     * @param words why, 1 to 2,000 characters
     * @throws WalletRefusal.AnotherOfficerMustAgree if this officer proposed it
     * @throws WalletRefusal.DecidedAlready if it was agreed
     */
    public void refuse(Who.Staff who, CorrectionId id, String words) {
        var found = mayDecide(who, id);
        if (found.standing() == CorrectionView.Standing.AGREED) {
            throw new WalletRefusal.DecidedAlready();
        }
        if (found.standing() == CorrectionView.Standing.WAITING) {
            correcting.refuse(who, found, words);
        }
    }

    private CorrectionId propose(
            CommandKey key,
            Who.Staff who,
            CorrectionView.Kind kind,
            PersonId person,
            @Nullable UUID journal,
            Money amount,
            CorrectionReason reason,
            String words) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to put right: " + amount);
        }
        var id = new CorrectionId(key.value());
        correcting.propose(who, new CorrectionBook.Proposed(id, kind, person, journal, null, amount, reason), words);
        return id;
    }

    private JournalView mayCorrect(Who.Staff who, UUID journal) {
        rights.mayTotal(who);
        var found = journals.find(journal)
                .orElseThrow(() -> rights.notTheirs(who, "JOURNAL_ASKED_FOR", "journal", journal));
        rights.mayManage(who, found.person());
        return found;
    }

    private CorrectionView mayDecide(Who.Staff who, CorrectionId id) {
        rights.mayTotal(who);
        var found = book.lock(id).orElseThrow(() -> notThere(who, id));
        rights.mayManage(who, found.person());
        if (found.proposedBy().equals(who.signIn())) {
            throw new WalletRefusal.AnotherOfficerMustAgree();
        }
        return found;
    }

    private RuntimeException notThere(Who.Staff who, CorrectionId id) {
        return rights.notTheirs(who, "CORRECTION_ASKED_FOR", "correction", id.value());
    }
}

package carefair.wallet;

import carefair.identity.PersonId;
import carefair.identity.Who;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts whose sums do not agree, for the council. One officer says what was found and asks that the freeze be lifted; another lifts it
 * with a reason. That accepts the difference as it is: nothing here repairs a sum, {@code bin/verify-ledger} goes on naming it, and any
 * other difference freezes the account again.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Freezes {

    private final FreezeBook book;
    private final Freezing freezing;
    private final WalletRights rights;

    Freezes(FreezeBook book, Freezing freezing, WalletRights rights) {
        this.book = book;
        this.freezing = freezing;
        this.rights = rights;
    }

    /** Accounts frozen now, the longest first. Needs a direct payment officer. */
    @Transactional(readOnly = true)
    public List<FreezeView> open(Who.Staff who) {
        rights.mayTotal(who);
        return book.open();
    }

    /**
     * Whose fund it is, for who must open that record before reading more; nothing if there is no such freeze or it is no person's. Needs a
     * direct payment officer.
     */
    @Transactional(readOnly = true)
    public java.util.Optional<PersonId> person(Who.Staff who, FreezeId id) {
        rights.mayTotal(who);
        return book.find(id).flatMap(FreezeView::person);
    }

    /**
     * One freeze, lifted or not. Needs a direct payment officer who, where it is a person's fund, opened the record.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if there is none
     */
    @Transactional(readOnly = true)
    public FreezeView freeze(Who.Staff who, FreezeId id) {
        return mayRead(who, id);
    }

    /**
     * Says what was found and asks that the freeze be lifted. Asking again changes nothing.
     *
     * @param words what was found, 1 to 2,000 characters
     */
    public void askToLift(Who.Staff who, FreezeId id, String words) {
        freezing.ask(who, mayRead(who, id), words);
    }

    /**
     * Lifts a freeze. Lifting it again changes nothing.
     *
     * @param words why, 1 to 2,000 characters
     * @throws WalletRefusal.SecondPersonNeeded if this officer asked for it, or nobody did
     */
    public void lift(Who.Staff who, FreezeId id, String words) {
        freezing.lift(who, mayRead(who, id), words);
    }

    private FreezeView mayRead(Who.Staff who, FreezeId id) {
        rights.mayTotal(who);
        var freeze = book.find(id).orElseThrow(() -> rights.notTheirs(who, "FREEZE_ASKED_FOR", "freeze", id.value()));
        freeze.person().ifPresent(person -> rights.mayManage(who, person));
        return freeze;
    }
}

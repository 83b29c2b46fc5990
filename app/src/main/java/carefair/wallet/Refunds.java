package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a provider give back all or part of what an order paid it: to the funds that paid, and never more than they did. */
@Service
@Transactional
@RetriedOutsideTransaction
public class Refunds {

    private final WalletRights rights;
    private final ReversalBook book;
    private final JournalBook journals;
    private final Reversing reversing;
    private final CorrectionNews told;

    Refunds(WalletRights rights, ReversalBook book, JournalBook journals, Reversing reversing, CorrectionNews told) {
        this.rights = rights;
        this.book = book;
        this.journals = journals;
        this.reversing = reversing;
        this.told = told;
    }

    /**
     * One payment out of a hold.
     *
     * @param journal the movement that paid
     * @param givenBack what of it went back, or is disputed
     */
    public record Paid(UUID journal, Instant at, Money paid, Money givenBack) {
        /** What can still be given back. */
        public Money left() {
            return paid.minus(givenBack);
        }
    }

    /** What was paid of a hold, payment by payment, to whoever's hold it is. */
    @Transactional(readOnly = true)
    public List<Paid> paid(Who who, HoldId hold) {
        var held =
                reversing.hold(hold).orElseThrow(() -> rights.notTheirs(who, "HOLD_ASKED_FOR", "hold", hold.value()));
        rights.mayReadHold(who, hold, held.person(), held.payee());
        return book.paid(hold);
    }

    /**
     * Gives back a part or all of a payment. The same key again changes nothing.
     *
     * @param journal the movement that paid
     * @param words why, 1 to 2,000 characters, which the person reads
     * @throws WalletRefusal.MoreThanWasPaid if less of it is left to give back
     * @throws WalletRefusal.Frozen if a fund that paid is frozen, or what the provider is owed
     */
    public void giveBack(
            CommandKey key, Who.Provider who, UUID journal, Money amount, CorrectionReason reason, String words) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to give back: " + amount);
        }
        var paid = journals.find(journal)
                .filter(found -> found.what().paysAnOrder())
                .orElseThrow(() -> rights.notTheirs(who, "JOURNAL_ASKED_FOR", "journal", journal));
        rights.mayGiveBack(who, paid);
        var command = new Command(
                Command.Scope.REFUND,
                key,
                Fingerprint.of(journal, amount.pence(), reason),
                who,
                paid.person(),
                reason.name());
        reversing.reverse(command, paid, amount).ifPresent(back -> {
            reversing.explain(command, back, words);
            told.posted(paid.person(), JournalKind.REFUND, amount);
        });
    }
}

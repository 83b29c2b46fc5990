package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Posts reversals: the same accounts the other way round, for all or part of a journal. Money goes back to the funds it came from and no
 * further than it went; a part goes first to the fund that paid last, so that what stays paid is what that sum would have been paid from.
 */
@Component
class Reversing {

    private final PostingKernel kernel;
    private final ReversalBook book;
    private final HoldBook holds;
    private final Trace trace;

    /** What such an act leaves behind. */
    @Component("reversingTrace")
    record Trace(Audit audit, Words words) {}

    Reversing(PostingKernel kernel, ReversalBook book, HoldBook holds, Trace trace) {
        this.kernel = kernel;
        this.book = book;
        this.holds = holds;
        this.trace = trace;
    }

    /**
     * Reverses a part or all of a journal.
     *
     * @return the journal that does; nothing if this command did so before
     * @throws WalletRefusal.CannotBeReversed if it is itself a reversal, or of a kind that has none
     * @throws WalletRefusal.MoreThanWasPaid if less of it is left to go back
     * @throws WalletRefusal.SpentSince if money would leave a fund in which less is left
     * @throws WalletRefusal.Frozen if an account it touches is frozen
     */
    Optional<UUID> reverse(Command command, JournalView of, Money amount) {
        var kind = of.what().undone().orElseThrow(WalletRefusal.CannotBeReversed::new);
        var answer = kernel.once(command, () -> newReversal(command, kind, of, amount.pence()));
        return answer.changed() ? Optional.ofNullable(answer.journal()) : Optional.empty();
    }

    Optional<HoldBook.Held> hold(HoldId hold) {
        return holds.find(hold.value());
    }

    /** Keeps somebody's own words beside a journal, and in the audit. */
    void explain(Command command, UUID journal, String words) {
        var id = trace.words().write(command.person().value(), command.who().actor(), words);
        book.explain(journal, id);
        trace.audit()
                .record(AuditEvent.of(command.who().actor(), "MOVEMENT_EXPLAINED")
                        .about(command.person().value())
                        .on("journal", journal)
                        .because(id));
    }

    private Answer newReversal(Command command, JournalKind kind, JournalView of, long pence) {
        // As everywhere: the hold's row before its accounts.
        var hold = book.holdOf(of.id());
        hold.ifPresent(holds::lock);
        var balances = kernel.locked(
                book.lines(of.id()).stream().map(ReversalBook.Line::account).toList());
        if (balances.values().stream().anyMatch(Balances.Balance::frozen)) {
            throw new WalletRefusal.MovementFrozen();
        }
        var lines = book.lines(of.id());
        if (kind == JournalKind.OWN_GIVEN_BACK) {
            return throughOwn(command, of, lines, pence);
        }
        var funds = lastPaidFirst(lines, hold);
        long left = funds.stream().mapToLong(ReversalBook.Line::left).sum();
        if (left < pence) {
            throw new WalletRefusal.MoreThanWasPaid(Money.ofPence(left));
        }
        var shares = FundSplit.inOrder(
                pence, funds.stream().map(ReversalBook.Line::left).toList());
        var legs = new ArrayList<Leg>();
        for (int i = 0; i < funds.size(); i++) {
            long share = shares.get(i);
            if (share > 0) {
                var line = funds.get(i);
                long available =
                        Objects.requireNonNull(balances.get(line.account())).left();
                if (line.cr() > 0 && available < share) {
                    throw new WalletRefusal.SpentSince(Money.ofPence(available));
                }
                legs.add(reversed(of.id(), line, share));
            }
        }
        lines.stream().filter(line -> !line.ofFund()).forEach(line -> legs.add(reversed(of.id(), line, pence)));
        var category = lines.getFirst().category();
        var about = new Journal.About(of.order(), null, of.payee(), category, null, null, null);
        return new Answer(null, kernel.post(command, new Journal(kind, about, legs)), 0, 0, true);
    }

    /** What passed through a person's own money goes back through it: every line by the same sum. */
    private Answer throughOwn(Command command, JournalView of, List<ReversalBook.Line> lines, long pence) {
        long left = lines.stream().mapToLong(ReversalBook.Line::left).min().orElseThrow();
        if (left < pence) {
            throw new WalletRefusal.MoreThanWasPaid(Money.ofPence(left));
        }
        var legs = lines.stream().map(line -> reversed(of.id(), line, pence)).toList();
        var about =
                new Journal.About(of.order(), null, of.payee(), lines.getFirst().category(), null, null, null);
        return new Answer(null, kernel.post(command, new Journal(JournalKind.OWN_GIVEN_BACK, about, legs)), 0, 0, true);
    }

    private Leg reversed(UUID journal, ReversalBook.Line line, long pence) {
        book.count(journal, line, pence);
        return Leg.reversing(journal, line, pence);
    }

    private List<ReversalBook.Line> lastPaidFirst(List<ReversalBook.Line> lines, Optional<UUID> hold) {
        var places = new HashMap<Long, Integer>();
        hold.ifPresent(id -> holds.lines(id).forEach(line -> places.put(line.account(), line.place())));
        return lines.stream()
                .filter(ReversalBook.Line::ofFund)
                .sorted(Comparator.comparingInt((ReversalBook.Line line) -> -places.getOrDefault(line.account(), 0)))
                .toList();
    }
}

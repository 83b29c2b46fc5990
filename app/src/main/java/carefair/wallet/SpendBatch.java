package carefair.wallet;

import carefair.audit.Audit;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Decides many spends in memory under the locks of all their accounts, in the order in which they came, and writes those that are plainly
 * in order: each with its key, rule, floor, hold, journal, postings, audit record and place in the outbox, as a spend that is alone has.
 */
@Component
class SpendBatch {

    private final Balances balances;
    private final BatchFacts facts;
    private final BatchRows rows;
    private final Audit audit;
    private final InstantSource clock;

    SpendBatch(Balances balances, BatchFacts facts, BatchRows rows, Audit audit, InstantSource clock) {
        this.balances = balances;
        this.facts = facts;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes what it can, in the caller's transaction, and answers for that alone. */
    Map<SpendCombiner.Wish, Hold> write(List<SpendCombiner.Wish> wishes) {
        var found = facts.of(firstOfEachKey(wishes));
        var locked = lock(found);
        var decided = new ArrayList<Decided>();
        for (var each : found) {
            decide(each, locked).ifPresent(decided::add);
        }
        if (decided.isEmpty()) {
            return Map.of();
        }
        rows.write(decided);
        balances.debitAll(locked.values().stream()
                .filter(Running::changed)
                .map(Running::debit)
                .toList());
        audit.recordAll(decided.stream().map(Decided::event).toList());
        var done = new HashMap<SpendCombiner.Wish, Hold>();
        decided.forEach(each -> done.put(each.facts().wish(), each.asHold()));
        return done;
    }

    /** Twins in one batch: the second one is done alone, and finds the answer of the first. */
    private static List<SpendCombiner.Wish> firstOfEachKey(List<SpendCombiner.Wish> wishes) {
        var seen = new HashSet<Object>();
        return wishes.stream().filter(wish -> seen.add(wish.key())).toList();
    }

    private Map<Long, Running> lock(List<BatchFacts.Found> found) {
        var accounts = new TreeSet<Long>();
        found.forEach(each -> each.terms().fundsInOrder().forEach(fund -> accounts.add(fund.account())));
        var locked = new LinkedHashMap<Long, Running>();
        if (!accounts.isEmpty()) {
            balances.lockAll(accounts).forEach(row -> locked.put(row.account(), new Running(row)));
        }
        return locked;
    }

    private Optional<Decided> decide(BatchFacts.Found found, Map<Long, Running> locked) {
        var request = found.wish().request();
        var now = new HashMap<Long, Balances.Balance>();
        found.terms()
                .fundsInOrder()
                .forEach(fund -> now.put(
                        fund.account(),
                        Objects.requireNonNull(locked.get(fund.account())).asItWouldBe()));
        List<HoldLine> lines;
        try {
            lines = Spending.split(request, found.terms(), now).stream()
                    .map(HoldLine::capturedWhole)
                    .toList();
        } catch (WalletRefusal refusal) {
            // It is refused where it is asked for alone: a twin that is being written elsewhere may have its answer by
            // then.
            return Optional.empty();
        }
        var postings = new ArrayList<Posted>();
        for (var line : lines) {
            postings.add(Objects.requireNonNull(locked.get(line.account())).take(line));
        }
        return Optional.of(new Decided(found, Uuid7.next(clock), Uuid7.next(clock), lines, postings));
    }

    /** One line of a decided spend, with its number and the balance after it. */
    record Posted(HoldLine line, long number, long after) {}

    /** A spend that is in order, and everything that is written of it. */
    record Decided(
            BatchFacts.Found facts,
            java.util.UUID hold,
            java.util.UUID journal,
            List<HoldLine> lines,
            List<Posted> postings) {

        Command command() {
            return facts.command();
        }

        SpendRequest request() {
            return facts.wish().request();
        }

        Answer answer() {
            return new Answer(hold, journal, request().amount().pence(), 0, true);
        }

        carefair.audit.AuditEvent event() {
            return command().event(answer());
        }

        Hold asHold() {
            var amount = request().amount();
            return new Hold(new HoldId(hold), request().order(), amount, amount, Money.ZERO, Spending.splitOf(lines));
        }
    }

    /** A locked account while the batch is decided. */
    private static final class Running {

        private final Balances.Balance before;
        private Balances.Balance now;

        Running(Balances.Balance row) {
            before = row;
            now = row;
        }

        Balances.Balance asItWouldBe() {
            return now;
        }

        Posted take(HoldLine line) {
            now = now.less(line.amount());
            return new Posted(line, now.seq(), now.postedCr() - now.postedDr());
        }

        boolean changed() {
            return !now.equals(before);
        }

        Balances.Debit debit() {
            return new Balances.Debit(before.account(), now.postedDr() - before.postedDr(), now.seq() - before.seq());
        }
    }
}

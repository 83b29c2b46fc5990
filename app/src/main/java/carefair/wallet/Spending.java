package carefair.wallet;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds, captures and releases: each one command. The hold's row is locked before accounts are, by everybody. */
@Component
class Spending {

    private final PostingKernel kernel;
    private final SpendingRules rules;
    private final HoldBook holds;
    private final Accounts accounts;
    private final HolderNews told;

    Spending(PostingKernel kernel, SpendingRules rules, HoldBook holds, Accounts accounts, HolderNews told) {
        this.kernel = kernel;
        this.rules = rules;
        this.holds = holds;
        this.accounts = accounts;
        this.told = told;
    }

    Split preview(SpendRequest request) {
        var terms = rules.termsFor(request);
        return splitOf(split(request, terms, kernel.read(accountsOf(terms))));
    }

    Hold hold(CommandKey key, SpendRequest request) {
        var command = command(Command.Scope.HOLD, key, request);
        return answered(kernel.once(command, () -> newHold(request)));
    }

    /** Holds and captures at once, in one journal. */
    Hold spend(CommandKey key, SpendRequest request) {
        var command = command(Command.Scope.SPEND, key, request);
        return answered(kernel.once(command, () -> newSpend(command, request)));
    }

    static Command command(Command.Scope scope, CommandKey key, SpendRequest request) {
        return new Command(scope, key, fingerprint(request), request.who(), request.person(), "ORDER_PLACED");
    }

    private static String fingerprint(SpendRequest request) {
        var parts = new ArrayList<Object>(List.of(
                request.person().value(),
                request.order(),
                request.payee().value(),
                request.category(),
                request.amount().pence(),
                request.firstDay(),
                request.lastDay()));
        if (!request.facts().equals(SpendFacts.NONE)) {
            parts.add(request.facts().text());
        }
        return Fingerprint.of(parts.toArray());
    }

    Hold capture(CommandKey key, Who who, HoldBook.Held hold, Money amount) {
        var command = new Command(
                Command.Scope.CAPTURE,
                key,
                Fingerprint.of(hold.id(), amount.pence()),
                who,
                hold.person(),
                "SUPPORT_CONFIRMED");
        return answered(kernel.once(command, () -> newCapture(command, hold, amount.pence())));
    }

    Hold release(CommandKey key, Who who, HoldBook.Held hold) {
        var command =
                new Command(Command.Scope.RELEASE, key, Fingerprint.of(hold.id()), who, hold.person(), "ORDER_ENDED");
        return answered(kernel.once(command, () -> newRelease(hold)));
    }

    Optional<HoldBook.Held> find(HoldId id) {
        return holds.find(id.value());
    }

    Hold asItStands(HoldBook.Held hold) {
        return hold(hold, hold.captured(), hold.released());
    }

    private Answer newHold(SpendRequest request) {
        var terms = termsOf(request);
        // Opened now rather than at the capture, so that no capture ever waits for an account to be made.
        long payable =
                accounts.open(AccountKind.PROVIDER_PAYABLE, request.payee().value());
        var lines = split(request, terms, kernel.locked(accountsOf(terms)));
        var id = holds.add(request, terms, credited(lines, payable), lines);
        rules.remember(id, request);
        kernel.setAside(lines);
        return new Answer(id, null, 0, 0, true);
    }

    /** Nights are counted under the funds' locks: two stays ordered at once must each know of the other. */
    private SpendingTerms termsOf(SpendRequest request) {
        var terms = rules.termsFor(request);
        if (request.facts().nights().isEmpty()) {
            return terms;
        }
        kernel.locked(accountsOf(terms));
        return rules.termsFor(request);
    }

    private Answer newSpend(Command command, SpendRequest request) {
        var terms = termsOf(request);
        long payable =
                accounts.open(AccountKind.PROVIDER_PAYABLE, request.payee().value());
        var lines = split(request, terms, kernel.locked(accountsOf(terms))).stream()
                .map(HoldLine::capturedWhole)
                .toList();
        long credited = credited(lines, payable);
        var hold = holds.addCaptured(request, terms, credited, lines);
        rules.remember(hold, request);
        long pence = request.amount().pence();
        var legs = new ArrayList<Leg>();
        legs.add(Leg.credit(credited, Payer.of(lines).credited(), pence));
        lines.forEach(line -> legs.add(Leg.debit(line.account(), AccountKind.of(line.fund()), line.amount())));
        var about = new Journal.About(
                request.order(), hold, request.payee(), request.category(), terms.policyVersion(), null, null);
        var journal = kernel.post(command, new Journal(Payer.of(lines).kind(), about, legs));
        told.paid(lines, request.person(), request.payee(), pence);
        return new Answer(hold, journal, pence, 0, true);
    }

    /** Where a capture goes: to what the council owes the provider, or off what the holder of the fund keeps, for the holder pays itself. */
    private long credited(List<HoldLine> lines, long payable) {
        var holder = lines.getFirst().holder();
        return holder == null ? payable : accounts.open(Payer.of(lines).credited(), holder.value());
    }

    private Answer newCapture(Command command, HoldBook.Held asked, long pence) {
        var hold = holds.lock(asked.id());
        if (hold.stillHeld() < pence) {
            throw new WalletRefusal.HoldEnded();
        }
        holds.change(hold, hold.captured() + pence, hold.released());
        var lines = holds.lines(hold.id());
        var shares =
                FundSplit.inOrder(pence, lines.stream().map(HoldLine::stillHeld).toList());
        var legs = new ArrayList<Leg>();
        legs.add(Leg.credit(hold.payeeAccount(), Payer.of(lines).credited(), pence));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            long share = shares.get(i);
            if (share > 0) {
                legs.add(Leg.debitHeld(line.account(), AccountKind.of(line.fund()), share));
                holds.capture(hold.id(), line.account(), share);
            }
        }
        var about = new Journal.About(
                hold.order(), hold.id(), hold.payee(), hold.category(), hold.policyVersion(), null, null);
        var journal = kernel.post(command, new Journal(Payer.of(lines).kind(), about, legs));
        told.paid(lines, hold.person(), hold.payee(), pence);
        return new Answer(hold.id(), journal, hold.captured() + pence, hold.released(), true);
    }

    private Answer newRelease(HoldBook.Held asked) {
        var hold = holds.lock(asked.id());
        if (hold.stillHeld() == 0) {
            return new Answer(hold.id(), null, hold.captured(), hold.released(), false);
        }
        long released = hold.amount() - hold.captured();
        kernel.giveBack(holds.lines(hold.id()));
        holds.change(hold, hold.captured(), released);
        holds.releaseRest(hold.id());
        return new Answer(hold.id(), null, hold.captured(), released, true);
    }

    private Hold answered(Answer answer) {
        var id = Objects.requireNonNull(answer.hold());
        return hold(holds.find(id).orElseThrow(), answer.captured(), answer.released());
    }

    private Hold hold(HoldBook.Held held, long captured, long released) {
        return new Hold(
                new HoldId(held.id()),
                held.order(),
                Money.ofPence(held.amount()),
                Money.ofPence(captured),
                Money.ofPence(released),
                splitOf(holds.lines(held.id())));
    }

    private static List<Long> accountsOf(SpendingTerms terms) {
        return terms.fundsInOrder().stream().map(WalletBook.Fund::account).toList();
    }

    static List<HoldLine> split(SpendRequest request, SpendingTerms terms, Map<Long, Balances.Balance> balances) {
        return split(request.amount().pence(), terms.fundsInOrder(), balances);
    }

    /** The first payer with enough pays all of it; where none has, the refusal says what the one with the most has left. */
    static List<HoldLine> split(long pence, List<WalletBook.Fund> inOrder, Map<Long, Balances.Balance> balances) {
        var payers = FundChoice.payers(inOrder).stream()
                .map(funds -> available(funds, balances))
                .toList();
        var lines = FundSplit.of(
                pence,
                payers.stream()
                        .filter(payer -> left(payer) >= pence)
                        .findFirst()
                        .orElseGet(() -> Collections.max(payers, Comparator.comparingLong(Spending::left))));
        if (lines.stream()
                .anyMatch(line ->
                        Objects.requireNonNull(balances.get(line.account())).frozen())) {
            throw new WalletRefusal.Frozen();
        }
        return lines;
    }

    private static List<FundSplit.Available> available(
            List<WalletBook.Fund> funds, Map<Long, Balances.Balance> balances) {
        return funds.stream()
                .map(fund -> new FundSplit.Available(
                        fund.kind(),
                        fund.account(),
                        Objects.requireNonNull(balances.get(fund.account())).left(),
                        fund.terms().until(),
                        fund.terms().holder()))
                .toList();
    }

    private static long left(List<FundSplit.Available> payer) {
        return payer.stream().mapToLong(FundSplit.Available::left).sum();
    }

    static Split splitOf(List<HoldLine> lines) {
        return new Split(lines.stream()
                .map(line -> new Split.Part(
                        line.fund(),
                        Money.ofPence(line.amount()),
                        Money.ofPence(line.leftAfter()),
                        line.until(),
                        line.holder()))
                .toList());
    }
}

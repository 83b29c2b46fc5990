package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.pounds;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A little council whose money moves by chance: paying in, holding, capturing parts, releasing, spending at once, giving back, sending keys again, clocks
 * that jump, folding. A plain oracle of additions and subtractions says after each step what everybody must have. One seed is one story.
 */
public final class Simulation {

    /** What went otherwise than the oracle says, in words that hold the seed and the step. */
    public static final class Differs extends RuntimeException {
        Differs(long seed, int step, String what) {
            super("Seed " + seed + ", step " + step + ": " + what);
        }
    }

    /** The funds of everybody here, in the order in which they pay. */
    private static final List<FundKind> FUNDS = List.of(FundKind.GRANT, FundKind.CONTRIBUTION, FundKind.DIRECT_PAYMENT);

    private static final long FIRST_GRANT = 40_00;

    private static final class Person {
        final Who.Resident who;
        final long[] left = new long[FUNDS.size()];
        final long[] spent = new long[FUNDS.size()];

        Person(Who.Resident who) {
            this.who = who;
        }
    }

    private static final class Held {
        final Person person;
        final Hold hold;
        final long[] still;

        Held(Person person, Hold hold, long[] still) {
            this.person = person;
            this.hold = hold;
            this.still = still;
        }
    }

    private static long together(long[] pots) {
        return Arrays.stream(pots).sum();
    }

    /** Takes so much out of the pots in their order. @return what came out of each */
    private static long[] take(long[] pots, long pence) {
        var taken = new long[pots.length];
        long missing = pence;
        for (int i = 0; i < pots.length; i++) {
            taken[i] = Math.min(missing, pots[i]);
            pots[i] -= taken[i];
            missing -= taken[i];
        }
        return taken;
    }

    private static void add(long[] to, long[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i];
        }
    }

    /** A payment of which parts may go back. */
    private static final class Payment {
        final Person person;
        final java.util.UUID journal;
        final long[] still;

        Payment(Person person, java.util.UUID journal, long[] still) {
            this.person = person;
            this.journal = journal;
            this.still = still;
        }
    }

    private record Sent(Runnable again, String what) {}

    private final LedgerUnderTest ledger;
    private final long seed;
    private final Random chance;
    private final List<Person> people = new ArrayList<>();
    private final List<Held> holds = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private int step;
    private long owed;

    private Simulation(LedgerUnderTest ledger, long seed) {
        this.ledger = ledger;
        this.seed = seed;
        this.chance = new Random(seed);
    }

    /** Plays seeds one after the other on one embedded ledger; each has its own people and payee. @throws Differs at the first that differs */
    public static void run(long firstSeed, int seeds, int steps) {
        var ledger = LedgerUnderTest.onH2();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            ledger.clock.reset();
            var story = new Simulation(ledger, seed);
            story.play(steps);
            // The whole ledger grows with each story: it is proved after every tenth, and after the last.
            if ((seed - firstSeed) % 10 == 9 || seed == firstSeed + seeds - 1) {
                story.prove();
            }
        }
        ledger.close();
    }

    private void play(int steps) {
        long owedBefore = owedNow();
        for (int i = 0; i < 3; i++) {
            people.add(someone());
        }
        for (step = 1; step <= steps; step++) {
            take();
            people.forEach(this::compare);
            same("owed to the provider", owedBefore + owed, owedNow());
        }
    }

    /** With a grant for longer than any story lasts. */
    private Person someone() {
        var person = new Person(ledger.someoneWith("£0.00", "£0.00"));
        var today = ledger.today();
        ledger.opens(
                person.who.account(),
                FundKind.GRANT,
                Money.ofPence(FIRST_GRANT).toString(),
                today.minusYears(1),
                today.plusYears(2));
        person.left[0] = FIRST_GRANT;
        return person;
    }

    private void prove() {
        var breaches = ledger.proof.prove().breaches();
        if (!breaches.isEmpty()) {
            throw new Differs(seed, step, "the proof finds " + breaches.getFirst());
        }
    }

    private void take() {
        var person = people.get(chance.nextInt(people.size()));
        switch (chance.nextInt(10)) {
            case 0, 1 -> payIn(person);
            case 2, 3 -> hold(person);
            case 4 -> capture();
            case 5 -> release();
            case 6 -> spend(person);
            case 7 -> again();
            case 8 -> giveBack();
            default -> {
                ledger.clock.advance(Duration.ofMinutes(chance.nextInt(5_000) - 600));
                ledger.folder.foldAll();
            }
        }
    }

    private void payIn(Person person) {
        int fund = chance.nextInt(FUNDS.size());
        long pence = 1 + chance.nextInt(80_00);
        var key = CommandKey.random();
        var day = ledger.today();
        did(
                "pay in",
                () -> ledger.act(() -> {
                    ledger.wallets.payIn(
                            key,
                            ledger.tom,
                            person.who.account(),
                            FUNDS.get(fund),
                            Money.ofPence(pence),
                            "SCHEDULE",
                            day,
                            day);
                    return null;
                }));
        person.left[fund] += pence;
    }

    private void hold(Person person) {
        long pence = 1 + chance.nextInt(60_00);
        var key = CommandKey.random();
        var request = ledger.spend(person.who, Money.ofPence(pence).toString());
        var enough = pence <= together(person.left);
        if (!refusedOrNot(enough, "hold", () -> ledger.hold(key, request))) {
            return;
        }
        holds.add(new Held(person, ledger.hold(key, request), take(person.left, pence)));
        sent.add(new Sent(() -> ledger.hold(key, request), "hold"));
    }

    private void capture() {
        if (holds.isEmpty()) {
            return;
        }
        var held = holds.get(chance.nextInt(holds.size()));
        long pence = 1 + chance.nextInt(40_00);
        var key = CommandKey.random();
        Runnable act = () ->
                ledger.act(() -> ledger.wallets.capture(key, held.person.who, held.hold.id(), Money.ofPence(pence)));
        if (!refusedOrNot(pence <= together(held.still), "capture", act)) {
            return;
        }
        var taken = take(held.still, pence);
        add(held.person.spent, taken);
        owed += pence;
        paid(held.person, held.hold, taken);
        sent.add(new Sent(act, "capture"));
    }

    private void release() {
        if (holds.isEmpty()) {
            return;
        }
        var held = holds.get(chance.nextInt(holds.size()));
        var key = CommandKey.random();
        did("release", () -> ledger.act(() -> ledger.wallets.release(key, held.person.who, held.hold.id())));
        add(held.person.left, held.still);
        Arrays.fill(held.still, 0);
    }

    private void spend(Person person) {
        long pence = 1 + chance.nextInt(30_00);
        var key = CommandKey.random();
        var request = ledger.spend(person.who, Money.ofPence(pence).toString());
        if (!refusedOrNot(pence <= together(person.left), "spend", () -> ledger.spendAtOnce(key, request))) {
            return;
        }
        var taken = take(person.left, pence);
        add(person.spent, taken);
        owed += pence;
        paid(person, ledger.spendAtOnce(key, request), taken);
        sent.add(new Sent(() -> ledger.spendAtOnce(key, request), "spend"));
    }

    private void paid(Person person, Hold hold, long[] taken) {
        var known = payments.stream().map(payment -> payment.journal).toList();
        var newest = ledger.act(() -> ledger.refunds.paid(provider(), hold.id())).stream()
                .filter(paid -> !known.contains(paid.journal()))
                .findFirst()
                .orElseThrow(() -> new Differs(seed, step, "what was paid cannot be given back"));
        payments.add(new Payment(person, newest.journal(), taken));
    }

    /** The fund that paid last gets back first. */
    private void giveBack() {
        if (payments.isEmpty()) {
            return;
        }
        var payment = payments.get(chance.nextInt(payments.size()));
        long pence = 1 + chance.nextInt(25_00);
        var key = CommandKey.random();
        Runnable act = () -> ledger.act(() -> {
            ledger.refunds.giveBack(
                    key,
                    provider(),
                    payment.journal,
                    Money.ofPence(pence),
                    CorrectionReason.CHARGED_TOO_MUCH,
                    "By chance");
            return null;
        });
        if (!refusedOrNot(pence <= together(payment.still), "refund", act)) {
            return;
        }
        long missing = pence;
        for (int fund = FUNDS.size() - 1; fund >= 0; fund--) {
            long part = Math.min(missing, payment.still[fund]);
            payment.still[fund] -= part;
            payment.person.left[fund] += part;
            missing -= part;
        }
        owed -= pence;
        sent.add(new Sent(act, "refund"));
    }

    private Who.Provider provider() {
        return new Who.Provider(ledger.tom.signIn(), ledger.dayClub);
    }

    /** Whatever was sent before may be sent again at any time, and changes nothing. */
    private void again() {
        if (!sent.isEmpty()) {
            sent.get(chance.nextInt(sent.size())).again().run();
        }
    }

    private void did(String what, Runnable act) {
        act.run();
        sent.add(new Sent(act, what));
    }

    /** @return whether it was done */
    private boolean refusedOrNot(boolean expected, String what, Runnable act) {
        try {
            act.run();
        } catch (WalletRefusal.NotEnoughMoney | WalletRefusal.HoldEnded | WalletRefusal.MoreThanWasPaid refusal) {
            if (expected) {
                throw new Differs(seed, step, what + " was refused: " + refusal);
            }
            return false;
        }
        if (!expected) {
            throw new Differs(seed, step, what + " was done and should have been refused");
        }
        return true;
    }

    private void compare(Person person) {
        var wallet = ledger.wallet(person.who);
        for (var fund : wallet.funds()) {
            int which = FUNDS.indexOf(fund.kind());
            same(fund.kind() + " left", person.left[which], fund.left().pence());
            same(fund.kind() + " spent", person.spent[which], fund.spent().pence());
        }
    }

    private long owedNow() {
        return ledger.act(() -> ledger.wallets.owedTo(provider())).pence();
    }

    private void same(String what, long expected, long found) {
        if (expected != found) {
            throw new Differs(
                    seed, step, what + " should be " + Money.ofPence(expected) + " and is " + Money.ofPence(found));
        }
    }

    static {
        // The words of money are read back as they are written.
        if (!pounds(Money.ofPence(12_34).toString()).equals(Money.ofPence(12_34))) {
            throw new IllegalStateException("Pounds are not written as they are read");
        }
    }
}

package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any sequence of paying in, holding, capturing a part and releasing leaves the sums that plain arithmetic gives. */
class LedgerAgainstOracleTest {

    private static final LedgerUnderTest LEDGER = LedgerUnderTest.onH2();

    enum Verb {
        PAY_IN_DIRECT,
        PAY_IN_CONTRIBUTION,
        HOLD,
        CAPTURE,
        CAPTURE_AGAIN,
        RELEASE
    }

    record Step(Verb verb, long pence, int which) {}

    /** Two pots and a list of holds, kept with additions and subtractions alone. */
    private static final class Oracle {

        private static final class Held {
            long contribution;
            long direct;
        }

        long contribution;
        long direct;
        long contributionSpent;
        long directSpent;
        final List<Held> holds = new ArrayList<>();

        boolean hold(long pence) {
            if (pence > contribution + direct) {
                return false;
            }
            var held = new Held();
            held.contribution = Math.min(contribution, pence);
            held.direct = pence - held.contribution;
            contribution -= held.contribution;
            direct -= held.direct;
            holds.add(held);
            return true;
        }

        boolean capture(int which, long pence) {
            var held = holds.get(which);
            if (pence > held.contribution + held.direct) {
                return false;
            }
            long fromContribution = Math.min(held.contribution, pence);
            held.contribution -= fromContribution;
            held.direct -= pence - fromContribution;
            contributionSpent += fromContribution;
            directSpent += pence - fromContribution;
            return true;
        }

        void release(int which) {
            var held = holds.get(which);
            contribution += held.contribution;
            direct += held.direct;
            held.contribution = 0;
            held.direct = 0;
        }
    }

    @Property(tries = 60)
    void agreesWithPlainArithmetic(@ForAll("steps") List<Step> steps) {
        var margaret = LEDGER.someoneWith("£0.00", "£0.00");
        var oracle = new Oracle();
        var holds = new ArrayList<Hold>();

        for (var step : steps) {
            take(step, margaret, oracle, holds);
            var wallet = LEDGER.wallet(margaret);
            assertThat(wallet.funds().getFirst().left().pence()).isEqualTo(oracle.direct);
            assertThat(wallet.funds().getFirst().spent().pence()).isEqualTo(oracle.directSpent);
            assertThat(wallet.funds().getLast().left().pence()).isEqualTo(oracle.contribution);
            assertThat(wallet.funds().getLast().spent().pence()).isEqualTo(oracle.contributionSpent);
        }

        assertThat(LEDGER.proof.breaches()).isEmpty();
    }

    private static void take(Step step, Who.Resident margaret, Oracle oracle, List<Hold> holds) {
        switch (step.verb()) {
            case PAY_IN_DIRECT -> {
                payIn(margaret, FundKind.DIRECT_PAYMENT, step.pence());
                oracle.direct += step.pence();
            }
            case PAY_IN_CONTRIBUTION -> {
                payIn(margaret, FundKind.CONTRIBUTION, step.pence());
                oracle.contribution += step.pence();
            }
            case HOLD -> {
                boolean held = tried(() -> holds.add(
                        LEDGER.hold(margaret, Money.ofPence(step.pence()).toString())));
                assertThat(held).isEqualTo(oracle.hold(step.pence()));
            }
            case CAPTURE, CAPTURE_AGAIN -> {
                if (!holds.isEmpty()) {
                    int which = step.which() % holds.size();
                    var key = CommandKey.random();
                    boolean captured = tried(() -> capture(margaret, holds.get(which), key, step.pence()));
                    assertThat(captured).isEqualTo(oracle.capture(which, step.pence()));
                    if (captured && step.verb() == Verb.CAPTURE_AGAIN) {
                        capture(margaret, holds.get(which), key, step.pence());
                    }
                }
            }
            case RELEASE -> {
                if (!holds.isEmpty()) {
                    int which = step.which() % holds.size();
                    LEDGER.release(margaret, holds.get(which));
                    oracle.release(which);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Verb.values()),
                        Arbitraries.longs().between(1, 60_00),
                        Arbitraries.integers().between(0, 50))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static void payIn(Who.Resident who, FundKind fund, long pence) {
        LEDGER.payIn(who.account(), fund, Money.ofPence(pence).toString());
    }

    private static void capture(Who.Resident who, Hold hold, CommandKey key, long pence) {
        LEDGER.act(() -> LEDGER.wallets.capture(key, who, hold.id(), Money.ofPence(pence)));
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (WalletRefusal refusal) {
            return false;
        }
    }
}

package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.MariaDbTest;
import carefair.wallet.LedgerProof;
import carefair.wallet.WalletRefusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The promises of orders on MariaDB, and with many at once. */
@MariaDbTest
class OrdersDbTest extends OrderPromises {

    @Autowired
    LedgerProof proof;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void theWholeLedgerIsProved() {
        assertThat(proof.breaches()).isEmpty();
    }

    @Test
    void twoTabsSpendingTheSameLastPoundsPlaceExactlyOneOrder() {
        var alan = withMoney("Alan Pryce", "£21.00");

        var outcomes = atOnce(2, () -> orders.place(CommandKey.random(), alan, hours(1, inAWeek())));

        assertThat(outcomes).filteredOn(OrderView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(WalletRefusal.NotEnoughMoney.class::isInstance)
                .hasSize(1);
        assertThat(wallet(alan).left()).isEqualTo(Money.ZERO);
        assertThat(orders.ofAccount(alan)).hasSize(1);
    }

    @Test
    void theSameKeyFromEightThreadsPlacesOneOrder() {
        var key = CommandKey.random();
        var wanted = hours(1, inAWeek());

        var outcomes = atOnce(8, () -> orders.place(key, margaret, wanted).id());

        assertThat(outcomes).hasSize(8).containsOnly(outcomes.getFirst()).allMatch(OrderId.class::isInstance);
        assertThat(orders.ofAccount(margaret)).hasSize(1);
        assertThat(wallet().setAside()).isEqualTo(pounds("£21.00"));
        assertThat(told(priya)).containsExactly("provider-order-placed");
    }

    @Test
    void sixteenThreadsSpendTheExactChangeOfOneWallet() {
        int paidFor = 20;
        var alan = withMoney("Alan Pryce", "£420.00");

        var outcomes = new ArrayList<Object>();
        for (int round = 0; round < 2; round++) {
            outcomes.addAll(atOnce(16, () -> orders.place(CommandKey.random(), alan, hours(1, inAWeek()))));
        }

        assertThat(outcomes).filteredOn(OrderView.class::isInstance).hasSize(paidFor);
        assertThat(outcomes)
                .filteredOn(WalletRefusal.NotEnoughMoney.class::isInstance)
                .hasSize(32 - paidFor);
        assertThat(wallet(alan).left()).isEqualTo(Money.ZERO);
        assertThat(wallet(alan).setAside()).isEqualTo(pounds("£420.00"));
        assertThat(orders.ofAccount(alan)).hasSize(paidFor);
    }

    @Test
    void aFailureAfterTheHoldLeavesNothingBehindAndTheSameKeyOrdersThen() {
        var key = CommandKey.random();

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    orders.place(key, margaret, hours(1, inAWeek()));
                    throw new IllegalStateException("The application ends here");
                }));

        assertThat(orders.ofAccount(margaret)).isEmpty();
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
        assertThat(told(priya)).isEmpty();
        assertThat(orders.place(key, margaret, hours(1, inAWeek())).price()).isEqualTo(pounds("£21.00"));
    }

    @Test
    void aPersonAndAProviderPressingAtOnceDoOneThingOrTheOther() {
        var order = anOrder();

        var outcomes = together(
                () -> {
                    fulfilment.accept(priya, order.id());
                    return Stage.ACCEPTED;
                },
                () -> {
                    cancelling.cancel(margaret, order.id(), Money.ZERO);
                    return Stage.CANCELLED;
                });

        // Cancelling after the accepting is free too, so that both may have been done, in that order.
        assertThat(now(order).stage()).isIn(Stage.ACCEPTED, Stage.CANCELLED);
        assertThat(outcomes).contains(now(order).stage());
        assertThat(wallet().setAside()).isEqualTo(now(order).stage() == Stage.ACCEPTED ? pounds("£21.00") : Money.ZERO);
    }

    @Test
    void whatIsConfirmedByEightThreadsIsPaidOnce() {
        var order = delivered();

        atOnce(8, () -> {
            answers.confirm(margaret, order.id());
            return order.id();
        });

        assertThat(wallets.owedTo(priya)).isEqualTo(pounds("£21.00"));
        assertThat(Collections.frequency(told(priya), "provider-order-confirmed"))
                .isOne();
    }

    @Test
    void twoCopiesRunningTheDeadlinesAtOnceTellAndReleaseOnce() {
        var order = anOrder();
        clock.setToMorningOf(clock.today().plusDays(1));
        atOnce(4, this::runDeadlines);
        assertThat(Collections.frequency(told(priya), "provider-answer-reminder"))
                .isOne();

        clock.setToMorningOf(clock.today().plusDays(5));
        atOnce(4, this::runDeadlines);

        assertThat(now(order).stage()).isEqualTo(Stage.NOT_ANSWERED);
        assertThat(Collections.frequency(told(priya), "provider-order-not-answered"))
                .isOne();
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
    }

    @Test
    void theProvidersYesAndTheDeadlineThatGivesTheMoneyBackNeverBothWin() {
        for (int round = 0; round < 5; round++) {
            var alan = withMoney("Alan Pryce", "£21.00");
            var order = orders.place(CommandKey.random(), alan, hours(1, inAWeek()));
            clock.setToMorningOf(clock.today().plusDays(6));

            together(
                    () -> {
                        fulfilment.accept(priya, order.id());
                        return Stage.ACCEPTED;
                    },
                    this::runDeadlines);

            var stage = orders.order(alan, order.id()).stage();
            assertThat(stage).isIn(Stage.ACCEPTED, Stage.NOT_ANSWERED);
            assertThat(wallet(alan).setAside()).isEqualTo(stage == Stage.ACCEPTED ? pounds("£21.00") : Money.ZERO);
            assertThat(wallet(alan).left()).isEqualTo(stage == Stage.ACCEPTED ? Money.ZERO : pounds("£21.00"));
        }
    }

    private String runDeadlines() {
        deadlines.run();
        return "run";
    }

    private static List<Object> atOnce(int threads, Callable<?> act) {
        return together(Collections.nCopies(threads, act).toArray(Callable<?>[]::new));
    }

    /** What each came to: what it returned, or the refusal. */
    private static List<Object> together(Callable<?>... acts) {
        var ready = new CountDownLatch(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var running = List.of(acts).stream()
                    .map(act -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        try {
                            return (Object) act.call();
                        } catch (OrderRefusal | WalletRefusal refusal) {
                            return refusal;
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.Money;
import carefair.testing.MariaDbTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Activities on MariaDB, and with many at once. */
@MariaDbTest
class ActivitiesDbTest extends ActivityPromises {

    @Test
    void sixteenPeopleAtOnceGetTheLastPlaceExactlyOnce() {
        held(1);
        var people =
                NAMES.stream().map(name -> withMoney(name + " Pryce", "£21.00")).toList();

        var outcomes = atOnce(
                people.stream().<Callable<Object>>map(who -> () -> book(who)).toList());

        assertThat(outcomes).filteredOn(OrderView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(OrderRefusal.NoPlaceLeft.class::isInstance)
                .hasSize(15);
        assertThat(left()).isZero();
        assertThat(people.stream().filter(who -> wallet(who).setAside().isPositive()))
                .hasSize(1);
    }

    @Test
    void aPlaceThatIsFreedWhileManyBookAndWaitIsNeitherLostNorSoldTwice() {
        var date = held(2);
        var first = book(margaret);
        var second = book(withMoney("Alan Pryce", "£21.00"));
        var people = NAMES.subList(0, 8).stream()
                .map(name -> withMoney(name + " Marsh", "£21.00"))
                .toList();
        people.forEach(who -> activities.join(who, date.id()));
        var acts = new ArrayList<Callable<Object>>();
        acts.add(() -> {
            cancelling.cancel(margaret, first.id(), Money.ZERO);
            return "cancelled";
        });
        acts.add(() -> {
            fulfilment.decline(priya, second.id(), "I am ill");
            return "declined";
        });
        people.subList(0, 4)
                .forEach(who -> acts.add(() -> {
                    activities.leave(who, date.id());
                    return "left";
                }));

        var outcomes = atOnce(acts);

        assertThat(outcomes).contains("cancelled", "declined");
        var offered = people.stream()
                .filter(who -> activities.waitingFor(who, company.id()).stream()
                        .anyMatch(one -> one.stage() == WaitingStage.OFFERED))
                .toList();
        assertThat(offered).hasSize(2);
        assertThat(left()).isZero();
        offered.forEach(this::book);
        assertThat(left()).isZero();
    }

    private List<Object> atOnce(List<Callable<Object>> acts) {
        var ready = new CountDownLatch(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        try {
                            return act.call();
                        } catch (OrderRefusal refusal) {
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

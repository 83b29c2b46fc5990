package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.Carefair;
import carefair.purchasing.events.OrderPlaced;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.testing.MariaDbServer;
import carefair.testing.TestClock;
import carefair.wallet.LedgerProof;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;

/** The database goes away in the middle of an order. */
@SpringBootTest(
        classes = {Carefair.class, DatabaseStoppedDbTest.Beans.class},
        properties = {
            "carefair.council=dorset",
            "carefair.home=target/test-home",
            "carefair.demo.seed=none",
            "carefair.jobs=false",
            "spring.main.lazy-initialization=true",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap"
        })
@ActiveProfiles({"demo", "mariadb"})
@DirtiesContext
class DatabaseStoppedDbTest extends OrdersAtWork {

    private static final MariaDbServer SERVER = MariaDbServer.start();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        var database = SERVER.newDatabase();
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
        properties.add("spring.flyway.user", database::migrationsUser);
        properties.add("spring.flyway.password", database::migrationsPassword);
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        PowerCut powerCut() {
            return new PowerCut();
        }
    }

    /** Kills the database when the money is held and the order written, but nothing is committed yet. */
    static class PowerCut {

        private final AtomicBoolean armed = new AtomicBoolean();

        void arm() {
            armed.set(true);
        }

        @EventListener
        void on(OrderPlaced placed) {
            if (armed.getAndSet(false)) {
                SERVER.kill();
            }
        }
    }

    @Autowired
    PowerCut powerCut;

    @Autowired
    LedgerProof proof;

    @Test
    void anOrderCutInTheMiddleIsNotPlacedAndThePersonIsToldToSendItAgainWhichOrdersOnce() {
        var key = CommandKey.random();
        var wanted = hours(1, inAWeek());
        powerCut.arm();

        assertThatExceptionOfType(OrderRefusal.NotReached.class).isThrownBy(() -> orders.place(key, margaret, wanted));
        assertThatExceptionOfType(OrderRefusal.NotReached.class).isThrownBy(() -> orders.place(key, margaret, wanted));

        SERVER.restart();
        waitUntilItAnswers();
        assertThat(orders.ofAccount(margaret)).isEmpty();
        assertThat(wallet().left()).isEqualTo(pounds("£100.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);
        assertThat(told(priya)).isEmpty();

        var placed = orders.place(key, margaret, wanted);
        assertThat(orders.place(key, margaret, wanted).id()).isEqualTo(placed.id());
        assertThat(orders.ofAccount(margaret)).hasSize(1);
        assertThat(wallet().setAside()).isEqualTo(pounds("£21.00"));
        assertThat(proof.breaches()).isEmpty();
    }

    /** The server is back before the pool has noticed. */
    private void waitUntilItAnswers() {
        for (int tries = 0; ; tries++) {
            try {
                orders.ofAccount(margaret);
                return;
            } catch (TransactionException notYet) {
                if (tries == 30) {
                    throw notYet;
                }
            }
        }
    }
}

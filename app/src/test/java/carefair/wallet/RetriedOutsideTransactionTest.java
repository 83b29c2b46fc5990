package carefair.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is tried again, how often, and that each try has a transaction of its own. */
class RetriedOutsideTransactionTest {

    @Test
    void aDeadlockIsTriedAgainInAFreshTransaction() {
        try (var context = new AnnotationConfigApplicationContext(Setup.class)) {
            var inner = context.getBean(Inner.class);

            inner.failing(2, deadlock());

            assertThat(inner.tries()).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void afterFiveTriesTheFaultIsTold() {
        try (var context = new AnnotationConfigApplicationContext(Setup.class)) {
            var inner = context.getBean(Inner.class);

            assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> inner.failing(99, deadlock()));

            assertThat(inner.tries()).hasSize(5);
        }
    }

    @Test
    void aRefusalIsNeverTriedAgain() {
        try (var context = new AnnotationConfigApplicationContext(Setup.class)) {
            var inner = context.getBean(Inner.class);

            assertThatExceptionOfType(WalletRefusal.NoWallet.class)
                    .isThrownBy(() -> inner.failing(99, new WalletRefusal.NoWallet()));

            assertThat(inner.tries()).hasSize(1);
        }
    }

    @Test
    void insideAnotherTransactionTheWholeOuterMethodIsTriedAgain() {
        try (var context = new AnnotationConfigApplicationContext(Setup.class)) {
            var inner = context.getBean(Inner.class);
            var outer = context.getBean(Outer.class);

            outer.place();

            assertThat(outer.tries()).isEqualTo(2);
            assertThat(inner.tries()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    private static RuntimeException deadlock() {
        return new CannotAcquireLockException("deadlock", new SQLException("Deadlock found", "40001", 1213));
    }

    @Transactional
    @RetriedOutsideTransaction
    static class Inner {
        private final List<Object> tries = new ArrayList<>();

        List<Object> tries() {
            return tries;
        }

        void failing(int times, RuntimeException fault) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            tries.add(TransactionAspectSupport.currentTransactionStatus());
            if (tries.size() <= times) {
                throw fault;
            }
        }
    }

    static class Outer {
        private final AtomicInteger tries = new AtomicInteger();
        private final Inner inner;

        Outer(Inner inner) {
            this.inner = inner;
        }

        int tries() {
            return tries.get();
        }

        @Transactional
        @RetriedOutsideTransaction
        void place() {
            tries.incrementAndGet();
            inner.failing(1, deadlock());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import(WalletConfiguration.class)
    static class Setup {
        @Bean
        DataSource dataSource() {
            var database = new HikariDataSource();
            database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
            return database;
        }

        @Bean
        TransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Inner inner() {
            return new Inner();
        }

        @Bean
        Outer outer(Inner inner) {
            return new Outer(inner);
        }
    }
}

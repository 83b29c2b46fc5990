package carefair.wallet;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells a fault of the moment, worth another try with the same key, from a refusal or a mistake, which never is. */
public final class PassingFault implements MethodRetryPredicate {

    /** MySQL and MariaDB: deadlock, lock wait time-out, row changed since the snapshot. H2: lock time-out, concurrent update. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 50200, 90131);

    @Override
    public boolean shouldRetry(Method method, Throwable fault) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && isPassing(fault);
    }

    /** Whether the database gave up for a passing reason, anywhere among the causes. */
    public static boolean isPassing(Throwable fault) {
        var faults = Stream.iterate(fault, f -> f != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        // The pool had no connection to give and waited for one already: waiting again would only make a queue longer.
        return faults.stream().noneMatch(SQLTransientConnectionException.class::isInstance)
                && faults.stream().anyMatch(PassingFault::isPassing);
    }

    private static boolean isPassing(SQLException fault) {
        var state = fault.getSQLState();
        // 40: the database rolled the transaction back; 08: the connection is gone. The pool says so without a state
        // when somebody
        // wants to roll back on a connection that broke at its commit.
        return "Connection is closed".equals(fault.getMessage())
                || CODES.contains(fault.getErrorCode())
                || state != null && (state.startsWith("40") || state.startsWith("08"));
    }
}

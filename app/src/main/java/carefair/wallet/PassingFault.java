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
        return Stream.iterate(fault, f -> f != null, Throwable::getCause)
                .limit(20)
                .anyMatch(f -> f instanceof SQLException sql && isPassing(sql));
    }

    private static boolean isPassing(SQLException fault) {
        // The pool has no connection to give and has waited for one already: waiting again would only make a queue
        // longer.
        if (fault instanceof SQLTransientConnectionException) {
            return false;
        }
        var state = fault.getSQLState();
        // 40: the database rolled the transaction back; 08: the connection is gone.
        return CODES.contains(fault.getErrorCode())
                || state != null && (state.startsWith("40") || state.startsWith("08"));
    }
}

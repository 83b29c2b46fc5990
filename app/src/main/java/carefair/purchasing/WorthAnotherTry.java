package carefair.purchasing;

import carefair.wallet.PassingFault;
import java.lang.reflect.Method;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells what is worth doing again: the database gave up for a passing reason, or somebody was quicker, so that the next try finds what
 * they did.
 */
final class WorthAnotherTry implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method method, Throwable fault) {
        // Inside a transaction there is nothing to do again: the outermost must be done again as a whole.
        return !TransactionSynchronizationManager.isActualTransactionActive() && isWorth(fault);
    }

    static boolean isWorth(Throwable fault) {
        return PassingFault.isPassing(fault)
                || fault instanceof OptimisticLockingFailureException
                || fault instanceof DataIntegrityViolationException;
    }
}

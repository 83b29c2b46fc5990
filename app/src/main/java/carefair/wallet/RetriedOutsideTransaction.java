package carefair.wallet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Does the whole method again, in a fresh transaction, when the database gave up on the one before for a passing reason: a deadlock, a
 * wait that took too long, a lost connection. At most five times in all.
 *
 * <p>Stands beside {@code @Transactional} on the method that opens the transaction, and only on one that does nothing twice when it is
 * called twice with the same {@link carefair.shared.CommandKey}: after a lost connection nobody knows whether the commit arrived. Called
 * inside another transaction it does nothing, because the one to do again is the outermost.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = PassingFault.class, maxRetries = 4, delay = 20, jitter = 15, multiplier = 2, maxDelay = 400)
public @interface RetriedOutsideTransaction {}

package carefair.purchasing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Done again from the start, in a new transaction, when somebody else was quicker, rows were locked, or the connection was lost: at
 * most seven more times. What it wraps carries a key or checks the stage, so that once more is never twice. No connection to be had is
 * not tried again: nothing was begun, and the person should be told.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = WorthAnotherTry.class, maxRetries = 7, delay = 20, jitter = 15, multiplier = 2, maxDelay = 400)
@interface TriedAgain {}

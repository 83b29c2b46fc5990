package carefair.purchasing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Done again from the start, in a new transaction, when somebody else was quicker, rows were locked, or the connection was lost: at
 * most five more times. What it wraps carries a key or checks the stage, so that once more is never twice. No connection to be had is
 * not tried again: nothing was begun, and the person should be told.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = {
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            DataIntegrityViolationException.class,
            TransactionSystemException.class,
            JpaSystemException.class
        },
        maxRetries = 5,
        delay = 20,
        jitter = 20,
        multiplier = 2)
@interface TriedAgain {}

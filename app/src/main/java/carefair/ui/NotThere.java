package carefair.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The database cannot be reached: not a fault of the page, and soon over. Answered with 503 and the words for it. */
@ControllerAdvice
class NotThere {

    static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof SQLTransientException);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    void say(Exception failure, HttpServletResponse response) throws IOException {
        LoggerFactory.getLogger("carefair.problem").error("The database cannot be reached", failure);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}

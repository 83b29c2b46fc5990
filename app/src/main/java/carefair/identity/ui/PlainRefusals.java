package carefair.identity.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.IdentityRefusal.NotGranted;
import carefair.identity.IdentityRefusal.NotSignedIn;
import carefair.identity.IdentityRefusal.NotYourRole;
import carefair.identity.IdentityRefusal.NotYours;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the plain pages answer when identity says no. */
@ControllerAdvice
class PlainRefusals {

    /** There is nothing at that address for whoever asked; the page for that is everybody's. */
    @ExceptionHandler({NotYours.class, NotYourRole.class})
    void notThere(IdentityRefusal refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(NotGranted.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String notGranted() {
        return "identity/not-granted";
    }

    /** The account's own page says how to get to one. */
    @ExceptionHandler(NotSignedIn.class)
    String notSignedIn(HttpServletRequest request) {
        return "redirect:" + WhereToGo.ACCOUNT;
    }
}

package carefair.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template what header, menu, help and footer show, as {@code around}. */
@ControllerAdvice
class PlainFrame {

    private final Frame frame;

    PlainFrame(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute("around")
    Frame.Around around(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return frame.around(failed == null ? request.getRequestURI() : failed.toString());
    }
}

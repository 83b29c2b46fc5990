package carefair.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every failed request with the page for it, in set words and with the right status, whatever the browser says it accepts. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    String error(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "error/404";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "error/503";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "error/4xx" : "error/500";
        };
    }
}

package carefair.identity.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is answered to who may not have a page: visitors are asked to sign in, but only where there is a page; those signed in are told
 * that there is none; a form sent after its session ended leads to the page that says so.
 */
@Component
@ConditionalOnWebApplication
class Unanswered implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestMappingHandlerMapping plainPages;

    Unanswered(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.plainPages = requestMappingHandlerMapping;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(SignInSecurity.SIGN_IN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            response.sendRedirect("/session-ended");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isPage(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/app")) {
            return true;
        }
        try {
            return plainPages.getHandler(request) != null;
        } catch (Exception e) {
            // Such as a method the page does not answer to: there is a page.
            return true;
        }
    }
}

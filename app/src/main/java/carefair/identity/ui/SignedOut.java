package carefair.identity.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Our own session has ended: now the provider's, and then back to the start page. */
class SignedOut implements LogoutSuccessHandler {

    private final OidcClientInitiatedLogoutSuccessHandler provider;

    SignedOut(ClientRegistrationRepository clients) {
        provider = new OidcClientInitiatedLogoutSuccessHandler(clients);
        provider.setPostLogoutRedirectUri("{baseUrl}/");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        try {
            provider.onLogoutSuccess(request, response, authentication);
        } catch (RuntimeException e) {
            // Nobody is kept from leaving because the provider cannot be reached.
            LoggerFactory.getLogger(SignedOut.class).warn("The sign-in provider was not told of a sign-out", e);
            response.sendRedirect("/");
        }
    }
}

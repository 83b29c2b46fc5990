package carefair.identity.ui;

import carefair.identity.KnownSignIn;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes after signing in: to the page they asked for, else to their account. On the way they choose whose account, where
 * there is a choice, and who came in for the first time and is not joined to a record is asked for a code.
 */
@Component
@ConditionalOnWebApplication
class WhereToGo extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    static final String ACCOUNT = "/app/account";
    static final String JOIN = "/app/join";
    static final String CHOOSE = "/app/account/choose";

    /** Long enough to fetch a letter from another room; visitors have {@link ShortVisits}. */
    static final Duration SESSION = Duration.ofMinutes(60);

    private final SignedIn signedIn;

    WhereToGo(SignedIn signedIn) {
        this.signedIn = signedIn;
        setRedirectStrategy((request, response, url) -> response.sendRedirect(onTheWayTo(local(url))));
        setDefaultTargetUrl(ACCOUNT);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) SESSION.toSeconds());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** The path of a page of ours in what an address says; the account where it says anything else. */
    static String local(String url) {
        try {
            var path = URI.create(url).getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return ACCOUNT;
            }
            var query = URI.create(url).getRawQuery();
            // Spring Security marks what it saved; people who copy the address should not see it.
            var asked = query == null ? "" : query.replaceFirst("(^|&)continue$", "");
            return asked.isEmpty() ? path : path + "?" + asked;
        } catch (IllegalArgumentException e) {
            return ACCOUNT;
        }
    }

    private String onTheWayTo(String page) {
        if (signedIn.who().orElse(null) instanceof Who.Unjoined && cameInForTheFirstTime() && !isForProviders(page)) {
            return JOIN + then(page);
        }
        return signedIn.accounts().size() > 1 && !signedIn.hasChosen() ? CHOOSE + then(page) : page;
    }

    /** Who signs in to offer support has no record to join, and a question about one in between would lose them. */
    private static boolean isForProviders(String page) {
        return page.startsWith("/app/offer-support/") || page.startsWith("/app/provider/");
    }

    private static String then(String page) {
        return "?then=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static boolean cameInForTheFirstTime() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof KnownSignIn known
                && known.isFirstTime();
    }
}

package carefair.testing;

import carefair.identity.KnownSignIn;
import carefair.identity.SignInId;
import carefair.ui.Filling;
import carefair.ui.Seen;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody at the pages of the application, in tests without a browser. */
public abstract class AtTheKeyboard extends SpringBrowserlessTest {

    private record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** @param roles that decide which pages open, such as {@code ADMINISTRATOR}, or {@code USER} for nobody of the council's */
    protected final void signedIn(SignInId somebody, String... roles) {
        SecurityContextHolder.getContext().setAuthentication(token(somebody, roles));
    }

    protected static TestingAuthenticationToken token(SignInId somebody, String... roles) {
        return new TestingAuthenticationToken(
                new Principal(somebody),
                "",
                Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new));
    }

    /** Opens the page at an address, with or without what stands before it for everybody. */
    protected final void goTo(String address) {
        var parts = address.replaceFirst("^/app/", "").split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** The page that is shown. */
    protected final Component page() {
        return getCurrentView() instanceof Component page ? page : UI.getCurrent();
    }

    protected final String text() {
        return Seen.text(page());
    }

    protected final Filling form() {
        return Filling.in(page());
    }

    protected final Filling formWith(String button) {
        return Filling.with(page(), button);
    }
}

package carefair.purchasing;

import carefair.identity.KnownSignIn;
import carefair.identity.SignInId;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import carefair.ui.Filling;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the order tests at the keyboard, without a browser. */
@CarefairTest
abstract class OrderPagesAtWork extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SignedIn signedIn;

    OrdersAtWork world;

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    private static final class World extends OrdersAtWork {}

    @BeforeEach
    void begin() {
        world = new World();
        beans.autowireBean(world);
        world.begin();
        atTheKeyboard(world.margaret);
    }

    @AfterEach
    void leaveTheKeyboard() {
        SecurityContextHolder.clearContext();
    }

    /** Signs in; who acts for somebody chooses that account. */
    void atTheKeyboard(Who who) {
        SecurityContextHolder.getContext().setAuthentication(token(who));
        if (who instanceof Who.Resident resident && !resident.isThemselves()) {
            signedIn.choose(resident.account());
        }
    }

    static TestingAuthenticationToken token(Who who) {
        return new TestingAuthenticationToken(new Principal(who.signIn()), "", "ROLE_USER");
    }

    void goTo(String address) {
        UI.getCurrent().navigate(address.replaceFirst("^/app/", ""));
    }

    /** The page that is shown. */
    Component page() {
        return getCurrentView() instanceof Component page ? page : UI.getCurrent();
    }

    String text() {
        return page().getElement().getTextRecursively();
    }

    String html() {
        return page().getElement().getOuterHTML();
    }

    /** The address of the page that is shown, without the slash before it. */
    String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    Filling form() {
        return Filling.in(page());
    }

    Filling formWith(String button) {
        return Filling.with(page(), button);
    }

    Element byId(String id) {
        return find(page().getElement(), id).orElseThrow(() -> new AssertionError("No element " + id));
    }

    private static Optional<Element> find(Element under, String id) {
        if (under.isTextNode()) {
            return Optional.empty();
        }
        return id.equals(under.getAttribute("id"))
                ? Optional.of(under)
                : under.getChildren().flatMap(child -> find(child, id).stream()).findFirst();
    }
}

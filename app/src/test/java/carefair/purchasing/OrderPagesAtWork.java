package carefair.purchasing;

import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.testing.AtTheKeyboard;
import carefair.testing.CarefairTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the order tests at the keyboard, without a browser. */
@CarefairTest
abstract class OrderPagesAtWork extends AtTheKeyboard {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SignedIn signedIn;

    EnquiriesAtWork world;

    private static final class World extends EnquiriesAtWork {}

    @BeforeEach
    void begin() {
        world = new World();
        beans.autowireBean(world);
        world.begin();
        atTheKeyboard(world.margaret);
    }

    /** Signs in; who acts for somebody chooses that account. */
    void atTheKeyboard(Who who) {
        SecurityContextHolder.getContext().setAuthentication(token(who));
        if (who instanceof Who.Resident resident && !resident.isThemselves()) {
            signedIn.choose(resident.account());
        }
    }

    static TestingAuthenticationToken token(Who who) {
        return token(who.signIn(), "USER");
    }

    String html() {
        return page().getElement().getOuterHTML();
    }

    /** The address of the page that is shown, without the slash before it. */
    String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
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

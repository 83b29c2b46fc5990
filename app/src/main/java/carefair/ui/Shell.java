package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;

/** What stands around every page: header, whose account it is, the way back, help and footer. */
@Layout
@AnonymousAllowed
@Tag("div")
public final class Shell extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

    private static final int VISITOR_SECONDS = 20 * 60;

    private final Kit kit;
    private final int signedInSeconds;
    private final Element stay = new Element("div");
    private final Still header = new Still(new Element("header"), "");
    private final Element back = new Element("nav");
    private final Still end = new Still(new Element("div"), "");

    Shell(Kit kit, @Value("${server.servlet.session.timeout:60m}") Duration signedIn) {
        this.kit = kit;
        this.signedInSeconds = Math.toIntExact(signedIn.toSeconds());
        stay.setAttribute("class", "as-is");
        addClassName("as-is");
        end.getElement().setAttribute("class", "as-is");
        back.setAttribute("class", "back wrap")
                .setAttribute("aria-label", kit.texts().say("ui.back"));
        getElement().appendChild(stay, header.getElement(), end.getElement());
        draw("/app");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        back.removeFromParent();
        getElement().insertChild(getElement().indexOfChild(end.getElement()), content.getElement());
        content.getElement().getComponent().filter(Page.class::isInstance).ifPresent(page -> showBack((Page) page));
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        back.removeFromParent();
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw("/app/" + event.getLocation().getPath());
    }

    void showBack(Page page) {
        back.removeFromParent();
        back.removeAllChildren();
        page.backHref().ifPresent(href -> {
            Component link = new Build(kit.texts()).link(href, "ui.back");
            back.appendChild(link.getElement());
            getElement().insertChild(getElement().indexOfChild(header.getElement()) + 1, back);
        });
    }

    private void draw(String path) {
        var around = kit.frame().around(path);
        header.show(kit.frame().html("header", around));
        end.show(kit.frame().html("end", around));
        timeOut(around.seat().anyone());
    }

    /** Visitors, who have less to lose and are many, have less time; whoever signed in since has the longer one. */
    private void timeOut(boolean signedIn) {
        var seconds = signedIn ? signedInSeconds : Math.min(VISITOR_SECONDS, signedInSeconds);
        var session = VaadinSession.getCurrent().getSession();
        if (session.getMaxInactiveInterval() != seconds || stay.getChildCount() == 0) {
            session.setMaxInactiveInterval(seconds);
            stay.removeAllChildren();
            stay.appendChild(new StaySignedIn(kit.texts(), signedIn, seconds).getElement());
        }
    }
}

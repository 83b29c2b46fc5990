package carefair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the document of the application a public service's: its language, a way past the header, words when no script runs. */
@Component
class PageFrame implements VaadinServiceInitListener {

    private static final String FOCUS_HEADING = "const h=document.querySelector('h1');"
            + "if(!window.carefairShown){window.carefairShown=1;return}"
            + "if(h&&!document.querySelector('.problem')){h.setAttribute('tabindex','-1');h.focus();scrollTo(0,0)}";

    private final Texts texts;
    private final Frame frame;
    private final ObjectProvider<WithoutScript> plain;

    PageFrame(Texts texts, Frame frame, ObjectProvider<WithoutScript> plain) {
        this.texts = texts;
        this.frame = frame;
        this.plain = plain;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Asked before Vaadin's own of the same kind.
        event.addRequestHandler(new PackedAnswers());
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .addAfterNavigationListener(
                                _ -> UI.getCurrent().getPage().executeJs(FOCUS_HEADING)));
        event.getSource().setSystemMessagesProvider(_ -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setSessionExpiredURL("/session-ended");
            messages.setCookiesDisabledNotificationEnabled(false);
            messages.setCookiesDisabledURL("/session-ended");
            messages.setInternalErrorNotificationEnabled(false);
            messages.setInternalErrorURL("/problem");
            return messages;
        });
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(new WhenSomethingFails(texts)));
    }

    private Optional<String> plain(VaadinRequest request) {
        var query = request instanceof VaadinServletRequest servlet ? servlet.getQueryString() : null;
        return plain.orderedStream()
                .flatMap(each -> each.instead(Objects.requireNonNullElse(request.getPathInfo(), ""), query).stream())
                .findFirst();
    }

    private void dress(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", "en-GB");
        document.head().append("<script src=\"/fragment-links.js\" defer></script>");
        document.head().append("<script src=\"/stay.js\" defer></script>");
        var body = document.body();
        var noscript = new Element("noscript").appendElement("div").attr("class", "wrap no-script");
        noscript.appendElement("h1").text(texts.say("ui.no-script.title"));
        plain(response.getVaadinRequest())
                .ifPresent(href -> noscript.appendElement("p")
                        .appendElement("a")
                        .attr("class", "btn")
                        .attr("href", href)
                        .text(texts.say("ui.no-script.instead")));
        noscript.appendElement("p").text(texts.say("ui.no-script.text"));
        body.prependChild(noscript.root());
        body.prependChild(
                new Element("a").attr("class", "skip").attr("href", "#main").text(texts.say("ui.skip")));
        body.prepend(frame.html("hatch", frame.aroundVisitor("/app")));
    }
}

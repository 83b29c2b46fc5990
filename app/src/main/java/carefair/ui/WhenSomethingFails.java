package carefair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a failure down under a reference that people can say on the phone, and shows the page that says what to do. */
final class WhenSomethingFails implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger("carefair.problem");
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Texts texts;

    WhenSomethingFails(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = DefaultErrorHandler.findRelevantThrowable(event.getThrowable());
        var ui = UI.getCurrent();
        if (failure instanceof RuntimeException refusal && explained(ui, refusal)) {
            return;
        }
        var reference = reference();
        LOG.error("Problem {}", reference, failure);
        if (ui != null) {
            ui.getPage().setLocation("/problem?reference=" + reference);
        }
    }

    static String reference() {
        var reference = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    private boolean explained(@org.jspecify.annotations.Nullable UI ui, RuntimeException refusal) {
        return ui != null
                && Refusals.words(texts, refusal).isPresent()
                && ui.getInternals().getActiveRouterTargetsChain().stream()
                        .filter(Page.class::isInstance)
                        .map(Page.class::cast)
                        .findFirst()
                        .map(page -> page.explain(refusal))
                        .orElse(false);
    }
}

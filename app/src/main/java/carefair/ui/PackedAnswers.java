package carefair.ui;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers what browsers send from a page as Vaadin does. Vaadin keeps the last answer of each page whole, for a browser whose answer
 * got lost and who asks again; here it is kept packed, and unpacked when it is asked for again.
 */
final class PackedAnswers extends UidlRequestHandler {

    private static final int LONG = 2_000;

    /** Before a packed answer; no answer of Vaadin's begins with it, as they are JSON. */
    private static final String MARK = "\0";

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        var ui = session.getService().findUI(request);
        if (ui == null) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        unpack(ui.getInternals());
        try {
            return super.synchronizedHandleRequest(session, request, response, body);
        } finally {
            pack(ui.getInternals());
        }
    }

    private static void pack(UIInternals page) {
        var last = page.getLastRequestResponse();
        if (last != null && last.length() > LONG && !last.startsWith(MARK)) {
            page.setLastRequestResponse(MARK + Packed.of(last).asText());
        }
    }

    private static void unpack(UIInternals page) {
        var last = page.getLastRequestResponse();
        if (last != null && last.startsWith(MARK)) {
            page.setLastRequestResponse(
                    Packed.fromText(last.substring(MARK.length())).text());
        }
    }
}

package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receives what a native form sends. What stands in the inputs is read in the browser at the moment of sending, so the last letter
 * typed before Enter is there; a second press while the first is being handled does nothing.
 */
final class Sending {

    /** The form's turn, and its names and values with the pressed button's own, as JSON. */
    static final String SENT =
            "JSON.stringify({turn:element.turn||0,typed:Array.from(new FormData(event.target).entries())"
                    + ".concat(event.submitter&&event.submitter.name?[[event.submitter.name,event.submitter.value]]:[])})";

    private static final JsonMapper JSON = new JsonMapper();

    private final Component around;
    private final Consumer<Typed> receive;
    private int turn;

    private Sending(Component around, Consumer<Typed> receive) {
        this.around = around;
        this.receive = receive;
    }

    /** @param around the form, or what stands around the only one */
    static void of(Component around, Consumer<Typed> receive) {
        var sending = new Sending(around, receive);
        around.getElement()
                .addEventListener("submit", sending::sent)
                .addEventData(SENT)
                .preventDefault();
    }

    private void sent(DomEvent event) {
        var sent = JSON.readTree(event.getEventData().get(SENT).asString());
        if (sent.get("turn").asInt() != turn) {
            // Pressed again before the answer to the first press was there.
            return;
        }
        turn++;
        around.getElement().setProperty("turn", turn);
        var pairs = new ArrayList<Map.Entry<String, String>>();
        sent.get("typed")
                .forEach(pair -> pairs.add(
                        new SimpleEntry<>(pair.get(0).asString(), pair.get(1).asString())));
        Page.attempt(around, () -> receive.accept(Typed.of(pairs)));
    }
}

package carefair.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A native form: Enter sends it, the browser checks nothing, and a second press while the first is being handled does nothing.
 *
 * <p>What stands in the inputs is read in the browser at the moment of sending, so the last letter typed before Enter is there.
 */
@Tag("form")
abstract class NativeForm extends HtmlContainer {

    /** The form's turn, and its names and values with the pressed button's own, as JSON. */
    static final String SENT = "JSON.stringify({turn:element.turn||0,typed:Array.from(new FormData(element).entries())"
            + ".concat(event.submitter&&event.submitter.name?[[event.submitter.name,event.submitter.value]]:[])})";

    private static final JsonMapper JSON = new JsonMapper();

    private int turn;

    NativeForm() {
        getElement().setAttribute("novalidate", true).setAttribute("method", "post");
        getElement().addEventListener("submit", this::sent).addEventData(SENT).preventDefault();
    }

    /** Handles what was sent. */
    abstract void receive(Typed typed);

    private void sent(DomEvent event) {
        var sent = JSON.readTree(event.getEventData().get(SENT).asString());
        if (sent.get("turn").asInt() != turn) {
            // Pressed again before the answer to the first press was there.
            return;
        }
        turn++;
        getElement().setProperty("turn", turn);
        var pairs = new ArrayList<Map.Entry<String, String>>();
        sent.get("typed")
                .forEach(pair -> pairs.add(
                        new SimpleEntry<>(pair.get(0).asString(), pair.get(1).asString())));
        var typed = Typed.of(pairs);
        Page.around(this).ifPresentOrElse(page -> page.attempt(() -> receive(typed)), () -> receive(typed));
    }
}

package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Fills in a form as a browser would and sends it, in tests without one. */
public final class Filling {

    private static final JsonMapper JSON = new JsonMapper();

    private final NativeForm form;
    private final List<List<String>> typed = new ArrayList<>();

    private Filling(NativeForm form) {
        this.form = form;
    }

    /** The only form of a page, or its first. */
    public static Filling in(Component page) {
        return new Filling(forms(page).findFirst().orElseThrow(() -> new AssertionError("There is no form")));
    }

    /** The form with a button of these words. */
    public static Filling with(Component page, String button) {
        return new Filling(forms(page)
                .filter(form -> form.getElement().getTextRecursively().contains(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + button)));
    }

    /** @param name the input's name: the question's key with dashes for dots; of a date with -day, -month, -year */
    public Filling type(String name, String text) {
        typed.add(List.of(name, text));
        return this;
    }

    public Filling date(String name, String day, String month, String year) {
        return type(name + "-day", day).type(name + "-month", month).type(name + "-year", year);
    }

    /** Presses the main button, or Enter. */
    public void send() {
        var turn = form.getElement().getProperty("turn", 0);
        send(turn);
    }

    /** Presses one of the other buttons. */
    public void send(String action) {
        type(Typed.ACTION, action).send();
    }

    /** Presses twice before the first press is answered. */
    public void sendTwice() {
        var turn = form.getElement().getProperty("turn", 0);
        send(turn);
        send(turn);
    }

    private void send(int turn) {
        var sent = JSON.createObjectNode().put("turn", turn);
        sent.set("typed", JSON.valueToTree(typed));
        var data = JSON.createObjectNode().put(NativeForm.SENT, sent.toString());
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", data));
    }

    private static java.util.stream.Stream<NativeForm> forms(Component under) {
        var here = under instanceof NativeForm form
                ? java.util.stream.Stream.of(form)
                : java.util.stream.Stream.<NativeForm>empty();
        return java.util.stream.Stream.concat(here, descend(under));
    }

    private static java.util.stream.Stream<NativeForm> descend(Component under) {
        return under.getChildren().flatMap(Filling::forms);
    }
}

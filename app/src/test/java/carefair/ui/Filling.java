package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fills in a form as a browser would and sends it, or presses a button of a list, in tests without one. */
public final class Filling {

    private static final JsonMapper JSON = new JsonMapper();

    private final Component form;
    private final String pressed;
    private final List<List<String>> typed = new ArrayList<>();

    private Filling(Component form, String pressed) {
        this.form = form;
        this.pressed = pressed;
    }

    /** The only form of a page, or its first. */
    public static Filling in(Component page) {
        return forms(page)
                .filter(form -> form.pressed.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no form"));
    }

    /** The form with a button of these words, or that button where it stands alone. */
    public static Filling with(Component page, String button) {
        return forms(page)
                .filter(form -> form.words().contains(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + button));
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
        if (!pressed.isEmpty()) {
            press(form, pressed);
            return;
        }
        var sent = JSON.createObjectNode().put("turn", turn);
        sent.set("typed", JSON.valueToTree(typed));
        fire(form, "submit", JSON.createObjectNode().put(Sending.SENT, sent.toString()));
    }

    /** As if a button of that name were pressed, whether or not there is one. */
    static void press(Component still, String name) {
        fire(still, "click", JSON.createObjectNode().put(Still.PRESSED, name).put(Still.ON_BUTTON, true));
    }

    private static void fire(Component on, String event, ObjectNode data) {
        fire(on.getElement(), event, data);
    }

    private static void fire(Element on, String event, ObjectNode data) {
        on.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(on, event, data));
    }

    /** Writes into the only text area of a page, and stops for a moment. */
    public static void write(Component page, String text) {
        var area = areas(page).findFirst().orElseThrow(() -> new AssertionError("There is no text area"));
        fire(
                area.input(),
                "input",
                JSON.createObjectNode()
                        .put("element.value", text)
                        .put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier()));
    }

    private static Stream<LongTextAnswer> areas(Component under) {
        return Stream.concat(
                under instanceof LongTextAnswer area ? Stream.of(area) : Stream.empty(),
                under.getChildren().flatMap(Filling::areas));
    }

    private String words() {
        var shown = Seen.of(form);
        return pressed.isEmpty()
                ? Seen.text(form)
                : shown.getElementsByAttributeValue(Press.NAME, pressed).text();
    }

    private static Stream<Filling> forms(Component under) {
        return Stream.concat(
                switch (under) {
                    case NativeForm form -> Stream.of(new Filling(form, ""));
                    case Still still -> inside(still);
                    default -> Stream.empty();
                },
                under.getChildren().flatMap(Filling::forms));
    }

    private static Stream<Filling> inside(Still still) {
        var shown = Seen.of(still);
        var form = shown.select("form").isEmpty() ? Stream.<Filling>empty() : Stream.of(new Filling(still, ""));
        var buttons = shown.select("[" + Press.NAME + "]").eachAttr(Press.NAME).stream();
        return Stream.concat(form, buttons.map(name -> new Filling(still, name)));
    }
}

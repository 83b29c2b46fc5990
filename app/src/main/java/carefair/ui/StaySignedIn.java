package carefair.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Warns 5 minutes before the session ends; its button is a press like any other, so the time begins anew. Shown by {@code stay.js}. */
@Tag("section")
final class StaySignedIn extends HtmlContainer {

    /** @param seconds after which a session ends in which nothing is done */
    StaySignedIn(Texts texts, boolean signedIn, int seconds) {
        setId("stay");
        addClassName("stay");
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("aria-label", texts.say("ui.stay.title"))
                .setAttribute("data-seconds", String.valueOf(seconds))
                .setAttribute("data-words", texts.say(signedIn ? "ui.stay.signed-in" : "ui.stay.visitor"));
        var inside = new Element("div").setAttribute("class", "wrap");
        inside.appendChild(
                new Element("p").setAttribute("role", "alert"),
                new ActionForm(texts, () -> {}, signedIn ? "ui.stay.button" : "ui.stay.button-visitor").getElement());
        getElement().appendChild(inside);
    }
}

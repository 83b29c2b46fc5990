package carefair.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A button in a part that is {@link Still}, which says what it does: one of many in a list. */
@Tag("button")
public final class Press extends HtmlContainer {

    static final String NAME = "data-press";

    Press(String name, String words) {
        getElement().setAttribute("type", "button").setAttribute(NAME, name).setAttribute("class", "btn second slim");
        getElement().setText(words);
    }

    /** Words only for those who listen, where several buttons of a page would else have the same name. */
    public Press about(String hiddenWords) {
        getElement().appendChild(Build.hiddenWords(" " + hiddenWords));
        return this;
    }
}

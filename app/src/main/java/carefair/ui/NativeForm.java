package carefair.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A native form: Enter sends it, the browser checks nothing, and a second press while the first is being handled does nothing. */
@Tag("form")
abstract class NativeForm extends HtmlContainer {

    NativeForm() {
        getElement().setAttribute("novalidate", true).setAttribute("method", "post");
        Sending.of(this, this::receive);
    }

    /** Handles what was sent. */
    abstract void receive(Typed typed);
}

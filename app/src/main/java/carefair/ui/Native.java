package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Native elements that Vaadin has no component for. */
@Tag("div")
final class Native extends HtmlContainer {

    private Native(String tag) {
        super(tag);
    }

    static Component of(Element element) {
        var holder = new Native("div");
        holder.getElement().setAttribute("class", "as-is").appendChild(element);
        return holder;
    }

    /** A picture. Goes through {@code innerHTML}, as an element made by script would not be in the namespace of SVG. */
    static Component drawing(String svg) {
        var holder = new Span();
        holder.addClassName("as-is");
        holder.getElement().setProperty("innerHTML", svg);
        return holder;
    }
}

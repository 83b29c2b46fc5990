package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a built part of a page as HTML, with what is typed in its inputs. What HTML alone would lose is a programming mistake and
 * refused: what listens to the browser, other than one form that is named, and what brings files of its own.
 */
final class Markup {

    private static final List<Class<? extends Annotation>> FILES =
            List.of(JavaScript.class, JsModule.class, StyleSheet.class, CssImport.class);

    private final Predicate<Element> mayListen;

    private Markup(Predicate<Element> mayListen) {
        this.mayListen = mayListen;
    }

    /** What stands in the part. @param form that may listen, as somebody else then does in its place */
    static String inside(Component part, @Nullable Component form) {
        return written(part, form).html();
    }

    /** The part with what stands in it. */
    static String whole(Component part) {
        return written(part, null).outerHtml();
    }

    /** The part with what stands in it, whatever in it listens: for who writes forms and buttons anew that need no script. */
    static String deaf(Component part) {
        return writtenBy(new Markup(_ -> true), part).outerHtml();
    }

    /** What was written before, to change it. */
    static Document read(String html) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        // As it stands: parsed as a document of its own, items would lose their list.
        document.appendElement("template").append(html);
        return document;
    }

    private static org.jsoup.nodes.Element written(Component part, @Nullable Component form) {
        var listens = form == null ? null : form.getElement();
        return writtenBy(new Markup(element -> element.equals(listens)), part);
    }

    private static org.jsoup.nodes.Element writtenBy(Markup markup, Component part) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        var written = markup.of(part.getElement());
        document.appendChild(written);
        return written;
    }

    private org.jsoup.nodes.Element of(Element element) {
        element.getComponent().ifPresent(Markup::refuseFiles);
        if (!mayListen.test(element)
                && element.getNode()
                        .getFeatureIfInitialized(ElementListenerMap.class)
                        .isPresent()) {
            throw new IllegalArgumentException("This <" + element.getTag() + "> listens, and would hear nothing");
        }
        var written = new org.jsoup.nodes.Element(element.getTag());
        element.getAttributeNames().forEach(name -> written.attr(name, element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> property(element, name, written));
        element.getComponent()
                .filter(Still.class::isInstance)
                .ifPresent(still -> written.appendChild(new DataNode(((Still) still).html())));
        element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .map(this::node)
                .forEach(written::appendChild);
        return written;
    }

    private Node node(Element child) {
        return child.isTextNode() ? new TextNode(child.getText()) : of(child);
    }

    private static void property(Element element, String name, org.jsoup.nodes.Element written) {
        switch (name) {
            case "innerHTML" -> written.appendChild(new DataNode(element.getProperty(name, "")));
            case "checked" -> written.attr(name, element.getProperty(name, false));
            case "value" -> {
                if (!element.getTag().equals("input")) {
                    throw new IllegalArgumentException("A value of <" + element.getTag() + "> is not written");
                }
                written.attr(name, element.getProperty(name, ""));
            }
            default -> throw new IllegalArgumentException("The property " + name + " is not written");
        }
    }

    private static void refuseFiles(Component component) {
        if (FILES.stream().anyMatch(component.getClass()::isAnnotationPresent)) {
            throw new IllegalArgumentException(component.getClass() + " brings files of its own");
        }
    }
}

package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a browser would show of a page, in tests without one: what is not visible is left out, what is {@link Still} is unpacked. */
public final class Seen {

    private Seen() {}

    /** The page as HTML, with what stands in its inputs. */
    public static org.jsoup.nodes.Element of(Component page) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        var shown = shown(page.getElement());
        document.appendChild(shown);
        return shown;
    }

    /** All its words, one after another without spaces added. */
    public static String text(Component page) {
        return of(page).nodeStream(TextNode.class).map(TextNode::getWholeText).collect(Collectors.joining());
    }

    /** Where its links lead, in their order. */
    public static List<String> links(Component page) {
        return of(page).select("a[href]").eachAttr("href");
    }

    /** Its inputs with what stands in them, as {@code name=value}. */
    public static List<String> values(Component page) {
        return of(page).select("input[value]").stream()
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .toList();
    }

    private static org.jsoup.nodes.Element shown(Element element) {
        var shown = new org.jsoup.nodes.Element(element.getTag());
        element.getAttributeNames().forEach(name -> shown.attr(name, element.getAttribute(name)));
        if (element.getProperty("value") != null) {
            shown.attr("value", element.getProperty("value"));
        }
        if (element.getProperty("checked", false)) {
            shown.attr("checked", true);
        }
        if (element.getProperty("innerHTML") != null) {
            shown.html(element.getProperty("innerHTML"));
        }
        element.getComponent().filter(Still.class::isInstance).ifPresent(still -> shown.html(((Still) still).html()));
        element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .map(Seen::node)
                .forEach(shown::appendChild);
        return shown;
    }

    private static Node node(Element element) {
        return element.isTextNode() ? new TextNode(element.getText()) : shown(element);
    }
}

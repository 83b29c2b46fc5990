package carefair.ui;

import carefair.shared.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A sum drawn as a bar of its parts, to scale; the same parts stand under it in words and sums, in the same order. */
public final class Bar {

    private static final int WIDTH = 1000;
    private static final int GAP = 4;
    private static final int LEAST = 6;

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();
    private String css = "strata";

    Bar(Texts texts) {
        this.texts = texts;
    }

    /** What a part of a bar is; the colours are those of {@code look.md}. */
    public enum Colour {
        SEA,
        HEATH,
        GORSE,
        SPENT,
        /** Set aside: hatched. */
        HELD,
        /** Only in the words: the whole of which the others are parts. */
        NONE
    }

    private record Part(Colour colour, String words, Money sum) {
        boolean drawn() {
            return colour != Colour.NONE && sum.isPositive();
        }

        String css() {
            return "c-" + colour.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param key the part's name, such as {@code wallet.spent} */
    public Bar part(Colour colour, String key, Money sum) {
        return partWords(colour, texts.say(key), sum);
    }

    public Bar partWords(Colour colour, String words, Money sum) {
        parts.add(new Part(colour, words, sum));
        return this;
    }

    public Bar fat() {
        css = "strata fat";
        return this;
    }

    /** The bar alone, hidden from those who listen: say its sums beside it. */
    public Component drawing() {
        var svg = new StringBuilder("<svg class=\"" + css + "\" viewBox=\"0 0 " + WIDTH
                + " 30\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var drawn = parts.stream().filter(Part::drawn).toList();
        var total = Money.sum(drawn.stream().map(Part::sum).toList()).pence();
        long room = WIDTH - (long) (GAP + LEAST) * drawn.size();
        long x = 0;
        for (var part : drawn) {
            var width =
                    LEAST + Math.floorDiv(Math.multiplyExact(room, part.sum().pence()), total);
            svg.append("<rect class=\"%s\" x=\"%d\" width=\"%d\" height=\"30\"/>".formatted(part.css(), x, width));
            x += width + GAP;
        }
        return Native.drawing(svg.append("</svg>").toString());
    }

    /** The parts in words and sums. */
    public Component sums() {
        var list = new Element("dl").setAttribute("class", "sums");
        for (var part : parts) {
            var dt = new Element("dt");
            if (part.colour() != Colour.NONE) {
                dt.appendChild(new Element("span").setAttribute("class", "key " + part.css()));
            }
            dt.appendChild(Element.createText(part.words()));
            list.appendChild(new Element("div")
                    .appendChild(
                            dt,
                            new Element("dd")
                                    .setAttribute("class", "money")
                                    .setText(part.sum().toString())));
        }
        return Native.of(list);
    }

    /** The bar with its words and sums under it. */
    public Div whole() {
        var whole = new Div(drawing(), sums());
        whole.addClassName("as-is");
        return whole;
    }
}

package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingKind;
import carefair.directory.Photo;
import carefair.directory.Results;
import carefair.ui.Build;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One listing in a list: what it is, how far, from how much, why it is there, what was checked. */
final class Card extends Article {

    private static final int CHECKS = 4;
    private static final int NOT_CHECKED = 2;

    private final Build make;
    private final Telling telling;
    private final Listing listing;
    private final H3 name = new H3();
    private @Nullable Photo photo;

    Card(Kit kit, Telling telling, Listing listing) {
        this.make = kit.build();
        this.telling = telling;
        this.listing = listing;
        addClassNames("card", "raise");
    }

    static String href(Listing listing) {
        return "/listings/" + listing.id().value();
    }

    /** Shows its first photo in place of its initials, if it has one. To be said before the head. */
    Card photo(@Nullable Photo first) {
        photo = first;
        return this;
    }

    /** The head of the card. @param away the distance in words; empty if it is not known */
    Card head(String away) {
        var id = "l-" + listing.id().value();
        getElement().setAttribute("aria-labelledby", id);
        name.add(make.linkWords(href(listing), listing.name()));
        name.setId(id);
        var second = make.p(new Text(telling.kind(listing.kind()) + " "));
        second.addClassNames("small", "soft");
        if (listing.isInvented()) {
            second.add(classed(new Span(telling.say("ui.demo.mark")), "demo"));
        }
        if (!away.isEmpty()) {
            second.getElement().appendChild(new Element("br"), new Element("b").setText(away));
        }
        var words = new Div(name, second);
        var top = make.div("hit-top", words);
        top.getElement().insertChild(0, photo == null ? initials().getElement() : picture(photo));
        telling.cheapest(listing).ifPresent(offer -> {
            var price = new Paragraph();
            price.addClassName("hit-price");
            var from = listing.offers().size() > 1 ? telling.say("directory.from") + " " : "";
            price.getElement()
                    .appendChild(
                            Element.createText(from),
                            new Element("b")
                                    .setAttribute("class", "money")
                                    .setText(offer.unitPrice().toString()),
                            Element.createText(" "),
                            new Element("br"),
                            Element.createText(telling.per(offer)));
            top.add(price);
        });
        add(top);
        if (!listing.summary().isBlank()) {
            add(new Paragraph(listing.summary()));
        }
        return this;
    }

    /** Under the number that it has on the map; after {@link #head}. */
    Card numbered(int number) {
        var shown = classed(new Span(String.valueOf(number)), "map-number");
        name.getElement().insertChild(0, shown.getElement(), Element.createText(" "));
        return this;
    }

    /** @param standing what its place in the list comes from, in figures */
    Card why(String words, String standing) {
        var why = make.p("directory.why", words);
        why.addClassName("why");
        why.getElement().appendChild(Element.createText(" " + standing));
        add(why);
        return this;
    }

    /** How its points add up, behind one press. */
    Card points(Results.Sum sum) {
        add(make.details("directory.points.title", make.words(telling.results().points(sum))));
        return this;
    }

    Card whoFor() {
        if (!listing.whoFor().isBlank()) {
            add(make.p("directory.who-for", listing.whoFor()));
        }
        return this;
    }

    /** What it says of itself, and when it is usually free. */
    Card facts() {
        var facts = telling.traits().facts(listing);
        if (!facts.isEmpty()) {
            var lines = new UnorderedList();
            lines.addClassNames("plain", "small");
            facts.forEach(fact -> lines.add(new ListItem(telling.say("directory.fact", fact.name(), fact.words()))));
            add(lines);
        }
        return this;
    }

    Card checks() {
        var checks = new UnorderedList();
        checks.addClassNames("checks", "row-checks");
        listing.checked().stream().limit(CHECKS).forEach(check -> checks.add(new ListItem(check)));
        var not = listing.notChecked().stream().limit(NOT_CHECKED).toList();
        not.forEach(check -> checks.add(classed(new ListItem(telling.say("directory.not-checked", check)), "no")));
        if (listing.checked().isEmpty() && not.isEmpty()) {
            checks.add(classed(new ListItem(telling.say("directory.nothing-checked")), "no"));
        }
        add(checks);
        return this;
    }

    Card foot(Component... actions) {
        var foot = make.div("hit-foot", new Paragraph(telling.proved(listing)));
        foot.add(actions);
        add(foot);
        return this;
    }

    /** Loaded only once it comes near; its room is there before. */
    private static Element picture(Photo photo) {
        return new Element("img")
                .setAttribute("class", "face")
                .setAttribute("src", FileServing.small(photo))
                .setAttribute("alt", photo.alt())
                .setAttribute("loading", "lazy")
                .setAttribute("width", "60")
                .setAttribute("height", "74");
    }

    private Span initials() {
        var initials = Arrays.stream(listing.name().split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.UK))
                .collect(Collectors.joining());
        var face = classed(new Span(initials), "face");
        if (listing.kind() != ListingKind.PERSONAL_ASSISTANT) {
            face.addClassName(listing.kind() == ListingKind.MICRO_PROVIDER ? "b" : "c");
        }
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }

    private static <C extends Component> C classed(C component, String css) {
        component.getElement().getClassList().add(css);
        return component;
    }
}

package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.Trait;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Up to four listings beside each other, line by line the same things; one below the other on a small screen. The address holds which. */
@Route("compare")
@AnonymousAllowed
final class CompareView extends Page implements BeforeEnterObserver {

    static final int MOST = 4;

    private static final int LONGEST = 200;
    private static final String WHERE = "where";

    private static final List<Trait.Group> SHOWN = List.of(
            Trait.Group.ACCESS,
            Trait.Group.PAYMENT,
            Trait.Group.VEHICLE,
            Trait.Group.LANGUAGE,
            Trait.Group.AUDIENCE,
            Trait.Group.RATING);

    private final Paths paths;
    private final Telling telling;
    private final Known known;

    /** What is known of listings that they do not say themselves. */
    @org.springframework.stereotype.Component
    record Known(ListingPage.ReviewsPart reviews, Beside beside, ShortlistRows rows, Places places) {}

    CompareView(Kit kit, Paths paths, Telling telling, Known known) {
        super(kit, "directory.compare.title");
        this.paths = paths;
        this.telling = telling;
        this.known = known;
    }

    /** @param where where distances are counted from, as it was typed; empty if nobody said */
    static String href(Collection<Listing> listings, String where) {
        return "/app/compare?"
                + listings.stream()
                        .map(listing -> "listing=" + listing.id().value())
                        .collect(Collectors.joining("&"))
                + (where.isBlank() ? "" : "&" + WHERE + "=" + URLEncoder.encode(where, StandardCharsets.UTF_8));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        back("/app/saved");
        var compared = event.getLocation().getQueryParameters().getParameters("listing").stream()
                .distinct()
                .map(paths::listing)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        show(make.h1("directory.compare.title"));
        if (compared.isEmpty()) {
            show(make.p("directory.compare.none"), make.p(make.link("/app/find", "directory.saved.find")));
            return;
        }
        show(make.lead("directory.compare.lead"));
        var from = from(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WHERE)
                .orElse(""));
        show(
                from == null
                        ? make.p(
                                make.text("directory.compare.nowhere"),
                                make.link("/app/find", "directory.compare.search"))
                        : make.p("directory.compare.away-from", from.label()));
        show(make.div(
                "compare",
                compared.stream().map(listing -> column(listing, from)).toArray(Component[]::new)));
        show(make.p("directory.compare.print"));
    }

    private @Nullable Whereabouts from(String where) {
        return !where.isBlank()
                        && where.length() <= LONGEST
                        && known.places().find(where) instanceof Found.One(var place)
                ? place
                : null;
    }

    private Component column(Listing listing, @Nullable Whereabouts from) {
        var name = new H2(make.linkWords(Card.href(listing), listing.name()));
        name.setId("c-" + listing.id().value());
        var column = new Article(name);
        column.addClassName("card");
        column.getElement().setAttribute("aria-labelledby", "c-" + listing.id().value());
        var lines = new Element("dl");
        line(lines, "directory.compare.kind", kind(listing));
        line(lines, "directory.compare.price", price(listing));
        line(lines, "directory.compare.reviews", known.reviews().of(listing).score());
        if (from != null) {
            line(lines, "directory.compare.away", known(known.rows().away(listing, from)));
        }
        line(lines, "directory.listing.where", listing.area() + ". " + telling.travel(listing));
        line(lines, "directory.listing.who-for", listing.whoFor());
        line(lines, "directory.compare.times", times(listing));
        SHOWN.forEach(group -> line(
                lines,
                "directory.traits." + group.name(),
                listing.traits().in(group).stream().map(telling.traits()::trait).collect(Collectors.joining(", "))));
        line(lines, "directory.listing.checks", String.join("; ", listing.checked()));
        line(lines, "directory.compare.not-checked", String.join("; ", listing.notChecked()));
        line(
                lines,
                "directory.compare.answers",
                known(known.beside().ask(listing).speed()));
        line(lines, "directory.compare.proved", telling.proved(listing));
        line(lines, "directory.compare.updated", telling.updated(listing));
        column.getElement().appendChild(lines);
        return column;
    }

    private String known(String words) {
        return words.isBlank() ? say("directory.compare.unknown") : words;
    }

    private String kind(Listing listing) {
        var kind = telling.kind(listing.kind());
        return listing.isInvented() ? kind + " " + say("ui.demo.mark") : kind;
    }

    private String price(Listing listing) {
        return telling.cheapest(listing)
                .map(offer -> say("directory.compare.from", offer.unitPrice(), telling.per(offer)))
                .orElse(listing.live() ? say("directory.listing.no-offers") : say("directory.withdrawn.tag"));
    }

    private String times(Listing listing) {
        return listing.traits().times().isEmpty() ? "" : telling.traits().usual(listing.traits());
    }

    private void line(Element lines, String key, String words) {
        lines.appendChild(new Element("div")
                .appendChild(
                        new Element("dt").setText(say(key)),
                        new Element("dd").setText(words.isBlank() ? say("directory.compare.silent") : words)));
    }
}

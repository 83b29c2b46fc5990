package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.Photo;
import carefair.directory.Results;
import carefair.places.Whereabouts;
import carefair.ui.Kit;
import carefair.ui.Still;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page of results as a list of cards, each of which can be kept for later. */
record Hits(
        Kit kit,
        Telling telling,
        Keeping keeping,
        Results results,
        @Nullable Whereabouts place) {

    /** @param numbered each under its number, as on the map */
    Component list(boolean numbered) {
        var kept = keeping.kept();
        var list = new OrderedList();
        list.addClassName("hits");
        list.setId(Mapping.LIST);
        int number = Mapping.first(results);
        var photos =
                telling.photos(results.hits().stream().map(Results.Hit::listing).toList());
        for (var hit : results.hits()) {
            var card = card(hit, kept, photos.get(hit.listing().id()));
            list.add(new ListItem(numbered ? card.numbered(number) : card));
            number++;
        }
        var still = Still.of(list);
        // What a page holds for as long as it is open is told apart from the listings, which are many words.
        return still.pressed(keepingIn(still, kit, keeping));
    }

    private static Consumer<String> keepingIn(Still still, Kit kit, Keeping keeping) {
        return pressed -> {
            keeping.keep(new ListingId(UUID.fromString(pressed)));
            still.instead(pressed, isKept(kit));
        };
    }

    private Card card(Results.Hit hit, Set<ListingId> kept, @Nullable Photo photo) {
        var words = telling.results();
        var miles = hit.miles();
        var away = place == null || miles == null
                ? ""
                : words.away(miles, Roughly.from(place, hit.listing().kind()));
        return new Card(kit, telling, hit.listing())
                .photo(photo)
                .head(away)
                .whoFor()
                .facts()
                .why(words.why(hit.why(), place != null), words.standing(hit, place))
                .points(hit.sum())
                .checks()
                .foot(kept.contains(hit.listing().id()) ? isKept(kit) : keep(hit.listing()));
    }

    private Component keep(Listing listing) {
        return kit.build()
                .press(listing.id().value().toString(), "directory.save")
                .about(listing.name());
    }

    private static Component isKept(Kit kit) {
        var make = kit.build();
        return make.p(make.text("directory.saved.already"), make.link("/app/saved", "directory.saved.see"));
    }
}

package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.First;
import carefair.directory.Results;
import carefair.places.Exactness;
import carefair.places.Whereabouts;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said around a page of results: what was looked for and from where, how many there are, what to try when there are none. */
record About(
        Build make,
        Texts texts,
        Telling telling,
        Looking looking,
        @Nullable Whereabouts place,
        Results results) {

    /** Words that say already that they ask for help, or for whom. */
    private static final Pattern HELP = Pattern.compile(
            "(help|helper|support|some|somebody|someone|anybody|anyone|i|i'm|i’m|we|who|need|needs|looking|find|want)\\b",
            Pattern.CASE_INSENSITIVE);

    String heading() {
        var category = looking.category();
        var need = looking.need().isBlank()
                ? category == null ? texts.say("directory.find.any") : telling.category(category)
                : HELP.matcher(looking.need()).lookingAt()
                        ? ResultWords.capital(looking.need())
                        : texts.say("directory.find.help-with", looking.need());
        return place == null ? need : texts.say("directory.find.near", need, place.label());
    }

    String count() {
        var first = looking.wanting().first();
        return texts.count("directory.find.count" + (first == null ? "" : "." + first.name()), results.total());
    }

    String status() {
        var size = results.hits().size();
        if (size == 0) {
            return texts.say("directory.find.status.none");
        }
        long first = (results.page() - 1L) * Directory.PAGE_SIZE + 1;
        return texts.say("directory.find.status", first, first + size - 1, results.total());
    }

    List<Component> notes() {
        var notes = new ArrayList<Component>();
        if (place != null && !place.inArea()) {
            notes.add(make.inset(
                    Tone.WAIT,
                    make.p("directory.find.outside", place.label()),
                    make.p("directory.find.outside.text", place.label())));
        }
        results.readAs()
                .forEach((typed, read) ->
                        notes.add(make.inset(Tone.PLAIN, make.p("directory.find.read-as", typed, read))));
        if (place != null) {
            notes.add(make.soft(
                    place.exactness() == Exactness.POSTCODE
                            ? "directory.find.from-postcode"
                            : "directory.find.from-middle",
                    place.label()));
        }
        if (looking.wanting().first() == First.NEAREST && place == null) {
            notes.add(make.inset(Tone.WAIT, make.p("directory.find.first-where")));
        }
        if (looking.wanting().first() == First.FREE && !looking.wanting().isTimed()) {
            notes.add(make.inset(Tone.WAIT, make.p("directory.find.first-when")));
        }
        if (looking.isFiltered()) {
            notes.add(new Applied(make, telling, looking));
        }
        return notes;
    }

    Component whatToTry() {
        var tips = new ArrayList<Component>();
        tips.add(make.text("directory.find.none.words"));
        if (looking.miles() != null) {
            tips.add(make.link(
                    looking.filtered(looking.category(), looking.kinds(), null, looking.price())
                            .href(),
                    "directory.find.none.farther"));
        }
        if (looking.isFiltered()) {
            tips.add(make.link(looking.unfiltered().href(), "directory.find.none.filters"));
        }
        tips.add(make.link("/app/" + Looking.PATH, "directory.find.none.categories"));
        tips.add(make.link(SaveSearchView.href(looking), "directory.search.tell"));
        tips.add(make.text("directory.find.none.phone"));
        return new Div(make.p("directory.find.none.try"), make.list(tips));
    }
}

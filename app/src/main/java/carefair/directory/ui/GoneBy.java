package carefair.directory.ui;

import carefair.ui.Build;
import carefair.ui.Build.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;

/** A saved search for a day that has gone by: it finds nothing any more, and is told so rather than led to a page that refuses the day. */
final class GoneBy {

    private GoneBy() {}

    static boolean is(Looking looking, LocalDate today) {
        return looking.wanting().on().isGoneBy(today);
    }

    static Component words(Build make) {
        return make.inset(Tone.WAIT, make.p("directory.search.gone-by"));
    }

    /** To all that is found; to the same on any day where its own has gone by. */
    static Anchor results(Build make, Looking looking, LocalDate today) {
        return is(looking, today)
                ? make.tap(looking.wanting(looking.wanting().atAnyTime()).href(), "directory.search.any-day")
                : make.tap(looking.href(), "directory.search.results");
    }
}

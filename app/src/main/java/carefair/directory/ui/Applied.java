package carefair.directory.ui;

import carefair.directory.AlsoWanted;
import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The filters that are on, each a link that takes it off. */
final class Applied extends Div {

    /** A filter that is on: its words, and what is looked for without it. */
    record Filter(Looking without, String words) {}

    Applied(Build make, Telling telling, Looking looking) {
        var off = new ArrayList<Component>();
        of(telling, looking)
                .forEach(filter ->
                        off.add(make.tap(filter.without().href(), "directory.filter.remove", filter.words())));
        if (off.size() > 1) {
            off.add(make.tap(looking.unfiltered().href(), "directory.filter.clear"));
        }
        add(make.p("directory.filter.on"), make.list(off));
    }

    static List<Filter> of(Telling telling, Looking looking) {
        var on = new ArrayList<Filter>();
        looking.kinds().forEach(kind -> on.add(new Filter(looking.without(kind), telling.kind(kind))));
        if (looking.category() != null) {
            on.add(new Filter(
                    looking.filtered(null, looking.kinds(), looking.miles(), looking.price()),
                    telling.category(looking.category())));
        }
        if (looking.miles() != null) {
            on.add(new Filter(
                    looking.filtered(looking.category(), looking.kinds(), null, looking.price()),
                    telling.within(looking.miles())));
        }
        if (!looking.price().isEmpty()) {
            on.add(new Filter(
                    looking.filtered(looking.category(), looking.kinds(), looking.miles(), ""),
                    telling.say("directory.filter.up-to", looking.price().replace("£", ""))));
        }
        var wanting = looking.wanting();
        wanting.has()
                .forEach(trait -> on.add(
                        new Filter(looking.wanting(wanting.without(trait)), MoreFiltering.chosen(telling, trait))));
        var also = wanting.also();
        also.checks().stream()
                .sorted()
                .forEach(check -> on.add(new Filter(
                        looking.wanting(wanting.also(Also.without(also, check))),
                        telling.known().filter(check))));
        if (also.outcome() != null) {
            on.add(new Filter(
                    looking.wanting(wanting.also(new AlsoWanted(also.checks(), null, also.home()))),
                    also.outcome().name()));
        }
        if (also.home() != null) {
            on.add(new Filter(
                    looking.wanting(wanting.also(new AlsoWanted(also.checks(), also.outcome(), null))),
                    also.home().name()));
        }
        if (wanting.isTimed()) {
            on.add(new Filter(looking.wanting(wanting.atAnyTime()), telling.when(wanting)));
        }
        return on;
    }
}

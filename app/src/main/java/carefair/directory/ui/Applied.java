package carefair.directory.ui;

import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;

/** The filters that are on, each a link that takes it off. */
final class Applied extends Div {

    private final Build make;

    Applied(Build make, Telling telling, Looking looking) {
        this.make = make;
        var off = new ArrayList<Component>();
        looking.kinds().forEach(kind -> off.add(off(looking.without(kind), telling.kind(kind))));
        if (looking.category() != null) {
            off.add(off(
                    looking.filtered(null, looking.kinds(), looking.miles(), looking.price()),
                    telling.category(looking.category())));
        }
        if (looking.miles() != null) {
            off.add(off(
                    looking.filtered(looking.category(), looking.kinds(), null, looking.price()),
                    telling.within(looking.miles())));
        }
        if (!looking.price().isEmpty()) {
            off.add(off(
                    looking.filtered(looking.category(), looking.kinds(), looking.miles(), ""),
                    telling.say("directory.filter.up-to", looking.price().replace("£", ""))));
        }
        var wanting = looking.wanting();
        wanting.has()
                .forEach(trait ->
                        off.add(off(looking.wanting(wanting.without(trait)), MoreFiltering.chosen(telling, trait))));
        if (wanting.isTimed()) {
            off.add(off(looking.wanting(wanting.atAnyTime()), telling.when(wanting)));
        }
        if (off.size() > 1) {
            off.add(make.tap(looking.unfiltered().href(), "directory.filter.clear"));
        }
        add(make.p("directory.filter.on"), make.list(off));
    }

    private Anchor off(Looking without, String words) {
        return make.tap(without.href(), "directory.filter.remove", words);
    }
}

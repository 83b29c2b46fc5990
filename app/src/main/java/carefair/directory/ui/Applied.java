package carefair.directory.ui;

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
        TakenOff.butKinds(new Differing(telling), looking)
                .forEach(filter -> on.add(new Filter(filter.off().apply(looking), filter.words())));
        return on;
    }
}

package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.OnMap;
import carefair.directory.Results;
import carefair.places.Point;
import carefair.places.Whereabouts;
import carefair.ui.Build;
import carefair.ui.Kit;
import carefair.ui.Still;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The map above a page of results, and the switch between list and map. The list is always there. */
@org.springframework.stereotype.Component
class Mapping {

    /** The id of the list of results. */
    static final String LIST = "results";

    private final OnMap onMap;
    private final Telling telling;
    private final Build make;

    Mapping(OnMap onMap, Telling telling, Kit kit) {
        this.onMap = onMap;
        this.telling = telling;
        this.make = kit.build();
    }

    /** The number of the first result on its page, on the map and in the list alike. */
    static int first(Results results) {
        return (results.page() - 1) * Directory.PAGE_SIZE + 1;
    }

    /** What stands above the list. */
    List<Component> parts(Looking looking, Results results, @Nullable Whereabouts place) {
        var parts = new ArrayList<Component>();
        parts.add(Still.of(switcher(looking)));
        if (looking.onMap()) {
            var points = onMap.of(
                    results.hits().stream().map(hit -> hit.listing().id()).toList());
            parts.add(points.isEmpty() ? make.p("directory.map.none") : map(results, points, place));
        }
        return parts;
    }

    private Component switcher(Looking looking) {
        var list = new UnorderedList(
                way(looking.shown(false), "directory.map.list", !looking.onMap()),
                way(looking.shown(true), "directory.map.map", looking.onMap()));
        list.addClassName("pages");
        var nav = new Nav(list);
        nav.addClassName("map-switch");
        nav.getElement().setAttribute("aria-label", telling.say("directory.map.switch"));
        return nav;
    }

    private ListItem way(Looking looking, String key, boolean current) {
        var link = make.link(looking.href(), key);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private Component map(Results results, Map<ListingId, Point> points, @Nullable Whereabouts place) {
        var map = new ResultsMap(make, telling);
        if (place != null) {
            map.from(place.point());
        }
        int number = first(results);
        for (var hit : results.hits()) {
            var point = points.get(hit.listing().id());
            if (point != null) {
                map.put(number, hit.listing().name(), Card.href(hit.listing()), point);
            }
            number++;
        }
        var skip = make.link("#" + LIST, "directory.map.skip");
        skip.addClassName("skip");
        var part = make.section(make.h3("directory.map.title"), make.p("directory.map.lead"), skip, map);
        var missing = results.hits().size() - points.size();
        if (missing > 0) {
            part.add(new Paragraph(telling.count("directory.map.missing", missing)));
        }
        if (place != null) {
            part.add(make.p("directory.map.here", place.label()));
        }
        var source = make.soft("directory.map.source");
        source.addClassName("small");
        part.add(source);
        return part;
    }
}

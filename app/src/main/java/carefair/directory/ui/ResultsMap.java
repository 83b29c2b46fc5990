package carefair.directory.ui;

import carefair.places.Point;
import carefair.ui.Build;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** A map with a numbered link for each result, drawn by {@code map.js}; where that fails the links stand as a list. */
@Tag("carefair-map")
@JavaScript("context://map.js")
@StyleSheet("context://map.css")
final class ResultsMap extends HtmlContainer {

    /** Leaflet as its own archive brings it; the version stands in the parent pom. */
    static final String LEAFLET = "/webjars/leaflet/1.9.4/dist/";

    static final String OUTLINE = "/map-outline.json";

    private final Build make;
    private final OrderedList links = new OrderedList();

    ResultsMap(Build make, Telling telling) {
        this.make = make;
        getElement()
                .setAttribute("data-leaflet", LEAFLET)
                .setAttribute("data-outline", OUTLINE)
                .setAttribute("data-name", telling.say("directory.map.name"))
                .setAttribute("data-in", telling.say("directory.map.in"))
                .setAttribute("data-out", telling.say("directory.map.out"));
        add(links);
    }

    /** The place that was looked near. */
    void from(Point here) {
        place(this, here);
    }

    /** One result. @param number its number in the list */
    void put(int number, String name, String href, Point point) {
        var item = new ListItem(make.linkWords(href, name));
        item.getElement()
                .setAttribute("data-number", String.valueOf(number))
                .setAttribute("value", String.valueOf(number));
        place(item, point);
        links.add(item);
    }

    private static void place(HtmlContainer marked, Point point) {
        marked.getElement()
                .setAttribute("data-lat", String.valueOf(point.lat()))
                .setAttribute("data-lon", String.valueOf(point.lon()));
    }
}

package carefair.directory.ui;

import carefair.directory.Results;
import carefair.places.Whereabouts;
import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer when nothing is found: what was looked for, and what there is with one filter fewer.
 *
 * @param again searches for something else
 */
record Nothing(
        Build make,
        Telling telling,
        Looking looking,
        @Nullable Whereabouts place,
        Function<Looking, Results> again) {

    Component answer() {
        var answer = new Div(make.p("directory.none.searched", searched()));
        var near = nearly();
        if (!near.isEmpty()) {
            answer.add(make.section(make.h3("directory.none.nearly"), make.list(near)));
        }
        return answer;
    }

    private String searched() {
        var parts = new ArrayList<String>();
        if (!looking.need().isBlank()) {
            parts.add("“" + looking.need() + "”");
        }
        if (place != null) {
            parts.add(telling.say("directory.none.near", place.label()));
        }
        Applied.of(telling, looking).forEach(filter -> parts.add(filter.words()));
        return parts.isEmpty() ? telling.say("directory.none.everything") : String.join("; ", parts);
    }

    /** One filter taken off at a time, those that then leave most first. */
    private List<ListItem> nearly() {
        record Nearly(Applied.Filter filter, Results results) {}
        return Applied.of(telling, looking).stream()
                .map(filter -> new Nearly(filter, again.apply(filter.without())))
                .filter(nearly -> nearly.results().total() > 0)
                .sorted((one, other) ->
                        Long.compare(other.results().total(), one.results().total()))
                .map(nearly -> item(nearly.filter(), nearly.results()))
                .toList();
    }

    private ListItem item(Applied.Filter filter, Results results) {
        var first = results.hits().getFirst();
        var away = Optional.ofNullable(first.miles())
                .filter(miles -> place != null)
                .map(miles -> ", "
                        + telling.results()
                                .away(
                                        miles,
                                        Roughly.from(
                                                Objects.requireNonNull(place),
                                                first.listing().kind())))
                .orElse("");
        return new ListItem(
                make.linkWords(
                        filter.without().href(),
                        telling.counted("directory.none.without", results.total(), filter.words())),
                make.text("directory.none.first", first.listing().name() + away));
    }
}

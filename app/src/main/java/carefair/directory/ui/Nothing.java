package carefair.directory.ui;

import carefair.directory.First;
import carefair.directory.FreeOn;
import carefair.directory.ListingId;
import carefair.directory.NotFree;
import carefair.directory.Results;
import carefair.directory.Results.Hit;
import carefair.directory.Results.Reason;
import carefair.places.Whereabouts;
import carefair.ui.Build;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer when nothing is found: what was looked for, and the nearest that nearly fits with what differs. As little as possible is taken
 * off: one filter, then two, then all, and the words only if that is not enough.
 */
record Nothing(
        Build make,
        Telling telling,
        Looking looking,
        @Nullable Whereabouts place,
        Known known) {

    /**
     * What can be asked.
     *
     * @param again searches for something else
     * @param whyNot why a listing is not found for a certain day
     */
    record Known(Function<Looking, Results> again, BiFunction<ListingId, FreeOn, Optional<NotFree>> whyNot) {}

    /** More ways than this are more than anybody reads. */
    private static final int MOST_WAYS = 3;

    /** Of more filters than this no pairs are tried, so that a page stays a few searches. */
    private static final int MOST_PAIRED = 6;

    /** What there is once these filters, and perhaps the words, are taken off. */
    private record Way(List<TakenOff> off, boolean words, Looking looking, Results results) {

        /** The nearest, as far as places are known. */
        Hit first() {
            return results.hits().stream().min(BY_MILES).orElseThrow();
        }
    }

    private static final Comparator<Hit> BY_MILES =
            Comparator.comparing(Hit::miles, Comparator.nullsLast(Comparator.naturalOrder()));

    Component answer() {
        var answer = new Div(make.p("directory.none.searched", searched()));
        var near = nearly().stream()
                .sorted(Comparator.comparing(Way::first, BY_MILES)
                        .thenComparing(way -> way.results().total(), Comparator.reverseOrder()))
                .limit(MOST_WAYS)
                .map(this::item)
                .toList();
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

    /** All ways that take off the least there must be. */
    private List<Way> nearly() {
        var on = TakenOff.of(differing(), looking);
        var wordsOff = !looking.need().isBlank() && (place != null || !on.isEmpty());
        return Stream.<Function<List<TakenOff>, List<Way>>>of(
                        filters -> ways(filters.stream().map(List::of), false),
                        filters -> ways(pairs(filters), false),
                        filters -> ways(filters.size() > 2 ? Stream.of(filters) : Stream.empty(), false),
                        filters -> ways(wordsOff ? Stream.of(List.of()) : Stream.empty(), true),
                        filters -> ways(wordsOff && !filters.isEmpty() ? Stream.of(filters) : Stream.empty(), true))
                .map(level -> level.apply(on))
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<List<TakenOff>> pairs(List<TakenOff> on) {
        var few = on.size() > MOST_PAIRED ? List.<TakenOff>of() : on;
        return IntStream.range(0, few.size())
                .boxed()
                .flatMap(one -> few.subList(one + 1, few.size()).stream().map(other -> List.of(few.get(one), other)));
    }

    private List<Way> ways(Stream<List<TakenOff>> taken, boolean words) {
        return taken.map(off -> way(off, words))
                .filter(way -> way.results().total() > 0)
                .toList();
    }

    /** Of filters that were taken off together some may be met by what is found: each is put back alone to see. */
    private boolean isMet(Way way, TakenOff filter, Hit hit) {
        var others = way.off().stream().filter(other -> other != filter).toList();
        return !others.isEmpty()
                && way(others, way.words()).results().hits().stream()
                        .anyMatch(found ->
                                found.listing().id().equals(hit.listing().id()));
    }

    private Way way(List<TakenOff> off, boolean words) {
        var fewer = words ? looking.asking("", looking.where()) : looking;
        for (var filter : off) {
            fewer = filter.off().apply(fewer);
        }
        var first = place == null ? fewer : fewer.wanting(fewer.wanting().putFirst(First.NEAREST));
        return new Way(off, words, fewer, known.again().apply(first));
    }

    private ListItem item(Way way) {
        var hit = way.first();
        var differing = differing();
        var sentences = new ArrayList<String>();
        if (way.words()) {
            sentences.add(differing.words(looking.need()));
        }
        way.off().stream()
                .filter(filter -> !isMet(way, filter, hit))
                .forEach(filter -> sentences.add(filter.differs().apply(hit)));
        hit.why().forEach(reason -> {
            if (reason instanceof Reason.Lacks(var lacked)) {
                sentences.add(differing.words(lacked));
            }
        });
        return new ListItem(
                make.linkWords(Card.href(hit.listing()), hit.listing().name()),
                new Text(telling.say("directory.none.differs", away(hit), String.join(" ", sentences)) + " "),
                make.linkWords(
                        way.looking().href(),
                        telling.counted("directory.none.without", way.results().total(), taken(way))));
    }

    private Differing differing() {
        return new Differing(telling, known.whyNot());
    }

    private String away(Hit hit) {
        return Optional.ofNullable(place)
                .flatMap(from -> Optional.ofNullable(hit.miles())
                        .map(miles -> ", "
                                + telling.results()
                                        .away(
                                                miles,
                                                Roughly.from(from, hit.listing().kind()))))
                .orElse("");
    }

    /** {@code Within 3 miles” and “Hearing loop}. */
    private String taken(Way way) {
        var all = Stream.concat(
                        way.words() ? Stream.of(looking.need()) : Stream.empty(),
                        way.off().stream().map(TakenOff::words))
                .toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        var butLast = String.join(telling.say("directory.none.comma"), all.subList(0, all.size() - 1));
        return telling.say("directory.none.and", butLast, all.getLast());
    }
}

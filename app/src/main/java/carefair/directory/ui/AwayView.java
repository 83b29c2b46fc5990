package carefair.directory.ui;

import carefair.directory.Away;
import carefair.directory.DaysAway;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.shared.London;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.QuestionForm;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider says on which days it is not free, and how much it gives on one day; both are so at once. */
@Route(OwnListingsView.PATH + "/days/:listing")
@PermitAll
final class AwayView extends Page implements BeforeEnterObserver {

    private static final String ADDED = "added";
    private static final String FULL = "full";
    private static final String BACK = "back";
    private static final String HOURS = "hours";

    private final AwayDesk desk;
    private final AwayWords words;
    private final LocalDate today;

    AwayView(Kit kit, AwayDesk desk) {
        super(kit, "directory.away.title");
        this.desk = desk;
        words = new AwayWords(kit.texts());
        today = London.today(kit.clock());
    }

    static String href(ListingId listing) {
        return "/app/" + OwnListingsView.PATH + "/days/" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.listing(event.getRouteParameters())
                .ifPresentOrElse(
                        listing -> draw(listing, event.getLocation().getQueryParameters()),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Listing listing, QueryParameters query) {
        clear();
        narrow();
        back("/app/" + OwnListingsView.PATH);
        var said = desk.of(listing.id());
        done(listing, said, query);
        show(make.h1("directory.away.heading", listing.name()), make.p("directory.away.text"));
        show(make.h2("directory.away.now"));
        show(
                said.isEmpty()
                        ? make.p("directory.away.none")
                        : make.list(said.stream()
                                .map(away -> new ListItem(new Span(words.days(away)), back(listing, away)))
                                .toList()));
        var adding = adding(listing);
        var hours = hours(listing);
        show(make.h2("directory.away.add"));
        show(said.size() < DaysAway.MOST ? adding : make.p("directory.away.full"));
        show(make.h2("directory.away.hours.heading"), make.p("directory.away.hours.text"));
        show(hours);
    }

    /** Says what was just done, from what is so now: the address alone can say nothing untrue. */
    private void done(Listing listing, List<Away> said, QueryParameters query) {
        query.getSingleParameter(ADDED)
                .flatMap(id -> said.stream()
                        .filter(away -> away.id().toString().equals(id))
                        .findFirst())
                .ifPresent(away -> {
                    show(done("directory.away.added", words.days(away)));
                    agreed(listing, away).ifPresent(this::show);
                });
        if (query.getParameters().containsKey(FULL) && said.size() >= DaysAway.MOST) {
            show(make.inset(Tone.WAIT, make.p("directory.away.not-added")));
        }
        if (query.getParameters().containsKey(BACK)) {
            show(done("directory.away.removed"));
        }
        if (query.getParameters().containsKey(HOURS)) {
            show(desk.hoursADay(listing.id())
                    .map(hours -> done("directory.away.hours.saved", hours))
                    .orElseGet(() -> done("directory.away.hours.none")));
        }
    }

    /** What they said yes to on these days stays, and is pointed out. */
    private Optional<Component> agreed(Listing listing, Away away) {
        var days = desk.agreed(listing.id(), away).stream().map(Said::day).toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(make.inset(
                        Tone.WAIT,
                        make.p("directory.away.agreed"),
                        make.words(days),
                        make.p(make.tap("/app/provider/orders", "directory.away.orders"))));
    }

    private Component done(String key, Object... facts) {
        return make.done(make.p(key, facts));
    }

    private Component back(Listing listing, Away away) {
        return action("directory.away.back", () -> {
                    desk.back(listing.id(), away.id());
                    go(href(listing.id()) + "?" + BACK);
                })
                .slim()
                .about(words.days(away));
    }

    private QuestionForm adding(Listing listing) {
        var latest = today.plusYears(1);
        var first =
                date("directory.away.first").named("first").todayOrLater(today).onOrBefore(latest);
        var last = date("directory.away.last").named("last").optional().todayOrLater(today);
        return form().ask(first, last).button("directory.away.save").then(() -> {
            var from = first.value();
            var to = last.given().orElse(from);
            if (to.isBefore(from)) {
                last.wrong(Problem.NOT_ON_OR_AFTER, Map.of("date", from));
            } else if (!to.isBefore(from.plusDays(Away.LONGEST))) {
                last.wrong(Problem.NOT_ON_OR_BEFORE, Map.of("date", from.plusDays(Away.LONGEST - 1L)));
            } else {
                go(href(listing.id()) + "?" + (desk.away(listing.id(), from, to) ? added(listing, from, to) : FULL));
            }
        });
    }

    /** Names the days that were added, or those said before that have them in them. */
    private String added(Listing listing, LocalDate from, LocalDate to) {
        return desk.of(listing.id()).stream()
                .filter(away -> !away.first().isAfter(from) && !away.last().isBefore(to))
                .findFirst()
                .map(away -> ADDED + "=" + away.id())
                .orElse(ADDED);
    }

    private QuestionForm hours(Listing listing) {
        var hours = number("directory.away.hours").named("hours").optional().between(1, DaysAway.MOST_HOURS);
        desk.hoursADay(listing.id()).map(String::valueOf).ifPresent(hours::filled);
        return form().ask(hours).secondButton("directory.away.hours.save").then(() -> {
            desk.give(listing.id(), hours.given().orElse(null));
            go(href(listing.id()) + "?" + HOURS);
        });
    }
}

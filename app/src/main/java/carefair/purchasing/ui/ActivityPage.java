package carefair.purchasing.ui;

import carefair.directory.Offer;
import carefair.identity.Who;
import carefair.purchasing.ActivityDate;
import carefair.purchasing.ActivityDateId;
import carefair.purchasing.WaitingPlace;
import carefair.purchasing.WaitingStage;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dates of an activity: to book a place, or to wait for one. */
@Route("activities/:offer")
@PermitAll
final class ActivityPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final ActivityDesk desk;

    /** How whoever is here stands with a date. @param booked whether they have a place */
    private record Standing(@Nullable WaitingPlace waits, boolean booked) {
        WaitingStage stage() {
            return waits == null ? WaitingStage.LEFT : waits.stage();
        }
    }

    ActivityPage(Kit kit, ActivityDesk desk) {
        super(kit, "purchasing.activity.title");
        this.kit = kit;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("offer")
                .flatMap(desk::offer)
                .ifPresentOrElse(offer -> draw(offer, ""), () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Offer offer, String done) {
        clear();
        narrow();
        back(EnquiryPaths.listing(offer.listing()));
        title("purchasing.activity.heading", offer.name(), offer.listingName());
        show(make.h1("purchasing.activity.heading", offer.name(), offer.listingName()));
        if (!done.isEmpty()) {
            show(make.done(make.p(done)));
        }
        var dates = desk.activities().coming(offer.id());
        var who = desk.resident();
        show(make.p(dates.isEmpty() ? "purchasing.activity.none" : "purchasing.activity.text", offer.unitPrice()));
        if (!dates.isEmpty()) {
            show(desk.directory()
                    .listing(offer.listing())
                    .heldIn()
                    .map(place -> make.p("purchasing.activity.held", place))
                    .orElseGet(() -> make.p("purchasing.activity.held.ask")));
        }
        if (who.isEmpty()) {
            show(make.p("purchasing.start.no-account.text"), make.p("purchasing.start.no-account.phone"));
        }
        Map<ActivityDateId, WaitingPlace> waits =
                who.map(resident -> waits(resident, offer)).orElse(Map.of());
        var places = who.map(resident -> desk.activities().placesOf(resident, offer.id()))
                .orElse(Set.of());
        var list = new UnorderedList();
        list.addClassName("hits");
        for (var date : dates) {
            var standing = new Standing(waits.get(date.id()), places.contains(date.id()));
            list.add(new ListItem(make.card(parts(offer, date, standing, who.orElse(null)))));
        }
        show(list, make.p(make.link("/activities.ics", "purchasing.activity.feed.link")));
    }

    private Map<ActivityDateId, WaitingPlace> waits(Who.Resident who, Offer offer) {
        return desk.activities().waitingFor(who, offer.id()).stream()
                .collect(Collectors.toMap(one -> one.date().id(), Function.identity()));
    }

    private Component[] parts(Offer offer, ActivityDate date, Standing standing, Who.@Nullable Resident who) {
        var says = make.div(
                "as-is",
                new H2(Said.day(date.day())),
                make.p("purchasing.activity.times", Said.time(date.startsAt()), Said.time(date.endsAt())),
                make.p(tag(date, standing)));
        var acts = who == null ? List.<Component>of() : acts(offer, date, standing, who);
        return acts.isEmpty()
                ? new Component[] {says}
                : new Component[] {says, make.buttons(acts.toArray(Component[]::new))};
    }

    private Component tag(ActivityDate date, Standing standing) {
        var kept = standing.waits() == null ? null : standing.waits().until();
        if (kept != null) {
            return make.tag(Tone.GOOD, "purchasing.activity.kept", Said.moment(kept));
        }
        if (standing.booked()) {
            return make.tag(Tone.GOOD, "purchasing.activity.booked");
        }
        return date.left() > 0
                ? make.tag(Tone.GOOD, "purchasing.activity.left", date.left())
                : make.tag(Tone.WAIT, "purchasing.activity.full");
    }

    private List<Component> acts(Offer offer, ActivityDate date, Standing standing, Who.Resident who) {
        var day = Said.date(date.day());
        var stage = standing.stage();
        var book = action("purchasing.activity.book", () -> book(offer, date)).about(day);
        var leave = action("purchasing.activity.leave", () -> {
                    desk.activities().leave(who, date.id());
                    draw(offer, "purchasing.activity.left-list");
                })
                .second()
                .about(day);
        return switch (stage) {
            case OFFERED -> List.of(book, leave);
            case WAITING -> List.of(make.p("purchasing.activity.waiting"), leave);
            case TOOK, LEFT, MISSED -> {
                if (date.left() > 0) {
                    yield List.of(book);
                }
                // Nobody need wait for what they have.
                yield standing.booked()
                        ? List.of()
                        : List.of(action("purchasing.activity.join", () -> {
                                    desk.activities().join(who, date.id());
                                    draw(offer, "purchasing.activity.joined");
                                })
                                .second()
                                .about(day));
            }
        };
    }

    /** The order is checked as any other; its date and one place are known already. */
    private void book(Offer offer, ActivityDate date) {
        var answers = new HashMap<>(OrderDraft.begin(offer));
        answers.putAll(OrderDraft.units(1));
        answers.putAll(OrderDraft.days(List.of(date.day())));
        var draft = kit.drafts().start(kit.frame().keeper(), OrderDraft.JOURNEY, answers);
        go(OrderPaths.draft(draft, "check"));
    }
}

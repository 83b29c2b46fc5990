package carefair.purchasing.ui;

import carefair.directory.DirectoryRefusal;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.identity.IdentityRefusal;
import carefair.purchasing.Activities;
import carefair.purchasing.ActivityDate;
import carefair.purchasing.NewOrder;
import carefair.shared.London;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.Said;
import carefair.ui.SelectAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** The dates of one of the provider's offers: who is booked, who waits, and further dates. */
@Route("provider/dates/:offer")
@PermitAll
final class ProviderDatesPage extends Page implements BeforeEnterObserver {

    private static final LocalTime FIRST = LocalTime.of(6, 0);
    private static final LocalTime LAST = LocalTime.of(23, 0);
    private static final int QUARTER = 15;

    private final Kit kit;
    private final ActivityDesk desk;

    ProviderDatesPage(Kit kit, ActivityDesk desk) {
        super(kit, "purchasing.activity.provider.title");
        this.kit = kit;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("offer")
                .flatMap(desk::offer)
                .flatMap(offer -> own(offer.id()))
                .ifPresentOrElse(offer -> draw(offer, ""), () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Offer> own(OfferId id) {
        try {
            return Optional.of(desk.directory().ownOffer(desk.provider(), id));
        } catch (IdentityRefusal.NotYours | DirectoryRefusal.NoSuchListing notThere) {
            return Optional.empty();
        }
    }

    private void draw(Offer offer, String done) {
        clear();
        narrow();
        back(EnquiryPaths.PROVIDER_DATES);
        title("purchasing.activity.heading", offer.name(), offer.listingName());
        show(make.h1("purchasing.activity.heading", offer.name(), offer.listingName()));
        if (!done.isEmpty()) {
            show(make.done(make.p("purchasing.plain", done)));
        }
        var held = desk.activities().ofOwn(desk.provider(), offer.id());
        if (held.isEmpty()) {
            show(make.p("purchasing.activity.provider.no-dates-yet"));
        } else {
            show(make.h2("purchasing.activity.provider.to-come"), make.p("purchasing.activity.provider.dates"));
        }
        var list = new UnorderedList();
        list.addClassName("hits");
        held.forEach(one -> list.add(new ListItem(card(offer, one))));
        show(list, setting(offer));
    }

    private Component card(Offer offer, Activities.Held held) {
        var date = held.date();
        var card = make.card(
                new H3(Said.day(date.day())),
                make.p("purchasing.activity.times", Said.time(date.startsAt()), Said.time(date.endsAt())),
                make.p("purchasing.activity.provider.taken", date.taken(), date.places(), held.waiting()));
        if (date.taken() == 0) {
            card.add(action("purchasing.activity.provider.call-off", () -> {
                        desk.activities().callOff(desk.provider(), date.id());
                        draw(offer, say("purchasing.activity.provider.called-off", date.day()));
                    })
                    .slim()
                    .about(Said.date(date.day())));
        }
        card.add(make.details("purchasing.activity.provider.change", changing(offer, date)));
        return card;
    }

    /** Never fewer than are taken: nobody loses the place they have. */
    private Component changing(Offer offer, ActivityDate date) {
        var places = number("purchasing.activity.places")
                .named("places-" + date.id().value())
                .between(Math.max(1, date.taken()), Activities.MOST_PLACES);
        return form().ask(places)
                .secondButton("purchasing.activity.provider.change.send", Said.date(date.day()))
                .then(() -> {
                    desk.activities().change(desk.provider(), date.id(), places.value());
                    draw(offer, say("purchasing.activity.provider.changed", date.day(), places.value()));
                });
    }

    private Component setting(Offer offer) {
        var today = London.today(kit.clock());
        var day = date("purchasing.activity.day", Map.of("example", DatePage.example(today)))
                .named("day")
                .todayOrLater(today)
                .onOrBefore(NewOrder.lastDayFrom(today));
        var from = times("purchasing.activity.from", "from");
        var to = times("purchasing.activity.to", "to");
        var places = number("purchasing.activity.places").named("places").between(1, Activities.MOST_PLACES);
        var weeks = number("purchasing.activity.weeks").named("weeks").between(1, NewOrder.MOST_DATES);
        return make.section(
                make.h2("purchasing.activity.provider.add"),
                form().ask(day, from, to, places, weeks)
                        .button("purchasing.activity.provider.add.send")
                        .then(() -> {
                            if (!to.value().isAfter(from.value())) {
                                to.wrong(Problem.NOT_CHOSEN);
                                return;
                            }
                            int set = desk.activities()
                                    .set(
                                            desk.provider(),
                                            offer.id(),
                                            day.value(),
                                            from.value(),
                                            to.value(),
                                            places.value(),
                                            weeks.value());
                            draw(offer, kit.texts().count("purchasing.activity.provider.added", set));
                        }));
    }

    private SelectAnswer<LocalTime> times(String key, String name) {
        SelectAnswer<LocalTime> answer = select(key);
        answer.named(name);
        for (var time = FIRST; !time.isAfter(LAST); time = time.plusMinutes(QUARTER)) {
            answer.choice(time.toString(), time, Said.time(time));
        }
        return answer;
    }
}

package carefair.purchasing;

import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.purchasing.events.OrderPlaced;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those whose order it is what happened to it, in the transaction of the thing itself. */
@Component
class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int NEXT_RESULTS = 3;

    private final ThingsToKnow things;
    private final People people;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Telling(ThingsToKnow things, People people, Directory directory, ApplicationEventPublisher events) {
        this.things = things;
        this.people = people;
        this.directory = directory;
        this.events = events;
    }

    void placed(Order order, Who by) {
        tell(News.PROVIDER_ORDER_PLACED, order, by);
        if (by instanceof Who.Resident resident) {
            tellIfForSomebody(News.RESIDENT_ORDER_PLACED_FOR_YOU, order, resident);
        }
        publish(order);
    }

    /** The next period of a regular order: the provider said yes to it before. */
    void comesAgain(Order order, Who.System by) {
        tell(
                News.PROVIDER_ORDER_AGAIN,
                order,
                by,
                Map.of("day", inWords(order.bought().firstDay())));
        publish(order);
    }

    private void publish(Order order) {
        events.publishEvent(new OrderPlaced(
                order.id().value(),
                order.account(),
                order.bought().provider(),
                order.bought().category(),
                order.price(),
                order.placedAt()));
    }

    void tell(News news, Order order, Who by) {
        tell(news, order, by, Map.of());
    }

    /** Ends what was asked of anybody about an order that has ended. */
    void nobodyWaits(Order order) {
        List.of(Turn.RESIDENT, Turn.PROVIDER, Turn.COUNCIL).forEach(one -> things.done(path(one, order)));
    }

    /** What somebody did for a person, the person must hear; what they did themselves, they know. */
    void tellIfForSomebody(News news, Order order, Who.Resident by) {
        if (!by.isThemselves()) {
            tell(news, order, by);
        }
    }

    /** That nobody answered, and who else could be asked. */
    void tellNotAnswered(Order order, Who by) {
        var next = directory.nextTo(order.bought().listing(), NEXT_RESULTS).stream()
                .map(Listing::name)
                .toList();
        if (next.isEmpty()) {
            tell(News.RESIDENT_ORDER_NOT_ANSWERED, order, by);
        } else {
            tell(News.RESIDENT_ORDER_NOT_ANSWERED_NEXT, order, by, Map.of("next", inWords(next)));
        }
    }

    private void tell(News news, Order order, Who by, Map<String, String> more) {
        var facts = new HashMap<>(facts(order, by));
        facts.putAll(more);
        var progress = order.progress();
        var due = progress.turn() == news.to() ? progress.due() : null;
        endWhatWasAskedBefore(news, order);
        var thing = new ThingsToKnow.Thing(news.code(), Map.copyOf(facts), path(news.to(), order), due);
        switch (news.to()) {
            case RESIDENT -> things.tell(order.account(), thing);
            case PROVIDER -> things.tell(order.bought().provider(), thing);
            case COUNCIL -> things.tell(Role.DIRECT_PAYMENT_OFFICER, thing);
            case NOBODY -> throw new IllegalArgumentException("Nobody to tell: " + news);
        }
    }

    private Map<String, String> facts(Order order, Who by) {
        var due = order.progress().due();
        return Map.of(
                "reference", order.reference(),
                "what", order.bought().offerName(),
                "listing", order.bought().listingName(),
                "person", people.nameOf(order.account()),
                "by", people.nameOf(by.signIn()),
                "price", order.price().toString(),
                "paid", order.paying().paid().toString(),
                "back", order.price().minus(order.paying().paid()).toString(),
                "offered", order.paying().offered().map(Object::toString).orElse(""),
                "due", due == null ? "" : inWords(due));
    }

    // What is told now takes the place of what its reader was asked before, and whoever's turn has gone is asked no
    // more.
    private void endWhatWasAskedBefore(News news, Order order) {
        for (var one : List.of(Turn.RESIDENT, Turn.PROVIDER, Turn.COUNCIL)) {
            if (one == news.to() || one != order.progress().turn()) {
                things.done(path(one, order));
            }
        }
    }

    private static String path(Turn to, Order order) {
        var id = order.id().value();
        return switch (to) {
            case PROVIDER -> "/app/provider/orders/" + id;
            case COUNCIL -> "/app/staff/orders/" + id;
            case RESIDENT, NOBODY -> "/app/orders/" + id;
        };
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** "One", "One and two", "One, two and three". */
    private static String inWords(List<String> names) {
        var last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}

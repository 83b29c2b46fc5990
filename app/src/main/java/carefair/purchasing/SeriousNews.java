package carefair.purchasing;

import carefair.directory.events.CheckLost;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.PayeeAccountChanged;
import carefair.identity.PersonId;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.ui.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever has an open order or a regular order of a provider what they should know of it beside prices: that something the council had
 * checked does not hold any more, and that it is paid into another account. Their orders stay as they are.
 */
@Component
class SeriousNews {

    private final OrderRepository orders;
    private final RegularOrderRepository regulars;
    private final ThingsToKnow things;
    private final Organisations organisations;
    private final Texts texts;

    SeriousNews(
            OrderRepository orders,
            RegularOrderRepository regulars,
            ThingsToKnow things,
            Organisations organisations,
            Texts texts) {
        this.orders = orders;
        this.regulars = regulars;
        this.things = things;
        this.organisations = organisations;
        this.texts = texts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CheckLost lost) {
        tell(
                lost.provider(),
                lost.ranOut() ? "resident-check-ran-out" : "resident-check-taken-back",
                Map.of("check", texts.say("purchasing.check." + lost.kind())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PayeeAccountChanged changed) {
        tell(changed.provider(), "resident-paid-elsewhere", Map.of());
    }

    /** Each once, however many orders they have. */
    private void tell(OrganisationId provider, String code, Map<String, String> more) {
        var people = Stream.concat(
                        orders.open(provider.value()).stream()
                                .map(order -> order.account().value()),
                        regulars.goingWith(provider.value()).stream())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return;
        }
        var facts = new TreeMap<>(more);
        facts.put("provider", organisations.nameOf(provider));
        var thing = new Thing(code, Map.copyOf(facts), "/app/orders", null);
        things.tellAll(people.stream()
                .map(person -> new ThingsToKnow.ToTell(new PersonId(person), thing))
                .toList());
    }
}

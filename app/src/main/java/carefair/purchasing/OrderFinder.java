package carefair.purchasing;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.People;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds one order for somebody who may have it. To everybody else it is not there, and that they asked is written down. */
@Component
class OrderFinder {

    private final OrderRepository orders;
    private final Access access;
    private final People people;

    OrderFinder(OrderRepository orders, Access access, People people) {
        this.orders = orders;
        this.access = access;
        this.people = people;
    }

    void mayOrder(Who.Resident who) {
        access.require(who, Power.ORDER);
    }

    List<Order> allOf(Who.Resident who) {
        access.require(who, Power.SEE);
        return orders.findByAccountIdOrderByPlacedAtDescIdDesc(who.account().value());
    }

    /** Those that wait for the provider come first, by the day they are due; the others newest first. */
    List<Order> allOf(Who.Provider who) {
        access.require(who, who.organisation());
        var all = orders.ofProvider(who.organisation().value());
        var waiting = all.stream()
                .filter(order -> order.progress().turn() == Turn.PROVIDER)
                .sorted(Comparator.comparing(
                        order -> Objects.requireNonNull(order.progress().due())));
        var others = all.stream().filter(order -> order.progress().turn() != Turn.PROVIDER);
        return Stream.concat(waiting, others).toList();
    }

    List<Order> waitingForCouncil(Who.Staff who) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        return orders.waitingForCouncil();
    }

    Order toRead(Who who, OrderId id) {
        return switch (who) {
            case Who.Resident resident -> of(resident, id, Power.SEE);
            case Who.Provider provider -> of(provider, id);
            case Who.Staff staff -> openedBy(staff, id);
            case Who.System system -> any(who, id);
            case Who.Unjoined unjoined -> throw notTheirs(who, id);
        };
    }

    /** The order that was placed with this key, if it was. */
    Optional<Order> placedWith(CommandKey key, Who.Resident who, Power power) {
        access.require(who, power);
        var order = orders.findByCommandKey(key.value());
        if (order.isPresent() && !order.get().account().equals(who.account())) {
            throw notTheirs(who, order.get().id());
        }
        return order;
    }

    Order of(Who.Resident who, OrderId id, Power power) {
        access.require(who, power);
        var order = any(who, id);
        if (!order.account().equals(who.account())) {
            throw notTheirs(who, id);
        }
        return order;
    }

    Order of(Who.Provider who, OrderId id) {
        var order = any(who, id);
        access.require(who, order.bought().provider());
        if (order.progress().is(Stage.ASKED) || order.progress().is(Stage.NOT_ALLOWED)) {
            throw notTheirs(who, id);
        }
        return order;
    }

    /** Any order, for a member of staff with the role: for what the council must decide. */
    Order of(Who.Staff who, OrderId id) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        return any(who, id);
    }

    private Order openedBy(Who.Staff who, OrderId id) {
        var order = of(who, id);
        people.opened(who, order.account());
        return order;
    }

    private Order any(Who who, OrderId id) {
        return orders.findById(id.value()).orElseThrow(() -> notTheirs(who, id));
    }

    private RuntimeException notTheirs(Who who, OrderId id) {
        return access.refuse(who, AuditEvent.of(who.actor(), "ORDER_ASKED_FOR").on("order", id.value()));
    }
}

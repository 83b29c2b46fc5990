package carefair.purchasing;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Power;
import carefair.identity.Who;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds regular orders for somebody who may have them. To everybody else they are not there, and that they asked is written down. */
@Component
class RegularFinder {

    private final RegularOrderRepository regulars;
    private final OrderFinder finder;
    private final Access access;

    RegularFinder(RegularOrderRepository regulars, OrderFinder finder, Access access) {
        this.regulars = regulars;
        this.finder = finder;
        this.access = access;
    }

    RegularOrder of(Who.Resident who, RegularOrderId id, Power power) {
        access.require(who, power);
        return regulars.findById(id.value())
                .filter(regular -> regular.account().equals(who.account()))
                .orElseThrow(() -> notTheirs(who, id));
    }

    /** What the council is asked about first, and says no to, is none of the provider's business. */
    RegularOrder of(Who.Provider who, RegularOrderId id) {
        var regular = regulars.findById(id.value()).orElseThrow(() -> notTheirs(who, id));
        access.require(who, regular.terms().provider());
        if (!isKnown(regular)) {
            throw notTheirs(who, id);
        }
        return regular;
    }

    List<RegularOrder> allOf(Who.Resident who) {
        access.require(who, Power.SEE);
        return regulars.findByAccountIdOrderByStartedAtDescIdDesc(who.account().value());
    }

    List<RegularOrder> allOf(Who.Provider who) {
        access.require(who, who.organisation());
        return regulars
                .findByTermsProviderIdOrderByStartedAtDescIdDesc(
                        who.organisation().value())
                .stream()
                .filter(regular -> isKnown(regular))
                .toList();
    }

    /** The regular order that an order belongs to, for whoever may see the order. */
    Optional<RegularOrder> behind(Who who, OrderId order) {
        return regulars.periodOf(finder.toRead(who, order).id().value())
                .flatMap(period -> regulars.findById(period.regular()));
    }

    /** Its orders, last first. For those who were shown the regular order. */
    List<Order> ordersOf(RegularOrder regular) {
        return regulars.ordersOf(regular.id().value());
    }

    /** As {@link #ordersOf(RegularOrder)}, for that reader: the provider is shown none that went no further than the council. */
    List<Order> ordersOf(Who who, RegularOrder regular) {
        var all = ordersOf(regular);
        return who instanceof Who.Provider
                ? all.stream().filter(RegularFinder::isKnown).toList()
                : all;
    }

    private static boolean isKnown(Order order) {
        return !order.progress().is(Stage.ASKED) && !order.progress().is(Stage.NOT_ALLOWED);
    }

    private boolean isKnown(RegularOrder regular) {
        return ordersOf(regular).stream().anyMatch(RegularFinder::isKnown);
    }

    private RuntimeException notTheirs(Who who, RegularOrderId id) {
        return access.refuse(
                who, AuditEvent.of(who.actor(), "REGULAR_ORDER_ASKED_FOR").on("regular-order", id.value()));
    }
}

package carefair.purchasing;

import carefair.directory.Unit;
import carefair.identity.PersonId;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular order as people read it.
 *
 * @param price what one whole period costs, at the price that was agreed last
 * @param agreed whether the provider ever said yes to it
 * @param nextPeriod the first day of the period that is to be set aside next
 * @param heldOn when that is to be done
 * @param nextPrice what that period costs
 * @param trouble why it could not be done so far; null if nothing is in the way
 * @param newPrice the unit price somebody must say yes to first; null unless it changed
 * @param why what the provider wrote when it stopped it; null unless it did
 * @param orders the orders of its periods, last first, at least one
 */
public record RegularOrderView(
        RegularOrderId id,
        PersonId account,
        String listingName,
        String offerName,
        Unit unit,
        Money unitPrice,
        int quantity,
        Repeating repeating,
        Money price,
        RegularStage stage,
        boolean agreed,
        LocalDate nextPeriod,
        LocalDate heldOn,
        Money nextPrice,
        @Nullable Trouble trouble,
        @Nullable Money newPrice,
        @Nullable String why,
        List<OrderView> orders) {

    /** @param orders last first */
    static RegularOrderView of(RegularOrder regular, @Nullable String why, List<Order> orders) {
        var terms = regular.terms();
        var days = terms.repeating();
        return new RegularOrderView(
                regular.id(),
                regular.account(),
                terms.listingName(),
                terms.offerName(),
                terms.unit(),
                terms.unitPrice(),
                terms.quantity(),
                days,
                terms.price(days.weekdays().size()),
                stage(regular, orders),
                orders.getLast().wasAccepted(),
                regular.nextPeriod(),
                regular.heldOn(),
                regular.nextPrice(),
                regular.trouble(),
                regular.newPrice().orElse(null),
                why,
                orders.stream().map(OrderView::of).toList());
    }

    /** Whether more periods are to come. */
    public boolean isGoing() {
        return stage == RegularStage.GOING;
    }

    /** Those that have not ended, earliest first. */
    public List<OrderView> open() {
        return orders.stream()
                .filter(order -> !order.stage().hasEnded())
                .sorted(Comparator.comparing(OrderView::firstDay))
                .toList();
    }

    // The provider's no ends it at once, before the daily look writes it down.
    private static RegularStage stage(RegularOrder regular, List<Order> orders) {
        var first = orders.getLast();
        return regular.isGoing() && first.progress().stage().hasEnded() && !first.wasAccepted()
                ? RegularStage.NOT_STARTED
                : regular.stage();
    }
}

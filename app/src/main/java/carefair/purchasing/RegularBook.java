package carefair.purchasing;

import carefair.shared.CommandKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where regular orders and their periods are kept. */
@Component
class RegularBook {

    private final RegularOrderRepository regulars;
    private final RegularPeriodRepository periods;
    private final OrderRepository orders;

    RegularBook(RegularOrderRepository regulars, RegularPeriodRepository periods, OrderRepository orders) {
        this.regulars = regulars;
        this.periods = periods;
        this.orders = orders;
    }

    void begin(RegularOrder regular, Order first) {
        regulars.saveAndFlush(regular);
        periods.saveAndFlush(new RegularPeriod(regular, regular.repeating().firstDay(), first));
    }

    /** Writes down that the next period is dealt with, and goes on. @param order null if it is left out */
    void goOn(RegularOrder regular, @Nullable Order order) {
        // Another copy may be at it: the second row of a period is refused here.
        periods.saveAndFlush(new RegularPeriod(regular, regular.nextPeriod(), order));
        regular.goOn();
    }

    Optional<RegularOrder> with(CommandKey key) {
        return regulars.findByCommandKey(key.value());
    }

    RegularOrder regular(UUID id) {
        return regulars.findById(id).orElseThrow();
    }

    /** The order of the first period. */
    Order first(RegularOrder regular) {
        return orders.findByCommandKey(regular.key().value()).orElseThrow();
    }

    List<UUID> toLookAt(LocalDate today) {
        return regulars.toLookAt(today);
    }
}

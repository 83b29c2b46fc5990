package carefair.purchasing;

import carefair.shared.London;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sees to it that no order rests: reminds, gives back the money of orders nobody answered, and takes to the council what was left
 * lying. May run twice at once and as often as it likes; everything is done once.
 */
@Service
public class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final OrderRepository orders;
    private final DueOrder dueOrder;
    private final InstantSource clock;

    Deadlines(OrderRepository orders, DueOrder dueOrder, InstantSource clock) {
        this.orders = orders;
        this.dueOrder = dueOrder;
        this.clock = clock;
    }

    /** Does all that has fallen due by today in London. For the application itself: nobody else calls it. */
    public void run() {
        orders.toLookAt(London.today(clock)).forEach(this::take);
    }

    private void take(UUID order) {
        try {
            dueOrder.take(order);
        } catch (RuntimeException failure) {
            if (WorthAnotherTry.isWorth(failure)) {
                LOG.debug("Order {} was taken elsewhere at the same time", order, failure);
            } else {
                // One order that cannot be taken must not keep the others waiting; the next run tries it again.
                LOG.error("Order {} could not be taken though it is due", order, failure);
            }
        }
    }
}

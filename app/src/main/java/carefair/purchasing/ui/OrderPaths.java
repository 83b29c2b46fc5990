package carefair.purchasing.ui;

import carefair.purchasing.OrderId;
import carefair.purchasing.RegularOrderId;
import carefair.ui.DraftId;
import carefair.ui.IdInAddress;
import java.util.Optional;

/** The addresses of the pages of orders. */
final class OrderPaths {

    static final String ORDERS = "/app/orders";
    static final String PROVIDER_ORDERS = "/app/provider/orders";

    private static final String REGULAR = "/app/regular-orders";
    private static final String PROVIDER_REGULAR = "/app/provider/regular-orders";

    private OrderPaths() {}

    static String of(OrderId order) {
        return ORDERS + "/" + order.value();
    }

    static String provider(OrderId order) {
        return PROVIDER_ORDERS + "/" + order.value();
    }

    static String of(RegularOrderId regular) {
        return REGULAR + "/" + regular.value();
    }

    static String provider(RegularOrderId regular) {
        return PROVIDER_REGULAR + "/" + regular.value();
    }

    static Optional<RegularOrderId> parseRegular(String text) {
        return parse(text).map(id -> new RegularOrderId(id.value()));
    }

    static String print(OrderId order) {
        return "/orders/" + order.value() + "/print";
    }

    static String draft(DraftId draft, String page) {
        return "/app/order/" + draft + "/" + page;
    }

    /** The order an address names, or nothing if it has not the shape of one. */
    static Optional<OrderId> parse(String text) {
        return IdInAddress.of(text).map(OrderId::new);
    }
}

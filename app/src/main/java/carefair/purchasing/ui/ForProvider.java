package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.OrderId;
import carefair.ui.Kit;

/** A page about one order for its provider. */
abstract class ForProvider extends OneOrderPage {

    final ProviderDesk desk;

    ForProvider(Kit kit, String titleKey, ProviderDesk desk, OrderParts parts) {
        super(kit, titleKey, desk.orders(), parts);
        this.desk = desk;
    }

    @Override
    final Who who() {
        return desk.who();
    }

    @Override
    final String home(OrderId order) {
        return OrderPaths.provider(order);
    }
}

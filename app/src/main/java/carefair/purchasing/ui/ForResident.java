package carefair.purchasing.ui;

import carefair.identity.Who;
import carefair.purchasing.OrderId;
import carefair.ui.Kit;

/** A page about one order for the person and who acts for them. */
abstract class ForResident extends OneOrderPage {

    final ResidentDesk desk;

    ForResident(Kit kit, String titleKey, ResidentDesk desk, OrderParts parts) {
        super(kit, titleKey, desk.orders(), parts);
        this.desk = desk;
    }

    @Override
    final Who.Resident who() {
        return desk.who();
    }

    @Override
    final String home(OrderId order) {
        return OrderPaths.of(order);
    }
}

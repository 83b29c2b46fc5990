package carefair.purchasing.ui;

import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.OrderId;
import carefair.purchasing.Orders;
import carefair.ui.Kit;

/** A page about one order for the person and who acts for them. */
abstract class ForResident extends OneOrderPage {

    private final SignedIn signedIn;

    ForResident(Kit kit, String titleKey, Orders orders, SignedIn signedIn, OrderWords words) {
        super(kit, titleKey, orders, words);
        this.signedIn = signedIn;
    }

    @Override
    final Who.Resident who() {
        return signedIn.resident();
    }

    @Override
    final String home(OrderId order) {
        return OrderPaths.of(order);
    }
}

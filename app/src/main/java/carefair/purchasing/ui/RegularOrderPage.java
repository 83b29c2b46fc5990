package carefair.purchasing.ui;

import carefair.purchasing.RegularOrderId;
import carefair.purchasing.RegularOrderView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One regular order for the person and who acts for them: what comes next, what is in the way, and how to stop it. */
@Route("regular-orders/:regular")
@PermitAll
final class RegularOrderPage extends OneRegularPage {

    RegularOrderPage(Kit kit, RegularDesk desk, RegularParts parts) {
        super(kit, "purchasing.regular.one", desk, parts);
    }

    @Override
    RegularOrderView find(RegularOrderId regular) {
        return desk.regulars().regular(desk.resident(), regular);
    }

    @Override
    String home(RegularOrderId regular) {
        return OrderPaths.of(regular);
    }

    @Override
    void draw(RegularOrderView regular) {
        back(OrderPaths.ORDERS);
        show(
                make.h1("purchasing.order.heading", regular.offerName(), regular.listingName()),
                parts.state(regular, "resident"),
                parts.trouble(regular));
        var newPrice = regular.newPrice();
        if (newPrice != null) {
            show(make.buttons(action(
                    "purchasing.regular.agree",
                    () -> {
                        desk.changing().agreeToPrice(desk.resident(), id(), newPrice);
                        goHome();
                    },
                    newPrice)));
        }
        var why = regular.why();
        if (why != null) {
            show(make.p("purchasing.regular.why", words.facts(regular)), make.inset(Tone.PLAIN, make.said(why)));
        }
        if (regular.isGoing()) {
            show(
                    make.p("purchasing.regular.skip"),
                    make.buttons(make.secondButtonLink(home(regular.id()) + "/stop", "purchasing.regular.stop")));
        }
        show(parts.rows(regular), parts.orders(regular, "resident"));
    }
}

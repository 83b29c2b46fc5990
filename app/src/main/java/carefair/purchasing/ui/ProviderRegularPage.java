package carefair.purchasing.ui;

import carefair.purchasing.RegularOrderId;
import carefair.purchasing.RegularOrderView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One regular order for its provider: what comes next, whether its money is set aside, and how to stop it. */
@Route("provider/regular-orders/:regular")
@PermitAll
final class ProviderRegularPage extends OneRegularPage {

    ProviderRegularPage(Kit kit, RegularDesk desk, RegularParts parts) {
        super(kit, "purchasing.regular.one", desk, parts);
    }

    @Override
    RegularOrderView find(RegularOrderId regular) {
        return desk.regulars().regular(desk.provider(), regular);
    }

    @Override
    String home(RegularOrderId regular) {
        return OrderPaths.provider(regular);
    }

    @Override
    void draw(RegularOrderView regular) {
        back(OrderPaths.PROVIDER_ORDERS);
        show(
                make.h1("purchasing.provider.heading", regular.offerName(), desk.nameOf(regular)),
                parts.state(regular, "provider"));
        if (regular.isGoing() && regular.trouble() != null) {
            show(make.inset(Tone.WAIT, make.p("purchasing.provider.trouble", words.facts(regular))));
        }
        var why = regular.why();
        if (why != null) {
            show(make.p("purchasing.regular.why", words.facts(regular)), make.inset(Tone.PLAIN, make.said(why)));
        }
        if (regular.isGoing() && regular.agreed()) {
            show(make.buttons(make.secondButtonLink(home(regular.id()) + "/stop", "purchasing.regular.stop")));
        }
        show(parts.rows(regular), parts.orders(regular, "provider"));
    }
}

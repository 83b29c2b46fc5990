package carefair.purchasing.ui;

import carefair.purchasing.RegularOrderId;
import carefair.purchasing.RegularOrderView;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Why does the provider stop a regular order? What is set aside stays as agreed: that is its notice. */
@Route("provider/regular-orders/:regular/stop")
@PermitAll
final class ProviderStopPage extends OneRegularPage {

    ProviderStopPage(Kit kit, RegularDesk desk, RegularParts parts) {
        super(kit, "purchasing.regular.stop", desk, parts);
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
        narrow();
        back(home(regular.id()));
        var said = longText("purchasing.provider.stop", Map.of("person", desk.nameOf(regular)))
                .named("stop")
                .asHeading()
                .atMost(OneOrderPage.MOST_CHARACTERS);
        show(form().show(make.p("purchasing.provider.stop.from", Said.day(regular.nextPeriod())))
                .ask(said)
                .button("purchasing.provider.stop.send")
                .then(() -> {
                    desk.changing().stop(desk.provider(), id(), said.value());
                    goHome();
                }));
    }
}

package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Why do you decline? The person reads the reason. */
@Route("provider/orders/:order/decline")
@PermitAll
final class DeclinePage extends ForProvider {

    DeclinePage(Kit kit, ProviderDesk desk, OrderParts parts) {
        super(kit, "purchasing.provider.decline.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        var said = longText("purchasing.provider.decline", Map.of("person", desk.nameOf(order)))
                .named("decline")
                .asHeading()
                .atMost(MOST_CHARACTERS);
        show(form().ask(said).button("purchasing.provider.decline.send").then(() -> {
            desk.fulfilment().decline(desk.who(), id(), said.value());
            goHome();
        }));
    }
}

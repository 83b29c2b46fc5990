package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.shared.Money;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** How much of the price would be right, and why? */
@Route("provider/orders/:order/offer")
@PermitAll
final class OfferPartPage extends ForProvider {

    OfferPartPage(Kit kit, ProviderDesk desk, OrderParts parts) {
        super(kit, "purchasing.provider.offer.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        var most = order.price().minus(Money.ofPence(1));
        var part = money("purchasing.provider.part").named("part").between(Money.ofPence(1), most);
        var said = longText("purchasing.provider.offer", Map.of("person", desk.nameOf(order)))
                .named("offer")
                .atMost(MOST_CHARACTERS);
        show(
                make.h1("purchasing.provider.offer.title"),
                make.p("purchasing.provider.offer.price", order.price()),
                form().ask(part, said).button("purchasing.provider.offer.send").then(() -> {
                    desk.answers().offerPart(desk.who(), id(), part.value(), said.value());
                    goHome();
                }));
    }
}

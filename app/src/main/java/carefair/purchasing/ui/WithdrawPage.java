package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Why do you take the claim back? Everything goes back to the person's wallet. */
@Route("provider/orders/:order/withdraw")
@PermitAll
final class WithdrawPage extends ForProvider {

    WithdrawPage(Kit kit, ProviderDesk desk, OrderParts parts) {
        super(kit, "purchasing.provider.withdraw.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        var said = longText("purchasing.provider.withdraw", Map.of("person", desk.nameOf(order)))
                .named("withdraw")
                .asHeading()
                .atMost(MOST_CHARACTERS);
        show(form().ask(said).button("purchasing.provider.withdraw.send").then(() -> {
            desk.answers().withdraw(desk.who(), id(), said.value());
            goHome();
        }));
    }
}

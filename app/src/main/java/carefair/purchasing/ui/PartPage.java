package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.purchasing.Stage;
import carefair.shared.Money;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Before a person agrees to pay a part: what is paid, what goes back, and that it ends the question. */
@Route("orders/:order/part")
@PermitAll
final class PartPage extends ForResident {

    PartPage(Kit kit, ResidentDesk desk, OrderParts parts) {
        super(kit, "purchasing.part.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        show(make.h1("purchasing.part.title"));
        var offered = order.offered();
        if (offered == null || order.stage() != Stage.QUESTIONED) {
            show(make.p("purchasing.plain", words.turn(order, "resident")));
            show(make.p(make.link(home(order.id()), "purchasing.to-order")));
            return;
        }
        show(
                make.p("purchasing.part.what", words.facts(order)),
                make.buttons(
                        action("purchasing.part.button", () -> accept(offered), offered),
                        make.secondButtonLink(home(order.id()), "purchasing.part.no")));
    }

    private void accept(Money offered) {
        desk.answers().acceptPart(who(), id(), offered);
        goHome();
    }
}

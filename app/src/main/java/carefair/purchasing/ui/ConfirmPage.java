package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Before a person confirms: what is paid, and that it cannot be taken back. */
@Route("orders/:order/confirm")
@PermitAll
final class ConfirmPage extends ForResident {

    ConfirmPage(Kit kit, ResidentDesk desk, OrderParts parts) {
        super(kit, "purchasing.confirm.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        show(
                make.h1("purchasing.confirm.title"),
                make.p("purchasing.confirm.what", words.facts(order)),
                make.words(words.days(order.unit(), order.quantity(), order.dates())),
                make.p("purchasing.confirm.paid", words.facts(order)),
                make.buttons(
                        action("purchasing.confirm.button", this::confirm, order.price()),
                        make.secondButtonLink(home(order.id()) + "/question", "purchasing.confirm.no")));
    }

    private void confirm() {
        desk.answers().confirm(who(), id());
        goHome();
    }
}

package carefair.purchasing.ui;

import carefair.identity.SignedIn;
import carefair.purchasing.Answers;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Before a person confirms: what is paid, and that it cannot be taken back. */
@Route("orders/:order/confirm")
@PermitAll
final class ConfirmPage extends ForResident {

    private final Answers answers;

    ConfirmPage(Kit kit, Orders orders, SignedIn signedIn, Answers answers, OrderWords words) {
        super(kit, "purchasing.confirm.title", orders, signedIn, words);
        this.answers = answers;
    }

    @Override
    void draw(OrderView order) {
        narrow();
        back(home(order.id()));
        show(
                make.h1("purchasing.confirm.title"),
                make.p("purchasing.confirm.what", words.facts(order)),
                make.words(words.days(order.dates())),
                make.p("purchasing.confirm.paid", words.facts(order)),
                make.buttons(
                        action("purchasing.confirm.button", this::confirm, order.price()),
                        make.secondButtonLink(home(order.id()) + "/question", "purchasing.confirm.no")));
    }

    private void confirm() {
        answers.confirm(who(), id());
        goHome();
    }
}

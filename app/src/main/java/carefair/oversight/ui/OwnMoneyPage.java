package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.shared.CommandKey;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Said;
import carefair.ui.SelectAnswer;
import carefair.wallet.MoneyByHand;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;

/** Which order did a person's own money come for, how much, and how was it matched? A second officer agrees before it moves. */
@Route("staff/people/:person/own-money")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class OwnMoneyPage extends PersonPage {

    private final MoneyByHand money;

    OwnMoneyPage(Kit kit, Officer officer, MoneyByHand money) {
        super(kit, officer, "oversight.own.title");
        this.money = money;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        back(At.person(person.id()));
        narrow();
        show(make.h1("oversight.own.title"));
        var orders = money.orders(officer.who(), person.id());
        if (orders.isEmpty()) {
            show(make.p("oversight.own.none", person.fullName()));
            return;
        }
        SelectAnswer<UUID> order = select("oversight.own.order");
        orders.forEach(one -> order.choice(
                one.order().toString(),
                one.order(),
                say(
                        "oversight.own.order.one",
                        Map.of(
                                "payee", one.payee(),
                                "day", Said.date(one.firstDay()),
                                "aside", one.setAside()))));
        var amount = money("oversight.own.amount");
        LongTextAnswer words = longText("oversight.own.words").atMost(1000);
        // Made with the page, so that pressing twice proposes once.
        var key = CommandKey.random();
        show(make.p("oversight.own.text", person.fullName()));
        show(form().ask(order, amount, words)
                .button("oversight.correction.button")
                .then(() -> go(At.correction(money.proposeOwnMoney(
                        key, officer.who(), person.id(), order.value(), amount.value(), words.value())))));
    }
}

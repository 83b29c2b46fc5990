package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.purchasing.Turn;
import carefair.shared.London;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** One order for its provider: whose turn it is, what it can do, and what happened. */
@Route("provider/orders/:order")
@PermitAll
final class ProviderOrderPage extends ForProvider {

    ProviderOrderPage(Kit kit, ProviderDesk desk, OrderParts parts) {
        super(kit, "purchasing.order.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        title("purchasing.order.named", order.reference());
        back(OrderPaths.PROVIDER_ORDERS);
        show(
                make.h1("purchasing.provider.heading", order.offerName(), desk.nameOf(order)),
                make.p(make.tag(words.tone(order), "purchasing.Stage." + order.stage())),
                make.p("purchasing.plain", words.turn(order, "provider")));
        show(parts.regular(who(), order));
        var actions = actions(order);
        if (!actions.isEmpty()) {
            show(make.buttons(actions.toArray(Component[]::new)));
        }
        show(make.section(make.h2("purchasing.order.details"), parts.rows(order)));
        show(parts.history(orders.history(who(), order.id())));
        show(make.p(make.tap(OrderPaths.print(order.id()), "purchasing.print")));
    }

    private List<Component> actions(OrderView order) {
        var actions = new ArrayList<Component>();
        var home = home(order.id());
        switch (order.stage()) {
            case PLACED -> {
                actions.add(action("purchasing.provider.accept", this::accept));
                actions.add(make.secondButtonLink(home + "/decline", "purchasing.provider.decline"));
            }
            case ACCEPTED -> {
                if (!London.today(kit.clock()).isBefore(order.lastDay())) {
                    actions.add(action("purchasing.provider.deliver", this::deliver));
                }
            }
            case QUESTIONED -> {
                if (order.turn() == Turn.PROVIDER) {
                    actions.add(make.buttonLink(home + "/answer", "purchasing.provider.answer"));
                    actions.add(make.secondButtonLink(home + "/offer", "purchasing.provider.offer"));
                }
                actions.add(make.secondButtonLink(home + "/withdraw", "purchasing.provider.withdraw"));
            }
            default -> {
                if (order.paid().isPositive()
                        && desk.givingBack().left(desk.who(), order.id()).isPositive()) {
                    actions.add(make.secondButtonLink(home + "/give-back", "purchasing.provider.give-back"));
                }
            }
        }
        return actions;
    }

    private void accept() {
        desk.fulfilment().accept(desk.who(), id());
        goHome();
    }

    private void deliver() {
        desk.fulfilment().deliver(desk.who(), id(), London.today(kit.clock()));
        goHome();
    }
}

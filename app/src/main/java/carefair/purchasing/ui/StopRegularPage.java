package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.purchasing.RegularOrderId;
import carefair.purchasing.RegularOrderView;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;

/** Before a person stops a regular order: from when, what goes back at once, and what is still owed. */
@Route("regular-orders/:regular/stop")
@PermitAll
final class StopRegularPage extends OneRegularPage {

    StopRegularPage(Kit kit, RegularDesk desk, RegularParts parts) {
        super(kit, "purchasing.regular.stop", desk, parts);
    }

    @Override
    RegularOrderView find(RegularOrderId regular) {
        return desk.regulars().regular(desk.resident(), regular);
    }

    @Override
    String home(RegularOrderId regular) {
        return OrderPaths.of(regular);
    }

    @Override
    void draw(RegularOrderView regular) {
        narrow();
        back(home(regular.id()));
        show(make.h1("purchasing.regular.stop"));
        if (!regular.isGoing()) {
            show(make.p(words.state(regular)));
            return;
        }
        var stopping = desk.changing().stopping(desk.resident(), regular.id());
        show(make.p("purchasing.regular.summary", words.facts(regular)));
        show(make.p("purchasing.regular.stop.from", Said.day(stopping.from())));
        begun(regular);
        var buttons = new ArrayList<Component>();
        var next = stopping.notBegun();
        if (next != null) {
            released(next, stopping.cost());
        }
        buttons.add(action(
                stopping.cost().isZero() ? "purchasing.regular.stop.now" : "purchasing.regular.stop.pay",
                () -> stop(false, stopping.cost()),
                stopping.cost()));
        if (next != null) {
            buttons.add(action("purchasing.regular.stop.keep", () -> stop(true, Money.ZERO), Said.date(next.firstDay()))
                    .second());
        }
        buttons.add(make.secondButtonLink(home(regular.id()), "purchasing.regular.stop.not"));
        show(make.buttons(buttons.toArray(Component[]::new)));
    }

    /** What has begun goes on, and is paid as every order. */
    private void begun(RegularOrderView regular) {
        var today = London.today(kit.clock());
        regular.open().stream()
                .filter(order -> !order.firstDay().isAfter(today))
                .forEach(order -> show(make.p(
                        "purchasing.regular.stop.begun",
                        Map.of("day", Said.day(order.firstDay()), "price", order.price()))));
    }

    private void released(OrderView next, Money cost) {
        var facts = Map.of(
                "day",
                Said.day(next.firstDay()),
                "cost",
                cost,
                "back",
                next.price().minus(cost),
                "listing",
                next.listingName());
        show(make.p(cost.isZero() ? "purchasing.regular.stop.free" : "purchasing.regular.stop.late", facts));
    }

    private void stop(boolean keepNext, Money cost) {
        desk.changing().stop(desk.resident(), id(), keepNext, cost);
        goHome();
    }
}

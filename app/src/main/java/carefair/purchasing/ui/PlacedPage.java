package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.purchasing.Stage;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** The order is placed: its reference, and what happens next and by when. Safe to come back to. */
@Route("orders/:order/placed")
@PermitAll
final class PlacedPage extends ForResident {

    PlacedPage(Kit kit, ResidentDesk desk, OrderParts parts) {
        super(kit, "purchasing.placed.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        show(make.inset(
                Tone.GOOD,
                make.h1(order.stage() == Stage.ASKED ? "purchasing.ask-first.heading" : "purchasing.placed.heading"),
                make.p("purchasing.placed.reference", order.reference())));
        show(make.p("purchasing.placed.aside", order.price()));
        show(parts.regular(who(), order));
        show(make.section(make.h2("purchasing.check.next"), next(order)));
        show(make.section(make.h2("purchasing.order.details"), parts.rows(order)));
        show(make.p(make.tap(OrderPaths.print(order.id()), "purchasing.print")));
        show(make.p(make.tap(home(order.id()), "purchasing.to-order")));
        show(make.p("purchasing.placed.phone"));
    }

    /** As it stands now: whoever comes back later is not told what was true on the first day. */
    private Component next(OrderView order) {
        if (order.stage() != Stage.PLACED) {
            return make.p("purchasing.plain", words.turn(order, "resident"));
        }
        return new OrderedList(Stream.of("answer", "no", "after")
                .map(step -> new ListItem(say("purchasing.placed.next." + step, words.facts(order))))
                .toArray(ListItem[]::new));
    }
}

package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.purchasing.Stage;
import carefair.purchasing.Turn;
import carefair.shared.London;
import carefair.ui.Kit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** One order for the person and who acts for them: whose turn it is and by when, what can be done, and what happened. */
@Route("orders/:order")
@PermitAll
final class OrderPage extends ForResident {

    OrderPage(Kit kit, ResidentDesk desk, OrderParts parts) {
        super(kit, "purchasing.order.title", desk, parts);
    }

    @Override
    void draw(OrderView order) {
        title("purchasing.order.named", order.reference());
        back(OrderPaths.ORDERS);
        show(
                make.h1("purchasing.order.heading", order.offerName(), order.listingName()),
                make.p(make.tag(words.tone(order), "purchasing.Stage." + order.stage())),
                make.p("purchasing.plain", words.turn(order, "resident")));
        if (order.offered() != null && order.stage() == Stage.QUESTIONED) {
            show(make.p("purchasing.order.offered", words.facts(order)));
        }
        show(parts.regular(who(), order));
        var actions = actions(order);
        if (!actions.isEmpty()) {
            show(make.buttons(actions.toArray(Component[]::new)));
        }
        showNext(order);
        show(make.section(make.h2("purchasing.order.details"), parts.rows(order)));
        show(parts.history(orders.history(who(), order.id())));
        if (order.stage() == Stage.CONFIRMED || order.stage() == Stage.PART_PAID) {
            show(make.p(make.tap("/app/reviews/order/" + order.id().value(), "purchasing.order.review")));
        }
        show(make.p(make.tap(OrderPaths.print(order.id()), "purchasing.print")));
    }

    private List<Component> actions(OrderView order) {
        var actions = new ArrayList<Component>();
        var home = OrderPaths.of(order.id());
        if (order.stage() == Stage.DELIVERED || order.stage() == Stage.QUESTIONED) {
            if (order.offered() != null && order.stage() == Stage.QUESTIONED) {
                actions.add(make.buttonLink(home + "/part", "purchasing.order.part", order.offered()));
                actions.add(make.secondButtonLink(home + "/confirm", "purchasing.order.confirm", order.price()));
            } else {
                actions.add(make.buttonLink(home + "/confirm", "purchasing.order.confirm", order.price()));
            }
        }
        if (mayQuestion(order)) {
            actions.add(make.secondButtonLink(home + "/question", "purchasing.order.question"));
        }
        if (mayCancel(order)) {
            actions.add(make.secondButtonLink(home + "/cancel", "purchasing.order.cancel"));
        }
        return actions;
    }

    private boolean mayQuestion(OrderView order) {
        return switch (order.stage()) {
            case DELIVERED -> true;
            case ACCEPTED -> hasStarted(order);
            case QUESTIONED -> order.turn() == Turn.RESIDENT;
            default -> false;
        };
    }

    private boolean mayCancel(OrderView order) {
        return order.stage() == Stage.ASKED
                || order.stage() == Stage.PLACED
                || order.stage() == Stage.ACCEPTED && !hasStarted(order);
    }

    private boolean hasStarted(OrderView order) {
        return !London.today(kit.clock()).isBefore(order.firstDay());
    }

    /** Whoever was turned down is shown who else could be asked. */
    private void showNext(OrderView order) {
        if (order.stage() == Stage.NOT_ANSWERED || order.stage() == Stage.DECLINED) {
            var next = desk.directory().nextTo(order.listing(), 3).stream()
                    .map(listing -> make.linkWords("/listings/" + listing.id().value(), listing.name()))
                    .toList();
            if (!next.isEmpty()) {
                show(make.section(make.h2("purchasing.order.next"), make.list(next)));
            }
        }
    }
}

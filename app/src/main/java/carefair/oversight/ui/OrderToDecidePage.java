package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.purchasing.CouncilQueue;
import carefair.purchasing.HistoryLine;
import carefair.purchasing.OrderId;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.purchasing.Stage;
import carefair.purchasing.Turn;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order the council must decide: what was ordered, what each side said, and the way to the decision. */
@Route("staff/orders/:order")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class OrderToDecidePage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Officer officer;
    private final Orders orders;
    private final CouncilQueue queue;

    OrderToDecidePage(Kit kit, Officer officer, Orders orders, CouncilQueue queue) {
        super(kit, "oversight.order.title-any");
        this.kit = kit;
        this.officer = officer;
        this.orders = orders;
        this.queue = queue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("order")).map(OrderId::new);
        clear();
        back(At.QUESTIONS);
        var open = id.flatMap(this::openOrder);
        if (open.isPresent()) {
            show(open.get());
            return;
        }
        var waiting = queue.waiting(officer.who()).stream()
                .filter(order -> id.filter(order.id()::equals).isPresent())
                .findFirst();
        if (waiting.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            askWhy(waiting.get());
        }
    }

    private Optional<OrderView> openOrder(OrderId id) {
        try {
            return Optional.of(orders.order(officer.who(), id));
        } catch (IdentityRefusal.NotYours closed) {
            return Optional.empty();
        }
    }

    private void askWhy(OrderView order) {
        narrow();
        LongTextAnswer reason = longText("oversight.open.reason", Map.of("person", officer.name(order.account())))
                .atMost(500)
                .asHeading();
        show(form().ask(reason).button("oversight.open.button").then(() -> {
            queue.open(officer.who(), order.id(), reason.value());
            clear();
            show(orders.order(officer.who(), order.id()));
        }));
    }

    private void show(OrderView order) {
        title("oversight.order.title", order.reference());
        show(make.h1("oversight.order.title", order.reference()));
        show(make.rows()
                .row("oversight.check.person", officer.name(order.account()))
                .row("oversight.order.what", order.listingName() + ", " + order.offerName())
                .row(
                        "oversight.order.dates",
                        make.words(order.dates().stream().map(Said::day).toList()))
                .row("oversight.order.price", make.money(order.price()))
                .row("oversight.order.offered", offered(order))
                .row(
                        "oversight.order.due",
                        Optional.ofNullable(order.due()).map(Said::day).orElseGet(() -> say("oversight.order.ended"))));
        show(make.section(make.h2("oversight.order.history"), history(order)));
        if (order.stage() == Stage.ASKED) {
            show(make.p("oversight.asked.text"), answer(order));
        } else if (order.turn() == Turn.COUNCIL) {
            show(make.p("oversight.order.text"));
            show(action("oversight.order.decide", () -> decide(order)));
        } else {
            show(make.p("oversight.order.not-ours"));
        }
    }

    private Component answer(OrderView order) {
        var names = Map.of("person", officer.name(order.account()));
        RadioAnswer<Boolean> allow = yesOrNo("oversight.asked.allow", names);
        LongTextAnswer words = longText("oversight.asked.words", names).atMost(1000);
        return form().ask(allow, words).button("oversight.asked.button").then(() -> {
            queue.answerAsked(officer.who(), order.id(), allow.value(), words.value());
            go(At.QUESTIONS + "?done=decided");
        });
    }

    private Component offered(OrderView order) {
        var offered = order.offered();
        return offered == null ? make.p("oversight.order.nothing-offered") : make.money(offered);
    }

    private Component history(OrderView order) {
        return make.entries(orders.history(officer.who(), order.id()).stream()
                .map(this::item)
                .toList());
    }

    private ListItem item(HistoryLine line) {
        var item = new ListItem(
                new Paragraph(say("oversight.happening." + line.happening().name())));
        var words = line.words();
        if (words != null) {
            item.add(make.said("“" + words + "”"));
        }
        var by = make.p("oversight.order.by", Map.of("who", line.by(), "when", line.at()));
        by.addClassNames("small", "soft");
        item.add(by);
        return item;
    }

    private void decide(OrderView order) {
        var draft = kit.drafts()
                .start(
                        kit.frame().keeper(),
                        Journey.DECISION.code(),
                        Map.of(
                                "person", order.account().value().toString(),
                                "order", order.id().value().toString()));
        go(At.journey(Journey.DECISION, draft));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.QUESTIONS, "oversight.questions.title")));
    }
}

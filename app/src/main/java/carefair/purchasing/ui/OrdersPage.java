package carefair.purchasing.ui;

import carefair.purchasing.OrderView;
import carefair.purchasing.PlanQuestionView;
import carefair.purchasing.PlanQuestions;
import carefair.purchasing.Turn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The account's orders: those that wait for the person first. */
@Route("orders")
@PermitAll
final class OrdersPage extends Page implements BeforeEnterObserver {

    private final ResidentDesk desk;
    private final PlanQuestions questions;
    private final OrderWords words;
    private final RegularParts regulars;

    OrdersPage(Kit kit, ResidentDesk desk, PlanQuestions questions, OrderWords words, RegularParts regulars) {
        super(kit, "purchasing.orders.title");
        this.desk = desk;
        this.questions = questions;
        this.words = words;
        this.regulars = regulars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = desk.who();
        var all = desk.orders().ofAccount(who);
        clear();
        show(make.h1("purchasing.orders.title"));
        if (all.isEmpty()) {
            show(make.p("purchasing.orders.none"), make.p(make.link("/app/find", "purchasing.check.find")));
        }
        show(regulars.list(who));
        part(
                "purchasing.orders.yours",
                all.stream().filter(order -> order.turn() == Turn.RESIDENT).toList());
        part(
                "purchasing.orders.open",
                all.stream()
                        .filter(order -> order.turn() == Turn.PROVIDER || order.turn() == Turn.COUNCIL)
                        .toList());
        part(
                "purchasing.orders.ended",
                all.stream().filter(order -> order.turn() == Turn.NOBODY).toList());
        asked(questions.of(who));
    }

    private void part(String heading, List<OrderView> part) {
        if (part.isEmpty()) {
            return;
        }
        var table = make.table(heading)
                .captionHidden()
                .column("purchasing.orders.order")
                .column("purchasing.orders.dates")
                .column("purchasing.orders.state")
                .numbers("purchasing.orders.price");
        part.forEach(order -> table.row(
                link(order),
                new Span(Said.date(order.firstDay())),
                make.p(make.tag(words.tone(order), "purchasing.Stage." + order.stage())),
                make.money(order.price())));
        show(make.h2(heading), table.scrolling());
    }

    /** What the council was asked, and what it answered or by when it will. */
    private void asked(List<PlanQuestionView> asked) {
        if (asked.isEmpty()) {
            return;
        }
        var part = make.section(make.h2("purchasing.orders.asked"));
        for (var question : asked) {
            var said = question.words();
            var answer = question.answer();
            part.add(make.card(
                    make.p("purchasing.orders.asked.on", question.askedAt()),
                    make.said(said == null ? "" : said),
                    answer == null
                            ? make.p("purchasing.orders.asked.due", question.due())
                            : make.p("purchasing.orders.asked.answer")));
            if (answer != null) {
                part.add(make.inset(Tone.GOOD, make.said(answer)));
            }
        }
        show(part);
    }

    private Component link(OrderView order) {
        return make.p(
                make.link(
                        OrderPaths.of(order.id()), "purchasing.order.heading", order.offerName(), order.listingName()),
                new Span(" " + order.reference()));
    }
}

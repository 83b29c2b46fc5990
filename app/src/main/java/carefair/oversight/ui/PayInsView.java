package carefair.oversight.ui;

import carefair.oversight.PayInBook;
import carefair.oversight.PayIns.RunView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What is due to be paid in today, and the runs before. */
@Route("staff/pay-ins")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PayInsView extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Officer officer;
    private final PayInBook book;

    PayInsView(Kit kit, Officer officer, PayInBook book) {
        super(kit, "oversight.pay-ins.title");
        this.kit = kit;
        this.officer = officer;
        this.book = book;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var due = book.due(officer.who());
        show(make.h1("oversight.pay-ins.title"), make.lead("oversight.pay-ins.rule"));
        show(make.figure(
                due.sum(),
                Plural.of("oversight.pay-ins.due-figure", due.schedules()),
                Map.of("count", due.schedules(), "periods", due.periods(), "day", officer.today())));
        if (due.periods() > 0) {
            show(make.buttons(action("oversight.pay-ins.check", this::check)));
        }
        var runs = book.latest(officer.who());
        if (!runs.isEmpty()) {
            show(make.section(make.h2("oversight.pay-ins.runs"), table(runs)));
        }
    }

    private void check() {
        var draft = kit.drafts().start(kit.frame().keeper(), Journey.PAY_INS.code(), Map.of());
        go(At.journey(Journey.PAY_INS, draft, "check"));
    }

    private Component table(List<RunView> runs) {
        var table = make.table("oversight.pay-ins.runs.caption")
                .column("oversight.pay-ins.when")
                .column("oversight.pay-ins.by")
                .numbers("oversight.pay-ins.wallets")
                .numbers("oversight.pay-ins.sum")
                .column("oversight.pay-ins.how")
                .dense();
        runs.forEach(run -> table.row(
                make.linkWords(At.run(run.id()), Said.moment(run.startedAt())),
                new Span(officer.name(run.by())),
                new Span(Said.number(run.schedules())),
                make.money(run.sum()),
                how(run)));
        return table.scrolling();
    }

    private Component how(RunView run) {
        if (run.finishedAt() == null) {
            return make.tag(Tone.WAIT, "oversight.pay-ins.stopped");
        }
        return run.unpaid().isEmpty()
                ? make.tag(Tone.GOOD, "oversight.pay-ins.all-paid")
                : make.tag(
                        Tone.WAIT, "oversight.pay-ins.some-unpaid", run.unpaid().size());
    }
}

package carefair.oversight.ui;

import carefair.oversight.PayInBook;
import carefair.oversight.PayInRunId;
import carefair.oversight.PayIns.RunView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** What one run paid, what it could not pay and why, and what is still due. */
@Route("staff/pay-ins/:run")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PayInRunPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Officer officer;
    private final PayInBook book;

    PayInRunPage(Kit kit, Officer officer, PayInBook book) {
        super(kit, "oversight.run.title");
        this.kit = kit;
        this.officer = officer;
        this.book = book;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = At.id(event.getRouteParameters().get("run"))
                .map(PayInRunId::new)
                .flatMap(id -> book.find(officer.who(), id));
        if (run.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        clear();
        back(At.PAY_INS);
        show(make.h1("oversight.run.title"));
        show(make.figure(
                run.get().sum(),
                Plural.of("oversight.run.paid", run.get().schedules()),
                Map.of("count", run.get().schedules(), "periods", run.get().periods())));
        show(make.p(
                "oversight.run.by",
                Map.of("who", officer.name(run.get().by()), "when", run.get().startedAt())));
        if (run.get().finishedAt() == null) {
            show(make.inset(Tone.WAIT, make.p("oversight.run.stopped")));
        }
        show(run.get().unpaid().isEmpty() ? make.p("oversight.run.all-paid") : unpaid(run.get()));
        var due = book.due(officer.who());
        show(make.p(
                Plural.of("oversight.run.still-due", due.schedules()),
                Map.of("count", due.schedules(), "sum", due.sum())));
        show(make.p(make.link(At.PAY_INS, "oversight.pay-ins.back")));
    }

    private Component unpaid(RunView run) {
        var table = make.table("oversight.run.unpaid.caption")
                .column("oversight.schedules.person")
                .numbers("oversight.amounts.amount")
                .column("oversight.run.why")
                .dense();
        run.unpaid()
                .forEach(one -> table.row(
                        make.linkWords(At.person(one.person()), officer.name(one.person())),
                        make.money(one.amount()),
                        make.p(reason(one.reasonCode()))));
        return make.section(make.h2("oversight.run.unpaid"), make.p("oversight.run.unpaid.text"), table.scrolling());
    }

    private String reason(String code) {
        var key = "oversight.run.reason." + code;
        return kit.texts().has(key) ? key : "oversight.run.reason.Other";
    }
}

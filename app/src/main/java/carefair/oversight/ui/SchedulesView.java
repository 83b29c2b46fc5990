package carefair.oversight.ui;

import carefair.oversight.ScheduleBook;
import carefair.oversight.ScheduleBook.ScheduleView;
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

/** Amounts that wait for a second officer. */
@Route("staff/schedules")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class SchedulesView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final ScheduleBook book;

    SchedulesView(Kit kit, Officer officer, ScheduleBook book) {
        super(kit, "oversight.schedules.title");
        this.officer = officer;
        this.book = book;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = book.waiting(officer.who());
        show(make.h1("oversight.schedules.title"), make.lead("oversight.schedules.rule"));
        show(waiting.isEmpty() ? make.p("oversight.schedules.none") : table(waiting));
    }

    private Component table(List<ScheduleView> waiting) {
        var table = make.table("oversight.schedules.caption")
                .column("oversight.schedules.person")
                .numbers("oversight.amounts.amount")
                .column("oversight.amounts.rhythm")
                .column("oversight.amounts.from")
                .column("oversight.amounts.by")
                .column("oversight.amounts.do")
                .dense();
        for (var schedule : waiting) {
            var name = officer.name(schedule.person());
            table.row(
                    new Span(name),
                    make.money(schedule.amount()),
                    make.p("oversight.amounts.how-often", schedule.rhythm()),
                    new Span(Said.date(schedule.firstDay())),
                    new Span(officer.name(schedule.proposedBy())),
                    what(schedule, name));
        }
        return table.scrolling();
    }

    private Component what(ScheduleView schedule, String name) {
        var own = officer.is(schedule.proposedBy());
        var link =
                make.tap(At.schedule(schedule.id()), own ? "oversight.schedules.look" : "oversight.schedules.decide");
        link.add(make.hidden("oversight.schedules.whose", name));
        return own ? make.div("as-is", make.tag(Tone.PLAIN, "oversight.schedules.own"), link) : link;
    }
}

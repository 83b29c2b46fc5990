package carefair.oversight.ui;

import carefair.oversight.BudgetFiles;
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
import java.util.Map;

/** Amounts that wait for a second officer. */
@Route("staff/schedules")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class SchedulesView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final ScheduleBook book;
    private final BudgetFiles files;

    SchedulesView(Kit kit, Officer officer, ScheduleBook book, BudgetFiles files) {
        super(kit, "oversight.schedules.title");
        this.officer = officer;
        this.book = book;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = book.waiting(officer.who());
        show(make.h1("oversight.schedules.title"), make.lead("oversight.schedules.rule"));
        files(files.waiting(officer.who()));
        show(waiting.isEmpty() ? make.p("oversight.schedules.none") : table(waiting));
    }

    private void files(List<BudgetFiles.Waiting> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        show(make.h2("oversight.schedules.files"));
        for (var file : waiting) {
            show(make.p(make.link(
                    At.budgetFile(file.id()),
                    Plural.of("oversight.schedules.file", file.all()),
                    Map.of(
                            "name",
                            file.name(),
                            "count",
                            file.all(),
                            "who",
                            officer.name(file.loadedBy()),
                            "when",
                            file.loadedAt()))));
        }
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

package carefair.oversight.ui;

import carefair.oversight.BudgetFileId;
import carefair.oversight.BudgetFiles;
import carefair.oversight.BudgetFiles.Waiting;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The amounts that a file brought, in sums and the largest by name, for a second officer to agree to all at once. */
@Route("staff/budget-files/:file")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class BudgetFilePage extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final BudgetFiles files;

    BudgetFilePage(Kit kit, Officer officer, BudgetFiles files) {
        super(kit, "oversight.budget-file.title");
        this.officer = officer;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = At.id(event.getRouteParameters().get("file"))
                .map(BudgetFileId::new)
                .flatMap(id -> files.find(officer.who(), id));
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(file.get());
    }

    private void draw(Waiting file) {
        clear();
        back(At.SCHEDULES);
        show(make.h1("oversight.budget-file.title"));
        if (file.agreed() > 0) {
            show(make.done(
                    make.p(Plural.of("oversight.budget-file.agreed", file.agreed()), Map.of("count", file.agreed()))));
        }
        if (file.all() == 0) {
            show(make.p("oversight.budget-file.none"));
            show(make.p(make.link(At.SCHEDULES, "oversight.schedules.link")));
            return;
        }
        show(rows(file), make.h2("oversight.budget-file.largest"), largest(file));
        if (file.agreed() > 0) {
            show(make.p("oversight.budget-file.left"));
        }
        show(make.p("oversight.budget-file.each"), make.p(make.link(At.SCHEDULES, "oversight.schedules.link")));
        decide(file);
    }

    private Component rows(Waiting file) {
        return make.rows()
                .row("oversight.budget-file.name", file.name())
                .row(
                        "oversight.budget-file.loaded",
                        say(
                                "oversight.schedule.by",
                                Map.of("who", officer.name(file.loadedBy()), "when", file.loadedAt())))
                .row("oversight.budget-file.new", String.valueOf(file.newOnes()))
                .row("oversight.budget-file.changed", String.valueOf(file.changed()))
                .row("oversight.budget-file.before", make.money(file.aWeekBefore()))
                .row("oversight.budget-file.after", make.money(file.aWeekAfter()));
    }

    private Component largest(Waiting file) {
        var table = make.table("oversight.budget-file.largest")
                .column("oversight.schedules.person")
                .numbers("oversight.budget-file.now")
                .numbers("oversight.budget-file.then")
                .column("oversight.amounts.from")
                .column("oversight.amounts.do")
                .dense();
        for (var change : file.largest()) {
            var name = officer.name(change.person());
            var link = make.tap(At.schedule(change.id()), "oversight.schedules.look");
            link.add(make.hidden("oversight.schedules.whose", name));
            table.row(
                    new Span(name),
                    make.money(change.aWeekBefore()),
                    make.money(change.aWeekAfter()),
                    new Span(Said.date(change.firstDay())),
                    link);
        }
        return table.scrolling();
    }

    private void decide(Waiting file) {
        if (officer.is(file.loadedBy())) {
            show(make.inset(Tone.WAIT, make.p("oversight.budget-file.own")));
            return;
        }
        var count = Map.of("count", file.all());
        show(make.p(Plural.of("oversight.budget-file.rule", file.all()), count));
        show(action(
                Plural.of("oversight.budget-file.button", file.all()),
                () -> {
                    files.agreeAll(officer.who(), file.id());
                    go(At.budgetFile(file.id()) + "?decided");
                },
                count));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.SCHEDULES, "oversight.schedules.link")));
    }
}

package carefair.oversight.ui;

import carefair.oversight.PayScheduleId;
import carefair.oversight.PaySchedules;
import carefair.oversight.ScheduleBook;
import carefair.oversight.ScheduleBook.ScheduleView;
import carefair.oversight.ScheduleBook.Standing;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** One proposed amount, for a second officer to agree to or refuse. */
@Route("staff/schedules/:schedule")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class SchedulePage extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final PaySchedules schedules;
    private final ScheduleBook book;

    SchedulePage(Kit kit, Officer officer, PaySchedules schedules, ScheduleBook book) {
        super(kit, "oversight.schedule.title");
        this.officer = officer;
        this.schedules = schedules;
        this.book = book;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("schedule")).map(PayScheduleId::new);
        var schedule = id.flatMap(known -> book.find(officer.who(), known));
        if (schedule.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(schedule.get());
    }

    private void draw(ScheduleView schedule) {
        clear();
        back(At.SCHEDULES);
        narrow();
        show(make.h1("oversight.schedule.title"), rows(schedule));
        if (schedule.standing() == Standing.WAITING) {
            show(new AmountWords(make).payments(schedule.first(AmountWords.AHEAD)));
        }
        if (schedule.standing() != Standing.WAITING) {
            show(decided(schedule));
        } else if (officer.is(schedule.proposedBy())) {
            show(make.inset(Tone.WAIT, make.p("oversight.schedule.own")));
        } else {
            show(make.p("oversight.schedule.second"));
            show(action("oversight.schedule.approve", () -> {
                schedules.approve(officer.who(), schedule.id());
                go(At.schedule(schedule.id()) + "?decided");
            }));
            show(reject(schedule));
        }
    }

    private Component rows(ScheduleView schedule) {
        var rows = make.rows()
                .row("oversight.check.person", officer.name(schedule.person()))
                .row(
                        "oversight.amount.sum.name",
                        say(
                                "oversight.amount.rhythm",
                                Map.of("amount", schedule.amount(), "rhythm", schedule.rhythm())))
                .row("oversight.amount.contribution.name", new AmountWords(make).contribution(schedule.terms()))
                .row("oversight.amount.first-day.name", Said.day(schedule.firstDay()))
                .row("oversight.amount.why.name", schedule.why())
                .row(
                        "oversight.schedule.proposed",
                        say(
                                "oversight.schedule.by",
                                Map.of("who", officer.name(schedule.proposedBy()), "when", schedule.proposedAt())));
        return schedule.replacesAnother()
                ? rows.row("oversight.schedule.replaces", say("oversight.schedule.replaces.text"))
                : rows;
    }

    private Component reject(ScheduleView schedule) {
        LongTextAnswer reason = longText("oversight.schedule.reason").atMost(500);
        return make.details(
                "oversight.schedule.reject.open",
                form().ask(reason).button("oversight.schedule.reject").then(() -> {
                    schedules.reject(officer.who(), schedule.id(), reason.value());
                    go(At.schedule(schedule.id()) + "?decided");
                }));
    }

    private Component decided(ScheduleView schedule) {
        var decision = schedule.decision();
        if (decision == null) {
            return make.p("oversight.schedule.alone");
        }
        var facts = Map.of("who", officer.name(decision.by()), "when", decision.at(), "words", decision.words());
        var banner = schedule.standing() == Standing.REJECTED
                ? make.inset(Tone.PLAIN, make.p("oversight.schedule.rejected", facts), make.said(decision.words()))
                : make.inset(Tone.GOOD, make.p("oversight.schedule.approved", facts));
        banner.getElement().setAttribute("role", "status");
        return make.div("as-is", banner, make.p(make.link(At.SCHEDULES, "oversight.schedules.link")));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.SCHEDULES, "oversight.schedules.link")));
    }
}

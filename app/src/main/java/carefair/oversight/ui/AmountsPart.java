package carefair.oversight.ui;

import carefair.oversight.ScheduleBook.ScheduleView;
import carefair.oversight.ScheduleBook.Standing;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was proposed, agreed and ended for one person, as a table. */
final class AmountsPart {

    private final Build make;
    private final Officer officer;

    AmountsPart(Build make, Officer officer) {
        this.make = make;
        this.officer = officer;
    }

    Component of(List<ScheduleView> schedules) {
        var table = make.table("oversight.amounts.caption")
                .column("oversight.amounts.amount")
                .column("oversight.amounts.rhythm")
                .column("oversight.amounts.from")
                .column("oversight.amounts.standing")
                .column("oversight.amounts.by")
                .column("oversight.amounts.do")
                .dense();
        for (var schedule : schedules) {
            table.row(
                    make.money(schedule.amount()),
                    make.p("oversight.amounts.how-often", schedule.rhythm()),
                    new Span(Said.date(schedule.firstDay())),
                    standing(schedule),
                    new Span(officer.name(schedule.proposedBy())),
                    what(schedule));
        }
        return table.scrolling();
    }

    private Component standing(ScheduleView schedule) {
        var ends = schedule.endsOn();
        return switch (schedule.standing()) {
            case WAITING -> make.tag(Tone.WAIT, "oversight.amounts.waiting");
            case REJECTED -> make.tag(Tone.PLAIN, "oversight.amounts.rejected");
            case ENDED -> make.tag(Tone.PLAIN, "oversight.amounts.ended");
            case RUNNING ->
                ends == null
                        ? make.tag(Tone.GOOD, "oversight.amounts.running")
                        : make.tag(Tone.GOOD, "oversight.amounts.ending", ends);
        };
    }

    private Component what(ScheduleView schedule) {
        if (schedule.standing() == Standing.RUNNING && schedule.endsOn() == null) {
            var end = make.tap(At.endAmount(schedule.person(), schedule.id()), "oversight.amounts.end");
            end.add(make.hidden("oversight.amounts.end.which", schedule.amount()));
            return end;
        }
        var open = make.tap(At.schedule(schedule.id()), "oversight.amounts.open");
        open.add(make.hidden("oversight.amounts.end.which", schedule.amount()));
        return open;
    }
}

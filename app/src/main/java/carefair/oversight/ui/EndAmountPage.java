package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.PayScheduleId;
import carefair.oversight.PaySchedules;
import carefair.oversight.ScheduleBook;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** From when a amount is not paid any more, and why. The person is told. */
@Route("staff/people/:person/amounts/:schedule/end")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class EndAmountPage extends PersonPage {

    private final PaySchedules schedules;
    private final ScheduleBook book;

    EndAmountPage(Kit kit, Officer officer, PaySchedules schedules, ScheduleBook book) {
        super(kit, officer, "oversight.end-amount.title");
        this.schedules = schedules;
        this.book = book;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("schedule")).map(PayScheduleId::new);
        var schedule = book.of(officer.who(), person.id()).stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst();
        if (schedule.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        back(At.person(person.id()));
        narrow();
        DateAnswer from = date("oversight.end-amount.from").todayOrLater(officer.today());
        LongTextAnswer reason = longText("oversight.end-amount.reason").atMost(500);
        show(make.h1("oversight.end-amount.title"));
        show(make.p(
                "oversight.end-amount.text",
                Map.of(
                        "amount", schedule.get().amount(),
                        "rhythm", schedule.get().rhythm(),
                        "person", person.fullName())));
        show(form().ask(from, reason).button("oversight.end-amount.button").then(() -> {
            schedules.end(officer.who(), schedule.get().id(), from.value(), reason.value());
            go(At.done(person.id(), "amount-ended"));
        }));
    }
}

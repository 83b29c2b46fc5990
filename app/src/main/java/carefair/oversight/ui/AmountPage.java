package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.PaySchedules;
import carefair.oversight.ScheduleBook;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.MoneyAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** How much the council pays into the wallet every two weeks, from when and why. */
@Route("staff/amount/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class AmountPage extends PersonDraftPage {

    private final ScheduleBook book;
    private final MoneyAnswer amount = money("oversight.amount.sum").between(Money.ofPence(1), PaySchedules.LIMIT);
    private final DateAnswer firstDay = date("oversight.amount.first-day");
    private final LongTextAnswer why = longText("oversight.amount.why").atMost(500);

    AmountPage(Kit kit, Officer officer, ScheduleBook book) {
        super(kit, officer, Journey.AMOUNT, "oversight.amount.title");
        this.book = book;
    }

    @Override
    void enter(Person about) {
        firstDay.onOrAfter(officer.today().minusDays(PaySchedules.REACH_DAYS));
        firstDay.onOrBefore(officer.today().plusDays(PaySchedules.REACH_DAYS));
        show(make.h1("oversight.amount.heading", about.fullName()));
        book.of(officer.who(), about.id()).stream()
                .filter(schedule -> schedule.nextDay() != null)
                .forEach(schedule -> show(make.inset(
                        Tone.PLAIN,
                        make.p(
                                "oversight.amount.now",
                                Map.of(
                                        "amount",
                                        schedule.amount(),
                                        "next",
                                        java.util.Objects.requireNonNull(schedule.nextDay()))))));
        show(make.p("oversight.amount.second"));
        ask(amount, firstDay, why);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "pence", String.valueOf(amount.value().pence()),
                "first-day", firstDay.value().toString(),
                "why", why.value()));
        go(page("check"));
    }
}

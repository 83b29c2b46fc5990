package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.OversightRefusal;
import carefair.oversight.PayAmount;
import carefair.oversight.PayAmount.Basis;
import carefair.oversight.PaySchedules;
import carefair.oversight.Rhythm;
import carefair.oversight.ScheduleBook;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The amount as it would be paid, before it goes to a second officer. */
@Route("staff/amount/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class AmountCheckPage extends PersonDraftPage {

    private final PaySchedules schedules;
    private final ScheduleBook book;
    private final Money alone;

    AmountCheckPage(Kit kit, Officer officer, PaySchedules schedules, ScheduleBook book) {
        super(kit, officer, Journey.AMOUNT, "oversight.amount.check");
        alone = kit.settings().directPayments().oneOffAlone();
        this.schedules = schedules;
        this.book = book;
    }

    @Override
    void enter(Person about) {
        back(page(""));
        var wanted = wanted(about);
        var words = new AmountWords(make);
        show(make.h1("oversight.amount.check"));
        show(make.rows()
                .row("oversight.check.person", about.fullName())
                .row(
                        "oversight.amount.sum.name",
                        say(
                                "oversight.amount.rhythm",
                                Map.of("amount", wanted.amount().paid(), "rhythm", wanted.rhythm())))
                .change(page(""), "oversight.amount.sum.change")
                .row("oversight.amount.contribution.name", words.contribution(wanted.amount()))
                .change(page(""), "oversight.amount.contribution.change")
                .row("oversight.amount.first-day.name", Said.day(wanted.firstDay()))
                .change(page(""), "oversight.amount.first-day.change")
                .row("oversight.amount.why.name", wanted.why())
                .change(page(""), "oversight.amount.why.change"));
        var periods = wanted.rhythm().due(wanted.firstDay(), officer.today());
        if (periods > 1) {
            show(make.inset(
                    Tone.WAIT,
                    make.p(
                            "oversight.amount.arrears",
                            Map.of(
                                    "count",
                                    periods,
                                    "sum",
                                    wanted.amount().paid().times(periods)))));
        }
        show(words.payments(wanted.first(AmountWords.AHEAD)));
        boolean second = schedules.needsSecondOfficer(officer.who(), wanted);
        show(make.p(
                wanted.rhythm().repeats()
                        ? "oversight.amount.second"
                        : second ? "oversight.amount.second.one-off" : "oversight.amount.alone",
                alone));
        askThen(second ? "oversight.amount.button" : "oversight.amount.button.alone");
    }

    private PaySchedules.NewSchedule wanted(Person about) {
        return new PaySchedules.NewSchedule(
                about.id(),
                new PayAmount(keptMoney("pence"), Basis.valueOf(kept("basis")), keptMoney("contribution")),
                Rhythm.valueOf(kept("rhythm")),
                keptDay("first-day"),
                kept("why"));
    }

    @Override
    protected void next() {
        var id = schedules.propose(key(), officer.who(), wanted(person()));
        boolean waits = book.schedule(officer.who(), id).standing() == ScheduleBook.Standing.WAITING;
        doneAt(At.done(person().id(), waits ? "amount" : "amount-agreed"));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        var change = make.buttons(make.buttonLink(page(""), "oversight.amount.change"));
        return refusal instanceof OversightRefusal.ProposalWaiting
                ? List.of(make.p(make.link(At.SCHEDULES, "oversight.schedules.title")))
                : List.of(change);
    }
}

package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.PayAmount.Basis;
import carefair.oversight.PaySchedules;
import carefair.oversight.Rhythm;
import carefair.oversight.ScheduleBook;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.MoneyAnswer;
import carefair.ui.Problem;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** How much the council pays into the wallet, how often, from when, with or without the person's own part, and why. */
@Route("staff/amount/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class AmountPage extends PersonDraftPage {

    private final ScheduleBook book;
    private final Money alone;
    private final MoneyAnswer amount = money("oversight.amount.sum").between(Money.ofPence(1), PaySchedules.LIMIT);
    private final RadioAnswer<Rhythm> rhythm = radios("oversight.amount.how-often");
    private final DateAnswer firstDay = date("oversight.amount.first-day");
    private final RadioAnswer<Optional<Basis>> basis = radios("oversight.amount.basis");
    private final MoneyAnswer contribution =
            money("oversight.amount.contribution").optional().between(Money.ofPence(1), PaySchedules.LIMIT);
    private final LongTextAnswer why = longText("oversight.amount.why").atMost(500);

    AmountPage(Kit kit, Officer officer, ScheduleBook book) {
        super(kit, officer, Journey.AMOUNT, "oversight.amount.title");
        this.book = book;
        alone = kit.settings().directPayments().oneOffAlone();
    }

    @Override
    void enter(Person about) {
        firstDay.onOrAfter(officer.today().minusDays(PaySchedules.REACH_DAYS));
        firstDay.onOrBefore(officer.today().plusDays(PaySchedules.REACH_DAYS));
        for (var each : Rhythm.values()) {
            rhythm.choice(AmountWords.code(each), each);
        }
        basis.choice("none", Optional.empty());
        for (var each : Basis.values()) {
            basis.choice(AmountWords.code(each), Optional.of(each));
        }
        show(make.h1("oversight.amount.heading", about.fullName()));
        book.of(officer.who(), about.id()).stream()
                .filter(schedule ->
                        schedule.nextDay() != null && schedule.rhythm().repeats())
                .forEach(schedule -> show(make.inset(
                        Tone.PLAIN,
                        make.p(
                                "oversight.amount.now",
                                Map.of(
                                        "amount",
                                        schedule.amount(),
                                        "rhythm",
                                        schedule.rhythm(),
                                        "next",
                                        java.util.Objects.requireNonNull(schedule.nextDay()))))));
        show(make.p("oversight.amount.before", alone));
        ask(amount, rhythm, firstDay, basis, contribution, why);
    }

    @Override
    protected void next() {
        // A one-off stands beside the budget that the contribution is for.
        var whose = rhythm.value().repeats() ? basis.value() : Optional.<Basis>empty();
        if (whose.isPresent() && isWrong(whose.get())) {
            return;
        }
        keep(Map.of(
                "pence", String.valueOf(amount.value().pence()),
                "rhythm", rhythm.value().name(),
                "first-day", firstDay.value().toString(),
                "basis", whose.orElse(Basis.NET).name(),
                "contribution",
                        String.valueOf(whose.isPresent() ? contribution.value().pence() : 0),
                "why", why.value()));
        go(page("check"));
    }

    private boolean isWrong(Basis paid) {
        if (contribution.given().isEmpty()) {
            contribution.wrong(Problem.MISSING);
            return true;
        }
        var most = paid == Basis.NET ? amount.value().minus(Money.ofPence(1)) : amount.value();
        if (contribution.value().isMoreThan(most)) {
            contribution.wrong(Problem.TOO_MUCH, Map.of("max", most));
            return true;
        }
        return false;
    }
}

package carefair.oversight.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.People.Person;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.RadioAnswer;
import carefair.wallet.CorrectionReason;
import carefair.wallet.Corrections;
import carefair.wallet.JournalView;
import carefair.wallet.Movements;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One movement of money with every account it touched, what puts it right, and the way to propose that. */
@Route("staff/people/:person/movements/:journal")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class MovementPage extends PersonPage {

    private final Movements movements;
    private final Corrections corrections;

    MovementPage(Kit kit, Officer officer, Movements movements, Corrections corrections) {
        super(kit, officer, "oversight.movement.title");
        this.movements = movements;
        this.corrections = corrections;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        var found = At.id(event.getRouteParameters().get("journal")).flatMap(this::find);
        if (found.isEmpty() || !found.get().person().equals(person.id())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var journal = found.get();
        back(At.statement(person.id()));
        narrow();
        show(make.h1("oversight.movement.title"));
        show(facts(person, journal), accounts(journal));
        if (!journal.words().isEmpty()) {
            show(make.said(journal.words()));
        }
        var reverses = journal.reverses();
        if (reverses != null) {
            show(make.p(make.link(At.movement(person.id(), reverses), "oversight.movement.reverses")));
        }
        journal.reversedBy()
                .forEach(back ->
                        show(make.p(make.link(At.movement(person.id(), back), "oversight.movement.reversed-by"))));
        show(putRight(journal));
    }

    private Optional<JournalView> find(UUID id) {
        try {
            return Optional.of(movements.journal(officer.who(), id));
        } catch (IdentityRefusal.NotYours notThere) {
            return Optional.empty();
        }
    }

    private Component facts(Person person, JournalView journal) {
        return make.rows()
                .row("oversight.check.person", person.fullName())
                .row("oversight.movement.what", say("oversight.freeze.journal." + journal.what()))
                .row("oversight.movement.amount", make.money(journal.amount()))
                .row("oversight.movement.at", say("oversight.freeze.at", journal.at()))
                .row("oversight.movement.by", officer.name(journal.by()));
    }

    private Component accounts(JournalView journal) {
        var table = make.table("oversight.movement.accounts")
                .column("oversight.movement.account")
                .numbers("oversight.movement.in")
                .dense();
        journal.legs()
                .forEach(leg -> table.row(
                        say(
                                leg.fund() == null
                                        ? "oversight.movement.account." + leg.account()
                                        : "oversight.fund." + leg.fund()),
                        leg.amount().toString()));
        return table.scrolling();
    }

    private Component putRight(JournalView journal) {
        if (journal.reverses() != null || journal.what().isByHand()) {
            return make.inset(Tone.PLAIN, make.p("oversight.movement.no-reversal"));
        }
        var amount = money("oversight.correction.amount").between(Money.ofPence(1), journal.amount());
        RadioAnswer<CorrectionReason> reason = radios("oversight.correction.reason");
        CorrectionReason.ofMistakes().forEach(one -> reason.choice(one.name(), one, say("wallet.reason." + one)));
        LongTextAnswer words = longText("oversight.correction.words").atMost(1000);
        // Made with the page, so that pressing twice proposes once.
        var key = CommandKey.random();
        return make.section(
                make.h2("oversight.correction.propose"),
                make.p("oversight.correction.text", Map.of("amount", journal.amount())),
                form().ask(amount, reason, words)
                        .button("oversight.correction.button")
                        .then(() -> go(At.correction(corrections.proposeReversal(
                                key, officer.who(), journal.id(), amount.value(), reason.value(), words.value())))));
    }
}

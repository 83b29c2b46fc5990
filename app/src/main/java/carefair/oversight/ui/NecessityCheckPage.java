package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.Said;
import carefair.wallet.Necessities;
import carefair.wallet.SpendFacts;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The decision as it would be recorded. */
@Route("staff/necessity/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class NecessityCheckPage extends PersonDraftPage {

    private final Necessities necessities;
    private final Payees payees;

    NecessityCheckPage(Kit kit, Officer officer, Necessities necessities, Payees payees) {
        super(kit, officer, Journey.NECESSITY, "oversight.necessity.check");
        this.necessities = necessities;
        this.payees = payees;
    }

    @Override
    void enter(Person about) {
        back(page(""));
        show(make.h1("oversight.necessity.check"));
        show(make.rows()
                .row("oversight.check.person", about.fullName())
                .row("oversight.necessity.payee.name", kept("payee"))
                .change(page(""), "oversight.necessity.payee.change")
                .row(
                        "oversight.necessity.purpose.name",
                        say("oversight.necessity.purpose." + kept("purpose").toLowerCase(Locale.ROOT)))
                .change(page(""), "oversight.necessity.purpose.change")
                .row("oversight.necessity.until.name", Said.day(keptDay("until")))
                .change(page(""), "oversight.necessity.until.change")
                .row("oversight.necessity.why.name", kept("why"))
                .change(page(""), "oversight.necessity.why.change"));
        show(make.p("oversight.necessity.told"));
        askThen("oversight.necessity.button");
    }

    @Override
    protected void next() {
        necessities.decide(
                key(),
                officer.who(),
                person().id(),
                payees.named(kept("payee")),
                SpendFacts.Purpose.valueOf(kept("purpose")),
                keptDay("until"),
                kept("why"));
        done();
    }
}

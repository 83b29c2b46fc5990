package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.RadioAnswer;
import carefair.ui.TextAnswer;
import carefair.wallet.SpendFacts;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Whom the council decided it is necessary to pay though they are close, for what, until when and why. */
@Route("staff/necessity/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class NecessityPage extends PersonDraftPage {

    private final TextAnswer payee = text("oversight.necessity.payee")
            .autocomplete("off")
            .withoutSpellcheck()
            .atMost(200);
    private final RadioAnswer<SpendFacts.Purpose> purpose = radios("oversight.necessity.purpose");
    private final DateAnswer until = date("oversight.necessity.until");
    private final LongTextAnswer why = longText("oversight.necessity.why").atMost(1000);

    NecessityPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.NECESSITY, "oversight.necessity.title");
    }

    @Override
    void enter(Person about) {
        purpose.choice("care", SpendFacts.Purpose.CARE).choice("admin", SpendFacts.Purpose.ADMIN);
        until.todayOrLater(officer.today());
        show(make.h1("oversight.necessity.heading", about.fullName()), make.p("oversight.necessity.text"));
        ask(payee, purpose, until, why);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "payee", payee.value(),
                "purpose", purpose.value().name(),
                "until", until.value().toString(),
                "why", why.value()));
        go(page("check"));
    }
}

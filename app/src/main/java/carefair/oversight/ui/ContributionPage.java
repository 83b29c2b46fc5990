package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.ContributionReceipts;
import carefair.oversight.PaySchedules;
import carefair.shared.Money;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.MoneyAnswer;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** A contribution that arrived in the council's bank. */
@Route("staff/contribution/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ContributionPage extends PersonDraftPage {

    private final MoneyAnswer amount =
            money("oversight.contribution.sum").between(Money.ofPence(1), ContributionReceipts.LIMIT);
    private final DateAnswer arrived = date("oversight.contribution.day");
    private final TextAnswer reference =
            text("oversight.contribution.reference").atMost(140).withoutSpellcheck();

    ContributionPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.CONTRIBUTION, "oversight.contribution.title");
    }

    @Override
    void enter(Person about) {
        arrived.todayOrEarlier(officer.today());
        arrived.onOrAfter(officer.today().minusDays(PaySchedules.REACH_DAYS));
        show(make.h1("oversight.contribution.heading", about.fullName()), make.p("oversight.contribution.text"));
        ask(amount, arrived, reference);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "pence", String.valueOf(amount.value().pence()),
                "day", arrived.value().toString(),
                "reference", reference.value()));
        go(page("check"));
    }
}

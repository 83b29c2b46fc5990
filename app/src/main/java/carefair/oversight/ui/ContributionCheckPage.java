package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.ContributionReceipts;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The contribution, before it goes into the wallet. */
@Route("staff/contribution/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ContributionCheckPage extends PersonDraftPage {

    private final ContributionReceipts receipts;

    ContributionCheckPage(Kit kit, Officer officer, ContributionReceipts receipts) {
        super(kit, officer, Journey.CONTRIBUTION, "oversight.contribution.check");
        this.receipts = receipts;
    }

    @Override
    void enter(Person about) {
        back(page(""));
        show(make.h1("oversight.contribution.check"));
        show(make.rows()
                .row("oversight.check.person", about.fullName())
                .row("oversight.contribution.sum.name", make.money(keptMoney("pence")))
                .change(page(""), "oversight.contribution.sum.change")
                .row("oversight.contribution.day.name", Said.date(keptDay("day")))
                .change(page(""), "oversight.contribution.day.change")
                .row("oversight.contribution.reference.name", kept("reference"))
                .change(page(""), "oversight.contribution.reference.change"));
        show(make.p("oversight.contribution.told"));
        askThen("oversight.contribution.button");
    }

    @Override
    protected void next() {
        receipts.record(
                key(),
                officer.who(),
                new ContributionReceipts.Arrived(person().id(), keptMoney("pence"), keptDay("day"), kept("reference")));
        done();
    }
}

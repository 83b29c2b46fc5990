package carefair.identity.ui;

import carefair.identity.PayeeAccounts.Standing;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One account a provider asked to be paid into, and what the council said. */
@Route("provider/bank-details/:account")
@PermitAll
final class ProviderOneBankPage extends Page implements BeforeEnterObserver {

    private final BankDesk desk;
    private final BankDetailsPart part;

    ProviderOneBankPage(Kit kit, BankDesk desk) {
        super(kit, "identity.bank.title");
        this.desk = desk;
        this.part = new BankDetailsPart(make, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = BankPaths.account(event.getRouteParameters().get("account"));
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var one = desk.accounts().one(desk.signedIn().provider(), id.get());
        clear();
        back(BankPaths.PROVIDERS);
        narrow();
        show(make.h1("identity.bank.title"), part.rows(one));
        if (one.standing() == Standing.WAITING) {
            show(make.inset(Tone.WAIT, make.p("identity.bank.check.then")));
        }
        show(make.p("identity.bank.not-you"));
    }
}

package carefair.oversight.ui;

import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.wallet.Funds;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Funds that wait for a second officer. */
@Route("staff/funds")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FundsView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final Funds funds;

    FundsView(Kit kit, Officer officer, Funds funds) {
        super(kit, "oversight.funds.title");
        this.officer = officer;
        this.funds = funds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var waiting = funds.waiting(officer.who());
        show(make.h1("oversight.funds.title"), make.lead("oversight.funds.rule"));
        show(waiting.isEmpty() ? make.p("oversight.funds.none") : new FundsPart(make, officer).waiting(waiting));
    }
}

package carefair.identity.ui;

import carefair.identity.PayeeAccountId;
import carefair.identity.Who;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A member of a provider says where it is to be paid. */
@Route("provider/bank-details/new")
@PermitAll
final class ProviderNewBankPage extends BankQuestions implements BeforeEnterObserver {

    ProviderNewBankPage(Kit kit, BankDesk desk) {
        super(kit, desk, "identity.bank.ask.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var provider = who().organisation();
        back(BankPaths.PROVIDERS);
        narrow();
        show(make.h1("identity.bank.ask.title"), make.p("identity.bank.ask.own"));
        ask(provider, "", "", "", "");
    }

    @Override
    Who.Provider who() {
        return desk.signedIn().provider();
    }

    @Override
    String sent(PayeeAccountId account) {
        return BankPaths.provider(account);
    }
}

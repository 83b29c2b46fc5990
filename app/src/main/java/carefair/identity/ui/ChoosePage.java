package carefair.identity.ui;

import carefair.identity.PersonId;
import carefair.identity.SignedIn;
import carefair.ui.Kit;
import carefair.ui.QuestionPage;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Asks whose account this is about: one's own, or that of somebody one acts for. */
@Route("account/choose")
@PermitAll
final class ChoosePage extends QuestionPage implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final RadioAnswer<PersonId> account =
            this.<PersonId>radios("identity.choose.account").asHeading();
    private String then = WhereToGo.ACCOUNT;

    ChoosePage(Kit kit, SignedIn signedIn) {
        super(kit, "identity.choose.title");
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = Then.of(event);
        var accounts = signedIn.accounts();
        if (accounts.isEmpty()) {
            Then.forward(event, then);
            return;
        }
        accounts.forEach(known -> account.choice(
                known.person().value().toString(),
                known.person(),
                known.own() ? say("identity.choose.own", known.name()) : known.name()));
        ask(account);
        show(make.p("identity.choose.missing"));
    }

    @Override
    protected void next() {
        signedIn.choose(account.value());
        // The whole page anew: the strip above it must say whose account it is from now on.
        UI.getCurrent().getPage().setLocation(then);
    }
}

package carefair.wallet.ui;

import carefair.identity.SignedIn;
import carefair.ui.Kit;
import carefair.wallet.Employing;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Somebody whom the person employs, as the person says it. */
@Route("wallet/assistants/:assistant")
@PermitAll
final class AssistantPage extends AssistantFormPage {

    private final SignedIn signedIn;

    AssistantPage(Kit kit, SignedIn signedIn, Employing employing) {
        super(kit, employing);
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = signedIn.resident();
        enter(event, new Asked(who, who.account(), "/app/wallet"));
    }
}

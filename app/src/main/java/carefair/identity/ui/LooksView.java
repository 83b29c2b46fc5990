package carefair.identity.ui;

import carefair.identity.RecordLooks;
import carefair.identity.RecordLooks.Look;
import carefair.identity.SignedIn;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Shows a person who at the council opened their record, when and why. */
@Route("account/looks")
@PermitAll
final class LooksView extends Page implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final RecordLooks looks;

    LooksView(Kit kit, SignedIn signedIn, RecordLooks looks) {
        super(kit, "identity.looks.title");
        this.signedIn = signedIn;
        this.looks = looks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = looks.at(signedIn.resident());
        back(WhereToGo.ACCOUNT);
        show(make.h1("identity.looks.title"), make.lead("identity.looks.lead"));
        if (all.isEmpty()) {
            show(make.p("identity.looks.nobody"));
            return;
        }
        var table = make.table("identity.looks.caption")
                .column("identity.looks.when")
                .column("identity.looks.who")
                .column("identity.looks.why");
        all.forEach(look -> table.row(
                Said.moment(look.at()), say("identity.name-capacity", look.name(), look.capacity()), why(look)));
        show(table.scrolling(), make.p("identity.looks.question"));
    }

    private String why(Look look) {
        return look.reason().isEmpty() ? say("identity.looks.withheld") : look.reason();
    }
}

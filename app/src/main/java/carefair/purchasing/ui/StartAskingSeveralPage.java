package carefair.purchasing.ui;

import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a question to several providers begins: they are chosen from what was saved for later. */
@Route("ask/several")
@PermitAll
final class StartAskingSeveralPage extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final AskDesk desk;

    StartAskingSeveralPage(Kit kit, AskDesk desk) {
        super(kit, "purchasing.enquiry.several.title");
        this.kit = kit;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.mayAsk()) {
            showInstead("no-account");
        } else if (desk.saved().isEmpty()) {
            showInstead("nothing-saved");
        } else {
            var draft = kit.drafts().start(kit.frame().keeper(), AskDraft.JOURNEY, AskDraft.begin(List.of(), true));
            event.forwardTo("ask/" + draft + "/who");
        }
    }

    private void showInstead(String why) {
        clear();
        narrow();
        back("/app/saved");
        show(
                make.h1("purchasing.enquiry." + why + ".title"),
                make.p("purchasing.enquiry." + why + ".text"),
                make.p("purchasing.enquiry.instead"),
                make.p(make.link("/app/find", "purchasing.check.find")));
    }
}

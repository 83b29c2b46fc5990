package carefair.directory.ui;

import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Saves a new listing as a draft of whoever signed in: an address alone saves nothing, the button does. */
@Route("offer-support/:draft/save")
@PermitAll
final class OfferSave extends OfferDraftPage {

    OfferSave(Kit kit, Offering offering) {
        super(kit, offering, "directory.offering.save.title");
    }

    @Override
    void enter(BeforeEnterEvent event) {
        if (sentToWhatIsMissing(event)) {
            return;
        }
        back(at("check"));
        var says = offering.description(answers());
        show(
                make.h1("directory.offering.save.heading", says.name()),
                make.p("directory.offering.save.text"),
                make.p("directory.offering.save.next"),
                action("directory.offering.save.button", () -> {
                    var saved = offering.save(draft().id(), says);
                    kit.drafts().finish(kit.frame().keeper(), draft().id());
                    go(OwnListingsView.afterSaving(saved.id()));
                }));
    }
}

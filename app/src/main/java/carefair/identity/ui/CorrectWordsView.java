package carefair.identity.ui;

import carefair.identity.PersonalFile;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What should it say instead? The correction is read in place of what was written. */
@Route("account/data/words/:words")
@PermitAll
final class CorrectWordsView extends Page implements BeforeEnterObserver {

    private static final String BACK = "/app/account/data";

    private final SignedIn signedIn;
    private final PersonalFile file;

    CorrectWordsView(Kit kit, SignedIn signedIn, PersonalFile file) {
        super(kit, "identity.correct.title");
        this.signedIn = signedIn;
        this.file = file;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = signedIn.residentOrUnjoined();
        var asked = event.getRouteParameters().get("words").orElse("");
        var themselves = !(who instanceof Who.Resident resident) || resident.isThemselves();
        var found = themselves
                ? file.written(who).stream()
                        .filter(one -> one.id().value().toString().equals(asked))
                        .findFirst()
                : java.util.Optional.<carefair.audit.Words.Written>empty();
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        back(BACK);
        narrow();
        LongTextAnswer instead = longText("identity.correct").atMost(1000);
        show(make.h1("identity.correct.title"), make.said(found.get().text()));
        show(form().ask(instead).button("identity.correct.button").then(() -> {
            file.correct(who, found.get().id(), instead.value());
            go(BACK);
        }));
    }
}

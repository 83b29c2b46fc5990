package carefair.accreditation.ui;

import carefair.accreditation.CheckKind;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** What the officer checked: the first question of recording it. */
@Route("staff/checks/new/:provider")
@RolesAllowed("ACCREDITATION_OFFICER")
final class ChooseCheckPage extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;

    ChooseCheckPage(Kit kit, CheckDesk desk) {
        super(kit, "accreditation.choose.title");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var provider =
                CheckPaths.provider(event.getRouteParameters().get("provider")).filter(desk::isKnown);
        if (provider.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        clear();
        back(CheckPaths.of(provider.get()));
        narrow();
        show(make.h1("accreditation.record.of", desk.name(provider.get())));
        RadioAnswer<CheckKind> kind = radios("accreditation.choose");
        Arrays.stream(CheckKind.values())
                .forEach(each -> kind.choice(CheckPaths.code(each), each, say("accreditation.CheckKind." + each)));
        show(form().ask(kind)
                .button("accreditation.continue")
                .then(() -> go(CheckPaths.record(provider.get(), kind.value()))));
    }
}

package carefair.accreditation.ui;

import carefair.accreditation.Suspensions.Kind;
import carefair.shared.CommandKey;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** An officer asks that a provider is suspended, or brought back; says before what happens to those who have orders. */
@Route("staff/checks/suspend/:provider")
@RolesAllowed("ACCREDITATION_OFFICER")
final class SuspendPage extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;

    SuspendPage(Kit kit, CheckDesk desk) {
        super(kit, "accreditation.suspend");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found =
                CheckPaths.provider(event.getRouteParameters().get("provider")).filter(desk::isKnown);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var provider = found.get();
        var kind = desk.suspensions().isSuspended(provider) ? Kind.BRING_BACK : Kind.SUSPEND;
        var key = CommandKey.random();
        clear();
        back(CheckPaths.of(provider));
        narrow();
        var heading = kind == Kind.SUSPEND ? "accreditation.suspend.of" : "accreditation.bring-back.of";
        title(heading, desk.name(provider));
        show(make.h1(heading, desk.name(provider)));
        show(make.inset(
                Tone.WAIT,
                make.p(kind == Kind.SUSPEND ? "accreditation.change.means" : "accreditation.change.means-back"),
                make.p("accreditation.change.second")));
        LongTextAnswer why = longText("accreditation.why").atMost(1000);
        show(form().ask(why).button("accreditation.why.button").then(() -> {
            desk.suspensions().ask(key, desk.who(), provider, kind, why.value());
            go(CheckPaths.of(provider));
        }));
    }
}

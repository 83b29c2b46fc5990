package carefair.accreditation.ui;

import carefair.accreditation.Check;
import carefair.accreditation.Check.Standing;
import carefair.shared.London;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;

/** One check that was recorded; the number of a DBS certificate is shown at a press, which is remembered. */
@Route("staff/checks/one/:check")
@RolesAllowed("ACCREDITATION_OFFICER")
final class OneCheckPage extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;
    private final CheckWords words;
    private final InstantSource clock;

    OneCheckPage(Kit kit, CheckDesk desk, InstantSource clock) {
        super(kit, "accreditation.staff.title");
        this.desk = desk;
        this.words = new CheckWords(kit);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CheckPaths.check(event.getRouteParameters().get("check"));
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(desk.checks().one(desk.who(), id.get()), "");
    }

    /** @param number of the certificate, once it was asked for; else empty */
    private void draw(Check check, String number) {
        clear();
        back(CheckPaths.of(check.provider()));
        narrow();
        title("accreditation.one", words.name(check), desk.name(check.provider()));
        show(make.h1("accreditation.one", words.name(check), desk.name(check.provider())));
        var rows = words.rows(check, desk, London.today(clock));
        if (!number.isEmpty()) {
            rows.row("accreditation.number", number);
        }
        show(rows);
        if (check.hasNumber() && number.isEmpty()) {
            show(make.section(
                    make.h2("accreditation.number"),
                    make.p("accreditation.number.look"),
                    make.buttons(action(
                                    "accreditation.number.show",
                                    () -> draw(check, desk.checks().number(desk.who(), check.id())))
                            .second())));
        }
        if (check.standing() != Standing.TAKEN_BACK) {
            LongTextAnswer why = longText("accreditation.take-back").atMost(1000);
            show(make.details(
                    "accreditation.take-back.title",
                    form().ask(why)
                            .secondButton("accreditation.take-back.button")
                            .then(() -> {
                                desk.checks().takeBack(desk.who(), check.id(), why.value());
                                draw(desk.checks().one(desk.who(), check.id()), "");
                            })));
        }
    }
}

package carefair.oversight.ui;

import carefair.identity.CouncilFiles;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;

/** The files for the council's own system, each with what stands in it, to download. */
@Route("staff/files")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FilesView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final CouncilFiles files;

    FilesView(Kit kit, Officer officer, CouncilFiles files) {
        super(kit, "oversight.files.title");
        this.officer = officer;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        back(At.TODAY);
        show(make.h1("oversight.files.title"), make.lead("oversight.files.lead"));
        var today = officer.today();
        for (var kind : files.kinds(officer.who())) {
            var part = make.section(
                    make.h2("oversight.files." + kind.name()), make.p("oversight.files." + kind.name() + ".text"));
            var from = kind.usual().from();
            var until = kind.usual().until();
            if (from != null && until != null) {
                part.add(between(kind.name(), from, until), between(kind.name(), today.withDayOfMonth(1), today));
            } else if (until != null) {
                part.add(until(kind.name(), until), until(kind.name(), today));
            } else {
                part.add(make.p(make.link(At.file(kind.name(), ""), "oversight.files.now")));
            }
            show(part);
        }
        show(make.section(
                make.h2("oversight.files.in"),
                make.p("oversight.files.in.text"),
                make.p(make.link(At.SCHEDULES, "oversight.schedules.link"))));
    }

    private Component between(String name, LocalDate from, LocalDate until) {
        return make.p(make.link(
                At.file(name, "?from=" + from + "&until=" + until),
                "oversight.files.between",
                Map.of("from", from, "until", until)));
    }

    private Component until(String name, LocalDate until) {
        return make.p(make.link(At.file(name, "?until=" + until), "oversight.files.until", Map.of("until", until)));
    }
}

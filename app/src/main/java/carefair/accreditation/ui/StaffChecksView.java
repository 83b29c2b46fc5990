package carefair.accreditation.ui;

import carefair.accreditation.Checks.Due;
import carefair.accreditation.Suspensions.Change;
import carefair.identity.OrganisationId;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.TextAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The accreditation officer's first page: what waits for a second officer, whose checks are due, and every provider on record. */
@Route("staff/checks")
@RolesAllowed("ACCREDITATION_OFFICER")
final class StaffChecksView extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;
    private final CheckWords words;
    private final InstantSource clock;

    StaffChecksView(Kit kit, CheckDesk desk, InstantSource clock) {
        super(kit, "accreditation.staff.title");
        this.desk = desk;
        this.words = new CheckWords(kit);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = desk.who();
        show(make.h1("accreditation.staff.title"), make.lead("accreditation.staff.lead"));
        var waiting = desk.suspensions().waiting(who);
        if (!waiting.isEmpty()) {
            show(make.section(
                    make.h2("accreditation.staff.waiting"),
                    make.list(waiting.stream().map(this::waits).toList())));
        }
        show(due(desk.checks().due(who)));
        var found = new Div();
        show(make.section(make.h2("accreditation.find.title"), find(found), found));
        show(providers("accreditation.staff.suspended", desk.suspensions().suspended(who)));
        show(providers("accreditation.staff.all", desk.checks().providers(who)));
    }

    private ListItem waits(Change change) {
        return new ListItem(
                make.linkWords(CheckPaths.of(change.provider()), desk.name(change.provider())),
                make.p(make.tagWords(Tone.WAIT, words.change(change))));
    }

    private Component due(List<Due> all) {
        var heading = make.h2("accreditation.staff.due");
        if (all.isEmpty()) {
            return make.section(heading, make.p("accreditation.staff.due.none"));
        }
        var today = carefair.shared.London.today(clock);
        return make.section(
                heading, make.entries(all.stream().map(due -> due(due, today)).toList()));
    }

    private ListItem due(Due due, LocalDate today) {
        var item = new ListItem(make.p(make.linkWords(CheckPaths.of(due.provider()), desk.name(due.provider()))));
        due.due()
                .forEach(check -> item.add(
                        make.p(new com.vaadin.flow.component.Text(words.name(check) + " "), words.tag(check, today))));
        return item;
    }

    private Component find(Div found) {
        TextAnswer name = text("accreditation.find").atMost(100);
        return form().ask(name).secondButton("accreditation.find.button").then(() -> {
            found.removeAll();
            var matching = desk.organisations().matching(desk.who(), name.value());
            if (matching.isEmpty()) {
                name.wrong(Problem.UNKNOWN, Map.of("typed", name.value()));
            } else {
                found.add(make.p("accreditation.find.found"), list(matching));
            }
        });
    }

    private Component providers(String key, Collection<OrganisationId> providers) {
        var heading = make.h2(key);
        return providers.isEmpty()
                ? make.section(heading, make.p("accreditation.staff.none"))
                : make.section(heading, list(providers));
    }

    private Component list(Collection<OrganisationId> providers) {
        return make.list(providers.stream()
                .sorted(Comparator.comparing(desk::name, String.CASE_INSENSITIVE_ORDER))
                .map(provider -> make.linkWords(CheckPaths.of(provider), desk.name(provider)))
                .toList());
    }
}

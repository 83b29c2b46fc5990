package carefair.accreditation.ui;

import carefair.accreditation.Check;
import carefair.accreditation.CheckKind;
import carefair.accreditation.Suspensions;
import carefair.accreditation.Suspensions.Change;
import carefair.accreditation.Suspensions.Kind;
import carefair.identity.OrganisationId;
import carefair.shared.London;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** One provider: what was checked and until when, what was not, whether it is suspended, and the whole history. */
@Route("staff/checks/of/:provider")
@RolesAllowed("ACCREDITATION_OFFICER")
final class ProviderChecksPage extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;
    private final CheckWords words;
    private final InstantSource clock;

    ProviderChecksPage(Kit kit, CheckDesk desk, InstantSource clock) {
        super(kit, "accreditation.staff.title");
        this.desk = desk;
        this.words = new CheckWords(kit);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var provider =
                CheckPaths.provider(event.getRouteParameters().get("provider")).filter(desk::isKnown);
        if (provider.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(provider.get());
    }

    private void draw(OrganisationId provider) {
        clear();
        back(CheckPaths.STAFFS);
        narrow();
        var name = desk.name(provider);
        title("accreditation.of", name);
        show(make.h1("accreditation.of", name));
        var all = desk.checks().of(desk.who(), provider);
        show(make.buttons(make.buttonLink(CheckPaths.choose(provider), "accreditation.record")));
        show(now(all), suspension(provider));
        if (!all.isEmpty()) {
            show(history(all));
        }
    }

    private Component now(List<Check> all) {
        var today = London.today(clock);
        var rows = make.rows();
        for (var kind : CheckKind.values()) {
            var counting = all.stream()
                    .filter(check -> check.kind() == kind && CheckWords.counts(check))
                    .toList();
            if (counting.isEmpty()) {
                rows.rowWords(
                        say("accreditation.CheckKind." + kind), make.tag(Tone.PLAIN, "accreditation.not-checked"));
            }
            counting.forEach(check -> rows.rowWords(words.name(check), make.p(words.tag(check, today)), look(check)));
        }
        return make.section(make.h2("accreditation.now"), rows);
    }

    private Component look(Check check) {
        var link = make.tap(CheckPaths.one(check.id()), "accreditation.look");
        link.add(make.hidden("accreditation.about", words.name(check)));
        return link;
    }

    private Component history(List<Check> all) {
        var today = London.today(clock);
        var list = make.entries(all.stream()
                .map(check -> new ListItem(
                        make.p(make.linkWords(CheckPaths.one(check.id()), words.name(check))),
                        make.p(
                                "accreditation.history.line",
                                Said.moment(check.recordedAt()),
                                desk.name(check.seenBy())),
                        make.p(words.tag(check, today))))
                .toList());
        return make.section(make.h2("accreditation.history"), list);
    }

    private Component suspension(OrganisationId provider) {
        var changes = desk.suspensions().of(desk.who(), provider);
        var suspended = desk.suspensions().isSuspended(provider);
        var part = make.section(make.h2("accreditation.suspension"));
        part.add(make.p(
                suspended
                        ? make.tag(Tone.WAIT, "accreditation.suspended")
                        : make.tag(Tone.PLAIN, "accreditation.not-suspended")));
        var waiting = changes.stream()
                .filter(change -> change.standing() == Suspensions.Standing.WAITING)
                .findFirst();
        waiting.ifPresentOrElse(
                change -> part.add(decide(change)),
                () -> part.add(make.p(make.tap(
                        CheckPaths.suspend(provider),
                        suspended ? "accreditation.bring-back" : "accreditation.suspend"))));
        changes.stream()
                .filter(change -> change.standing() != Suspensions.Standing.WAITING)
                .forEach(change -> part.add(decided(change)));
        return part;
    }

    private Component asked(Change change) {
        return make.rows()
                .row("accreditation.change", words.change(change))
                .row("accreditation.change.by", desk.name(change.askedBy()))
                .row("accreditation.change.at", Said.moment(change.askedAt()))
                .row("accreditation.change.why", make.said(change.reason()));
    }

    private Component decided(Change change) {
        var rows = make.rows()
                .row("accreditation.change", words.change(change))
                .row("accreditation.change.by", desk.name(change.askedBy()))
                .row("accreditation.change.why", make.said(change.reason()))
                .row("accreditation.change.became", say("accreditation.Standing." + change.standing()));
        if (change.decidedBy() != null && change.decidedAt() != null) {
            rows.row("accreditation.change.decided-by", desk.name(change.decidedBy()))
                    .row("accreditation.change.decided-at", Said.moment(change.decidedAt()));
        }
        if (!change.refusal().isEmpty()) {
            rows.row("accreditation.change.refusal", make.said(change.refusal()));
        }
        return rows;
    }

    private Component decide(Change change) {
        var part = new Div(asked(change));
        if (change.askedBy().equals(desk.who().signIn())) {
            part.add(make.inset(Tone.WAIT, make.p("accreditation.change.own")));
            return part;
        }
        LongTextAnswer why = longText("accreditation.refuse").atMost(1000);
        part.add(
                make.inset(
                        Tone.WAIT,
                        make.p(
                                change.kind() == Kind.SUSPEND
                                        ? "accreditation.change.means"
                                        : "accreditation.change.means-back")),
                make.buttons(action(
                        change.kind() == Kind.SUSPEND ? "accreditation.agree.suspend" : "accreditation.agree.back",
                        () -> {
                            desk.suspensions().agree(desk.who(), change.id());
                            draw(change.provider());
                        })),
                make.details(
                        "accreditation.refuse.title",
                        form().ask(why)
                                .secondButton("accreditation.refuse.button")
                                .then(() -> {
                                    desk.suspensions().refuse(desk.who(), change.id(), why.value());
                                    draw(change.provider());
                                })));
        return part;
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return Arrays.asList(make.p(make.link(CheckPaths.STAFFS, "accreditation.staff.title")));
    }
}

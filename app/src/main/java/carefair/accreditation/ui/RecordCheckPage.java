package carefair.accreditation.ui;

import carefair.accreditation.CheckKind;
import carefair.accreditation.DbsLevel;
import carefair.accreditation.NewCheck;
import carefair.identity.OrganisationId;
import carefair.shared.CommandKey;
import carefair.shared.London;
import carefair.ui.Answer;
import carefair.ui.Build.Tone;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.RadioAnswer;
import carefair.ui.Said;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the officer saw, then a page to check it. What was typed is kept in no draft: a certificate's number has no place there, so a page
 * loaded again begins anew.
 */
@Route("staff/checks/new/:provider/:kind")
@RolesAllowed("ACCREDITATION_OFFICER")
final class RecordCheckPage extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;
    private final CheckWords words;
    private final InstantSource clock;

    RecordCheckPage(Kit kit, CheckDesk desk, InstantSource clock) {
        super(kit, "accreditation.choose.title");
        this.desk = desk;
        this.words = new CheckWords(kit);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var provider =
                CheckPaths.provider(event.getRouteParameters().get("provider")).filter(desk::isKnown);
        var kind = CheckPaths.kind(event.getRouteParameters().get("kind"));
        if (provider.isEmpty() || kind.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ask(provider.get(), kind.get(), null);
    }

    private void ask(OrganisationId provider, CheckKind kind, @Nullable NewCheck before) {
        head(provider, kind);
        var today = London.today(clock);
        var questions = new ArrayList<Answer<?>>();
        TextAnswer about = text("accreditation.ask." + (kind == CheckKind.TRAINING ? "training" : "cover"))
                .atMost(NewCheck.LONGEST);
        RadioAnswer<DbsLevel> level = radios("accreditation.ask.level");
        Arrays.stream(DbsLevel.values())
                .forEach(each -> level.choice(each.name(), each, say("accreditation.DbsLevel." + each)));
        TextAnswer number = text("accreditation.ask.number")
                .autocomplete("off")
                .withoutSpellcheck()
                .wide("w10")
                .check(
                        NewCheck::isNumber,
                        Problem.MUST_ONLY_INCLUDE,
                        Map.of("characters", say("accreditation.digits")));
        DateAnswer dated = date("accreditation.ask.dated").todayOrEarlier(today);
        DateAnswer seen = date("accreditation.ask.seen").todayOrEarlier(today);
        DateAnswer until = date("accreditation.ask.until").todayOrLater(today);
        if (kind.isNamed()) {
            questions.add(about);
        }
        if (kind == CheckKind.DBS) {
            questions.add(level);
            questions.add(number);
        } else {
            dated.optional();
        }
        questions.add(dated);
        questions.add(seen);
        questions.add(kind.mustEnd() ? until : until.optional());
        if (before != null) {
            refill(before, about, number, dated, seen, until);
        }
        show(form().ask(questions.toArray(Answer[]::new))
                .button("accreditation.continue")
                .then(() -> {
                    if (dated.given().filter(seen.value()::isBefore).isPresent()) {
                        dated.wrong(Problem.NOT_ON_OR_BEFORE, Map.of("date", seen.value()));
                        return;
                    }
                    check(new NewCheck(
                            provider,
                            kind,
                            kind.isNamed() ? about.value() : "",
                            seen.value(),
                            dated.given().orElse(null),
                            until.given().orElse(null),
                            kind == CheckKind.DBS ? level.value() : null,
                            kind == CheckKind.DBS ? number.value() : ""));
                }));
    }

    private static void refill(
            NewCheck before, TextAnswer about, TextAnswer number, DateAnswer dated, DateAnswer seen, DateAnswer until) {
        about.filled(before.about());
        number.filled(before.dbsNumber());
        seen.filled(before.seenOn());
        if (before.dated() != null) {
            dated.filled(before.dated());
        }
        if (before.until() != null) {
            until.filled(before.until());
        }
    }

    private void check(NewCheck check) {
        var key = CommandKey.random();
        head(check.provider(), check.kind());
        var rows = make.rows()
                .row("accreditation.provider", desk.name(check.provider()))
                .row("accreditation.what", words.name(check.kind(), check.about()));
        if (check.level() != null) {
            rows.row("accreditation.level", say("accreditation.DbsLevel." + check.level()))
                    .row("accreditation.number", check.dbsNumber());
        }
        if (check.dated() != null) {
            rows.row("accreditation.dated", Said.date(check.dated()));
        }
        rows.row("accreditation.seen-on", Said.date(check.seenOn()))
                .row("accreditation.seen-by", desk.name(desk.who().signIn()))
                .row(
                        "accreditation.until",
                        check.until() == null ? say("accreditation.open") : Said.date(check.until()));
        show(make.h2("accreditation.check.title"), rows);
        show(make.inset(Tone.PLAIN, make.p("accreditation.check.public"), make.p("accreditation.check.kept")));
        show(make.buttons(
                action("accreditation.check.button", () -> {
                    desk.checks().record(key, desk.who(), check);
                    go(CheckPaths.of(check.provider()));
                }),
                action("accreditation.check.change", () -> ask(check.provider(), check.kind(), check))
                        .second()));
    }

    private void head(OrganisationId provider, CheckKind kind) {
        clear();
        back(CheckPaths.choose(provider));
        narrow();
        title("accreditation.one", say("accreditation.CheckKind." + kind), desk.name(provider));
        show(make.h1("accreditation.one", say("accreditation.CheckKind." + kind), desk.name(provider)));
    }
}

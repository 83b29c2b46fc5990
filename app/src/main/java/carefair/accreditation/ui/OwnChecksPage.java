package carefair.accreditation.ui;

import carefair.accreditation.CheckKind;
import carefair.accreditation.Suspensions.Kind;
import carefair.shared.London;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;

/** A provider reads what the council checked about it, until when it holds, and whether it is suspended and why. */
@Route("provider/checks")
@PermitAll
final class OwnChecksPage extends Page implements BeforeEnterObserver {

    private final CheckDesk desk;
    private final CheckWords words;
    private final InstantSource clock;

    OwnChecksPage(Kit kit, CheckDesk desk, InstantSource clock) {
        super(kit, "accreditation.own.title");
        this.desk = desk;
        this.words = new CheckWords(kit);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = desk.signedIn().provider();
        back("/app/provider/orders");
        narrow();
        show(make.h1("accreditation.own.title"), make.lead("accreditation.own.lead"));
        desk.suspensions()
                .own(who)
                .filter(change -> change.kind() == Kind.SUSPEND)
                .ifPresent(change -> show(make.inset(
                        Tone.WAIT,
                        make.p("accreditation.own.suspended"),
                        make.said(change.reason()),
                        make.p("accreditation.own.call"))));
        var all = desk.checks().own(who);
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
            counting.forEach(check -> rows.rowWords(words.name(check), words.tag(check, today)));
        }
        show(rows, make.p("accreditation.own.change"));
    }
}

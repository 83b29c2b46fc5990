package carefair.oversight.ui;

import carefair.identity.Organisations;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.wallet.CorrectionId;
import carefair.wallet.CorrectionView;
import carefair.wallet.Corrections;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** A movement by hand that one officer proposed: another reads it, and agrees or refuses. */
@Route("staff/corrections/:correction")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class CorrectionPage extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final Corrections corrections;
    private final Organisations organisations;

    CorrectionPage(Kit kit, Officer officer, Corrections corrections, Organisations organisations) {
        super(kit, "oversight.correction.title");
        this.officer = officer;
        this.corrections = corrections;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("correction")).map(CorrectionId::new);
        var person = id.flatMap(one -> corrections.person(officer.who(), one));
        if (id.isEmpty() || person.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (officer.opened(person.get()).isEmpty()) {
            OpenPersonPage.askFirst(event, person.get());
        } else {
            draw(corrections.correction(officer.who(), id.get()));
        }
    }

    private void draw(CorrectionView correction) {
        clear();
        back(At.QUESTIONS);
        narrow();
        show(make.h1("oversight.correction.title"), facts(correction));
        if (!correction.words().isEmpty()) {
            show(make.said(correction.words()));
        }
        correction
                .reverses()
                .ifPresent(wrong -> show(
                        make.p(make.link(At.movement(correction.person(), wrong), "oversight.correction.see-wrong"))));
        switch (correction.standing()) {
            case WAITING -> {
                if (officer.is(correction.proposedBy())) {
                    show(make.inset(Tone.WAIT, make.p("oversight.correction.own")));
                } else {
                    show(decide(correction).toArray(Component[]::new));
                }
            }
            case AGREED -> {
                show(decided("oversight.correction.agreed", correction));
                correction
                        .posted()
                        .ifPresent(done -> show(make.p(
                                make.link(At.movement(correction.person(), done), "oversight.correction.see-done"))));
            }
            case REFUSED -> show(decided("oversight.correction.refused", correction));
        }
    }

    private Component facts(CorrectionView correction) {
        var rows = make.rows();
        correction
                .payee()
                .ifPresent(payee ->
                        rows.row("oversight.correction.payee." + correction.kind(), organisations.nameOf(payee)));
        return rows.row("oversight.check.person", officer.name(correction.person()))
                .row("oversight.correction.what", say("oversight.correction.kind." + correction.kind()))
                .row("oversight.movement.amount", make.money(correction.amount()))
                .row("oversight.correction.why", say("wallet.reason." + correction.reason()))
                .row("oversight.correction.by", officer.name(correction.proposedBy()))
                .row("oversight.movement.at", say("oversight.freeze.at", correction.proposedAt()));
    }

    private List<Component> decide(CorrectionView correction) {
        LongTextAnswer words = longText("oversight.correction.refuse").atMost(1000);
        var refuse = form().ask(words)
                .secondButton("oversight.correction.refuse.button")
                .then(() -> {
                    corrections.refuse(officer.who(), correction.id(), words.value());
                    go(At.correction(correction.id()));
                });
        return List.of(
                make.p("oversight.correction.decide"),
                action("oversight.correction.agree", () -> agree(correction), correction.amount()),
                make.details("oversight.correction.refuse.title", refuse));
    }

    private void agree(CorrectionView correction) {
        corrections.agree(officer.who(), correction.id());
        go(At.correction(correction.id()));
    }

    private Component decided(String key, CorrectionView correction) {
        var decided = correction.decided().orElseThrow();
        var said = make.inset(Tone.PLAIN, make.p(key, Map.of("who", officer.name(decided.by()), "when", decided.at())));
        if (!decided.words().isEmpty()) {
            said.add(make.said(decided.words()));
        }
        return said;
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.QUESTIONS, "oversight.questions.title")));
    }
}

package carefair.oversight.ui;

import carefair.oversight.ReclaimId;
import carefair.oversight.Reclaims;
import carefair.oversight.Reclaims.ReclaimView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.wallet.WalletRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One surplus asked back: serving notice, answering the person, taking it or letting it be. */
@Route("staff/reclaims/:reclaim")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ReclaimPage extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final Reclaims reclaims;

    ReclaimPage(Kit kit, Officer officer, Reclaims reclaims) {
        super(kit, "oversight.reclaim.title");
        this.officer = officer;
        this.reclaims = reclaims;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = At.id(event.getRouteParameters().get("reclaim")).map(ReclaimId::new);
        var listed = id.flatMap(known -> reclaims.open(officer.who()).stream()
                .filter(one -> one.id().equals(known))
                .findFirst());
        if (listed.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (officer.opened(listed.get().person()).isEmpty()) {
            OpenPersonPage.askFirst(event, listed.get().person());
            return;
        }
        draw(listed.get());
    }

    private void draw(ReclaimView reclaim) {
        clear();
        back(At.RECLAIMS);
        narrow();
        var rows = make.rows()
                .row("oversight.check.person", officer.name(reclaim.person()))
                .row("oversight.reclaim.amount.name", make.money(reclaim.amount()))
                .row("oversight.reclaim.why.name", reclaim.why())
                .row("oversight.amounts.by", officer.name(reclaim.proposedBy()));
        show(make.h1("oversight.reclaim.title"), rows);
        var answerBy = reclaim.answerBy();
        if (answerBy == null) {
            show(make.p("oversight.reclaim.not-served"), action("oversight.reclaim.serve", () -> {
                reclaims.serve(officer.who(), reclaim.id());
                go(At.reclaim(reclaim.id()));
            }));
        } else {
            show(make.p(reclaim.waived() ? "oversight.reclaim.waived" : "oversight.reclaim.answer-by", answerBy));
            if (reclaim.contested()) {
                show(contested(reclaim));
            }
            show(take(reclaim));
        }
        show(withdraw(reclaim));
    }

    private Component contested(ReclaimView reclaim) {
        if (!reclaim.answer().isEmpty()) {
            return make.inset(Tone.PLAIN, make.p("oversight.reclaim.answered"), make.said(reclaim.answer()));
        }
        LongTextAnswer answer = longText("oversight.reclaim.answer").atMost(1000);
        return make.div(
                "as-is",
                make.inset(Tone.WAIT, make.p("oversight.reclaim.contested")),
                form().ask(answer).button("oversight.reclaim.answer.button").then(() -> {
                    reclaims.answerContest(officer.who(), reclaim.id(), answer.value());
                    go(At.reclaim(reclaim.id()));
                }));
    }

    private Component take(ReclaimView reclaim) {
        if (officer.is(reclaim.proposedBy())) {
            return make.inset(Tone.WAIT, make.p("oversight.reclaim.own"));
        }
        return action("oversight.reclaim.take", () -> {
            reclaims.take(officer.who(), reclaim.id());
            go(At.done(reclaim.person(), "reclaim-taken"));
        });
    }

    private Component withdraw(ReclaimView reclaim) {
        LongTextAnswer why = longText("oversight.reclaim.withdraw").atMost(1000);
        return make.details(
                "oversight.reclaim.withdraw.open",
                form().ask(why).button("oversight.reclaim.withdraw.button").then(() -> {
                    reclaims.withdraw(officer.who(), reclaim.id(), why.value());
                    go(At.done(reclaim.person(), "reclaim-withdrawn"));
                }));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        var all = make.link(At.RECLAIMS, "oversight.reclaims.title");
        return refusal instanceof WalletRefusal.Frozen
                ? List.of(make.list(List.of(make.link(At.QUESTIONS, "oversight.freezes.title"), all)))
                : List.of(make.p(all));
    }
}

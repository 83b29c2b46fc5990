package carefair.oversight.ui;

import carefair.oversight.Reclaims;
import carefair.oversight.Reclaims.ReclaimView;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Surpluses asked back that are not decided, with those first that a person contested. */
@Route("staff/reclaims")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ReclaimsView extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final Reclaims reclaims;

    ReclaimsView(Kit kit, Officer officer, Reclaims reclaims) {
        super(kit, "oversight.reclaims.title");
        this.officer = officer;
        this.reclaims = reclaims;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        show(make.h1("oversight.reclaims.title"), make.lead("oversight.reclaims.rule"));
        var open = reclaims.open(officer.who());
        if (open.isEmpty()) {
            show(make.p("oversight.reclaims.none"));
            return;
        }
        var table = make.table("oversight.reclaims.caption")
                .column("oversight.schedules.person")
                .numbers("oversight.amounts.amount")
                .column("oversight.amounts.standing")
                .column("oversight.amounts.do")
                .dense();
        open.stream()
                .sorted(java.util.Comparator.comparing((ReclaimView one) -> !isToAnswer(one)))
                .forEach(one -> table.row(
                        new Span(officer.name(one.person())), make.money(one.amount()), standing(one), look(one)));
        show(table.scrolling());
    }

    private Component look(ReclaimView one) {
        var look = make.tap(At.reclaim(one.id()), "oversight.amounts.open");
        look.add(make.hidden("oversight.schedules.whose", officer.name(one.person())));
        return look;
    }

    private static boolean isToAnswer(ReclaimView one) {
        return one.contested() && one.answer().isEmpty();
    }

    private Component standing(ReclaimView one) {
        if (isToAnswer(one)) {
            return make.tag(Tone.WAIT, "oversight.reclaims.contested");
        }
        var answerBy = one.answerBy();
        return answerBy == null
                ? make.tag(Tone.PLAIN, "oversight.reclaims.proposed")
                : make.tag(Tone.PLAIN, "oversight.reclaims.served", answerBy);
    }
}

package carefair.oversight.ui;

import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.oversight.MoneyBack;
import carefair.oversight.MoneyBack.Notice;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Said;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What the council asks back, when and why; the person contests it with one press. */
@Route("money-back")
@PermitAll
final class MoneyBackPage extends Page implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final MoneyBack moneyBack;

    MoneyBackPage(Kit kit, SignedIn signedIn, MoneyBack moneyBack) {
        super(kit, "oversight.money-back.title");
        this.signedIn = signedIn;
        this.moneyBack = moneyBack;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(signedIn.resident());
    }

    private void draw(Who.Resident who) {
        clear();
        back("/app/wallet");
        narrow();
        show(make.h1("oversight.money-back.title"));
        moneyBack
                .notice(who)
                .ifPresentOrElse(notice -> draw(who, notice), () -> show(make.p("oversight.money-back.none")));
    }

    private void draw(Who.Resident who, Notice notice) {
        show(make.lead("oversight.money-back.what", Map.of("amount", notice.amount(), "day", notice.answerBy())));
        show(make.rows()
                .row("oversight.money-back.amount", make.money(notice.amount()))
                .row("oversight.money-back.why", notice.why())
                .row("oversight.money-back.answer-by", Said.day(notice.answerBy())));
        show(make.p("oversight.money-back.kept"));
        if (notice.contested()) {
            show(make.inset(
                    Tone.WAIT,
                    make.p(
                            notice.answer().isEmpty()
                                    ? "oversight.money-back.contested"
                                    : "oversight.money-back.answered")));
            if (!notice.answer().isEmpty()) {
                show(make.said(notice.answer()));
            }
        } else {
            show(action("oversight.money-back.contest", () -> {
                moneyBack.contest(who, notice.id());
                draw(who);
            }));
        }
        if (notice.waived()) {
            show(make.p("oversight.money-back.waived"));
        } else if (!notice.contested()) {
            show(make.details(
                    "oversight.money-back.waive.open",
                    make.p("oversight.money-back.waive.text"),
                    action("oversight.money-back.waive", () -> {
                                moneyBack.waive(who, notice.id());
                                draw(who);
                            })
                            .second()));
        }
    }
}

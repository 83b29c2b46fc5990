package carefair.directory.ui;

import carefair.ui.Build.Tone;
import carefair.ui.DraftId;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Where writing a new listing begins, or goes on for who began before on this device. */
@Route("offer-support/new")
@AnonymousAllowed
final class OfferStart extends Page implements BeforeEnterObserver {

    private final Kit kit;
    private final Offering offering;

    OfferStart(Kit kit, Offering offering) {
        super(kit, "directory.offering.new.title");
        this.kit = kit;
        this.offering = offering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        narrow();
        back(Offering.GUIDE);
        show(make.h1("directory.offering.new.title"));
        if (offering.needsAnotherSignIn()) {
            show(make.inset(
                    Tone.WAIT, make.p("directory.offering.other-sign-in"), make.p("directory.offering.other-how")));
            return;
        }
        var before = kit.drafts().latest(kit.frame().keeper(), OfferAnswers.JOURNEY);
        show(make.p("directory.offering.new.text"), make.p("directory.offering.new.kept"));
        before.ifPresentOrElse(
                draft -> show(
                        make.inset(Tone.PLAIN, make.p("directory.offering.new.before")),
                        make.buttons(
                                make.buttonLink(goOn(draft.id(), draft.answers()), "directory.offering.new.go-on"),
                                action("directory.offering.new.again", this::begin)
                                        .second())),
                () -> show(action("directory.offering.new.begin", this::begin)));
    }

    private static String goOn(DraftId draft, Map<String, String> answers) {
        return new OfferAnswers(answers)
                .next()
                .map(question -> Offering.page(draft, question.code()))
                .orElseGet(() -> Offering.page(draft, "check"));
    }

    private void begin() {
        var draft = kit.drafts().start(kit.frame().keeper(), OfferAnswers.JOURNEY, Map.of());
        go(Offering.page(draft, OfferQuestion.KIND.code()));
    }
}

package carefair.identity.ui;

import carefair.identity.IdentityRefusal;
import carefair.identity.JoiningCodes;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.shared.London;
import carefair.ui.Build.Tone;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.QuestionPage;
import carefair.ui.TextAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Asks for the code in the council's letter and the date of birth, and joins the record to the sign-in. */
@Route("join")
@PermitAll
final class JoinPage extends QuestionPage implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final JoiningCodes codes;
    private final TextAnswer code = text("identity.join.code")
            .atMost(40)
            .autocomplete("off")
            .withoutSpellcheck()
            .wide("w20");
    private final DateAnswer born;
    private String then = WhereToGo.ACCOUNT;

    JoinPage(Kit kit, SignedIn signedIn, JoiningCodes codes) {
        super(kit, "identity.join.title");
        this.signedIn = signedIn;
        this.codes = codes;
        this.born = date("identity.join.born").birthday().earlier(London.today(kit.clock()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = Then.of(event);
        if (!(signedIn.who().orElse(null) instanceof Who.Unjoined)) {
            Then.forward(event, then);
            return;
        }
        show(make.h1("identity.join.title"), make.lead("identity.join.lead"));
        askThen("identity.join.button", code, born);
        show(make.inset(
                Tone.PLAIN,
                make.h2("identity.join.without"),
                make.p("identity.join.without.text"),
                make.p("identity.join.without.phone"),
                make.p(make.link(then, "identity.join.without.link"))));
    }

    @Override
    protected void next() {
        if (!(signedIn.who().orElse(null) instanceof Who.Unjoined who)) {
            go(then);
            return;
        }
        try {
            codes.join(who, code.value(), born.value());
        } catch (IdentityRefusal.WrongCode refusal) {
            code.wrong(Problem.NO_MATCH);
            return;
        }
        clear();
        narrow();
        title("identity.joined.title");
        show(
                make.h1("identity.joined.title"),
                make.p("identity.joined.text"),
                make.buttons(make.buttonLink(then, "ui.continue")));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(then, "identity.join.without.link")));
    }
}

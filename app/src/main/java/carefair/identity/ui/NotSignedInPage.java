package carefair.identity.ui;

import carefair.identity.IdentityRefusal.NotSignedIn;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Shell;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody signed in asked for a page that needs an account of theirs: it says how to get to one. */
@ParentLayout(Shell.class)
@Tag("main")
final class NotSignedInPage extends Page implements HasErrorParameter<NotSignedIn> {

    private final SignedIn signedIn;
    private String asked = "";

    NotSignedInPage(Kit kit, SignedIn signedIn) {
        super(kit, "identity.refusal.NotSignedIn.title");
        this.signedIn = signedIn;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotSignedIn> parameter) {
        asked = "/app/" + event.getLocation().getPathWithQueryParameters();
        if (signedIn.who().orElse(null) instanceof Who.Unjoined) {
            narrow();
            title("identity.needs-record.title");
            show(
                    make.h1("identity.needs-record.title"),
                    make.p("identity.needs-record.text"),
                    make.buttons(make.buttonLink(
                            WhereToGo.JOIN + "?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8),
                            "identity.needs-record.link")),
                    make.p("identity.join.without.phone"));
        } else {
            explain(parameter.getException());
        }
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(WhereToGo.ACCOUNT, "identity.to-account")));
    }
}

package carefair.identity.ui;

import carefair.identity.IdentityRefusal.NotGranted;
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
import java.util.List;

/** Somebody acting for a person may not, or not any more, see this page of theirs. */
@ParentLayout(Shell.class)
@Tag("main")
final class NotGrantedPage extends Page implements HasErrorParameter<NotGranted> {

    NotGrantedPage(Kit kit) {
        super(kit, "identity.refusal.NotGranted.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotGranted> parameter) {
        explain(parameter.getException());
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(WhereToGo.CHOOSE, "identity.choose-another")));
    }
}

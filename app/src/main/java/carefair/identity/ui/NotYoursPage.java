package carefair.identity.ui;

import carefair.identity.IdentityRefusal.NotYours;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Shell;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What is somebody else's looks as if it were not there. */
@ParentLayout(Shell.class)
@Tag("main")
final class NotYoursPage extends Page implements HasErrorParameter<NotYours> {

    NotYoursPage(Kit kit) {
        super(kit, "identity.refusal.NotYours.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotYours> parameter) {
        explain(parameter.getException());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

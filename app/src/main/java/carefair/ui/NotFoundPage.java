package carefair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** There is no page at that address, for whoever asks. */
@ParentLayout(Shell.class)
class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundPage(Kit kit) {
        super(kit, "ui.not-found.title");
        narrow();
        show(make.h1("ui.not-found.title"), make.p("ui.not-found.text"), make.p("ui.not-found.phone"));
        Component start = make.link("/", "ui.start-page");
        show(make.p(start));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** Somebody signed in asked for a page of others: it looks as if it were not there. */
    @ParentLayout(Shell.class)
    static final class NotForYou extends Page implements HasErrorParameter<AccessDeniedException> {

        NotForYou(Kit kit) {
            super(kit, "ui.not-found.title");
            narrow();
            show(make.h1("ui.not-found.title"), make.p("ui.not-found.text"), make.p("ui.not-found.phone"));
            show(make.p(make.link("/", "ui.start-page")));
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }
}

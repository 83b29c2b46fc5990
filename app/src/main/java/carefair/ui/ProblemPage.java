package carefair.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.LoggerFactory;

/** A page could not be shown: an expected "no" in its own words, or a problem with a reference to say on the phone. */
@ParentLayout(Shell.class)
class ProblemPage extends Page implements HasErrorParameter<Exception> {

    ProblemPage(Kit kit) {
        super(kit, "ui.failed.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getCaughtException() instanceof RuntimeException refusal && explain(refusal)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (NotThere.caused(parameter.getCaughtException())) {
            narrow();
            title("ui.closed.title");
            show(make.h1("ui.closed.title"), make.p("ui.closed.text"), make.p("ui.closed.kept"));
            show(make.p("ui.failed.phone"), make.p(make.link("/", "ui.start-page")));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        var reference = WhenSomethingFails.reference();
        LoggerFactory.getLogger("carefair.problem").error("Problem {}", reference, parameter.getCaughtException());
        narrow();
        show(make.h1("ui.failed.title"), make.p("ui.failed.kept"), make.p("ui.failed.reference", reference));
        show(make.p("ui.failed.phone"), make.p(make.link("/", "ui.start-page")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

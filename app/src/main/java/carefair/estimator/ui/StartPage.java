package carefair.estimator.ui;

import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.stream.Stream;

/** What an estimate tells, how long it takes, what to have at hand, and other ways to get one. */
@Route("estimate")
@AnonymousAllowed
final class StartPage extends Page implements BeforeEnterObserver {

    private final Kit kit;

    StartPage(Kit kit) {
        super(kit, "estimator.page.start.title");
        this.kit = kit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        narrow();
        show(make.h1("estimator.page.start.heading"), make.lead("estimator.page.start.lead"));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("deleted")) {
            show(make.done(make.p("estimator.page.deleted")));
        }
        show(make.p("estimator.page.start.how-long"));
        show(make.h2("estimator.page.start.need"));
        show(make.list(Stream.of("benefits", "savings", "costs", "care")
                .map(thing -> make.text("estimator.page.start.need." + thing))
                .toList()));
        show(make.p("estimator.page.start.not-decision"), make.p("estimator.page.start.kept"));
        show(action("estimator.page.start.button", this::begin));
        show(make.p(make.tap(At.BACK, "estimator.page.start.back")));
        show(make.section(
                make.h2("estimator.page.start.other"),
                make.p("estimator.page.start.phone"),
                make.p("estimator.page.start.assessment")));
    }

    private void begin() {
        var id = kit.drafts().start(kit.frame().keeper(), Estimating.JOURNEY, Map.of());
        go(At.page(id, "who"));
    }
}

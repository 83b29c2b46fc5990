package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.ChecksAnswer;
import carefair.ui.Choice;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** What the support plan covers. What it covers now is ticked. */
@Route("staff/plan/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PlanPage extends PersonDraftPage {

    /** The name of the page's input, under which a new draft holds the plan as it is. */
    static final String FIELD = "oversight-plan-covers";

    private final Settings settings;
    private final ChecksAnswer<CategoryCode> covers = checks("oversight.plan.covers");

    PlanPage(Kit kit, Officer officer, Settings settings) {
        super(kit, officer, Journey.PLAN, "oversight.plan.title");
        this.settings = settings;
    }

    @Override
    void enter(Person about) {
        settings.categories()
                .forEach(category -> covers.choice(new Choice<>(
                        category.code().text(), category.code(), category.name(), category.description())));
        show(make.h1("oversight.plan.heading", about.fullName()));
        ask(covers);
    }

    @Override
    protected void next() {
        keep(Map.of("covers", covers.value().stream().map(CategoryCode::text).collect(Collectors.joining(","))));
        go(page("check"));
    }
}

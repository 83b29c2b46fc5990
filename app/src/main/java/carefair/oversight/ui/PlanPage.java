package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.ChecksAnswer;
import carefair.ui.Choice;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What the support plan covers, and by when it is reviewed. What it covers now is ticked. */
@Route("staff/plan/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PlanPage extends PersonDraftPage {

    /** The name of the page's input, under which a new draft holds the plan as it is. */
    static final String FIELD = "oversight-plan-covers";

    private final Settings settings;
    private final ChecksAnswer<CategoryCode> covers = checks("oversight.plan.covers");
    private final DateAnswer review = date("oversight.plan.review").optional();

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
        review.onOrAfter(officer.today().plusDays(1));
        review.onOrBefore(officer.today().plusMonths(12));
        ask(covers, review);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "covers",
                covers.value().stream().map(CategoryCode::text).collect(Collectors.joining(",")),
                "review",
                review.given().map(LocalDate::toString).orElse("")));
        go(page("check"));
    }
}

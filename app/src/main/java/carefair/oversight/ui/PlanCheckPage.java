package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.Kit;
import carefair.ui.Said;
import carefair.wallet.Wallets;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the plan will cover, what is new in it and what is taken out, before it is written. */
@Route("staff/plan/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class PlanCheckPage extends PersonDraftPage {

    private final Settings settings;
    private final Wallets wallets;

    PlanCheckPage(Kit kit, Officer officer, Settings settings, Wallets wallets) {
        super(kit, officer, Journey.PLAN, "oversight.plan.check");
        this.settings = settings;
        this.wallets = wallets;
    }

    @Override
    void enter(Person about) {
        var before = wallets.wallet(officer.who(), about.id())
                .map(Wallets.WalletState::plan)
                .orElse(Set.of());
        var after = after();
        back(page(""));
        show(make.h1("oversight.plan.check"));
        var rows = make.rows()
                .row("oversight.check.person", about.fullName())
                .row("oversight.plan.covers.name", make.words(settings.namesOf(after)))
                .change(page(""), "oversight.plan.covers.change");
        var added = settings.namesOf(
                after.stream().filter(code -> !before.contains(code)).toList());
        var removed = settings.namesOf(
                before.stream().filter(code -> !after.contains(code)).toList());
        rows.row(
                        "oversight.plan.review.name",
                        keptDayIfAny("review").map(Said::date).orElseGet(() -> say("oversight.plan.review.usual")))
                .change(page(""), "oversight.plan.review.change");
        if (!added.isEmpty()) {
            rows.row("oversight.plan.added", make.words(added));
        }
        if (!removed.isEmpty()) {
            rows.row("oversight.plan.removed", make.words(removed));
        }
        show(rows);
        if (!removed.isEmpty()) {
            show(make.p("oversight.plan.removed.text"));
        }
        askThen("oversight.plan.button");
    }

    private List<CategoryCode> after() {
        return Arrays.stream(kept("covers").split(",")).map(CategoryCode::new).toList();
    }

    @Override
    protected void next() {
        wallets.writePlan(
                officer.who(),
                person().id(),
                after().stream().collect(Collectors.toUnmodifiableSet()),
                keptDayIfAny("review"));
        done();
    }
}

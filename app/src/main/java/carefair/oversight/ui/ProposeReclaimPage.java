package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.Reclaims;
import carefair.oversight.Reclaims.Surplus;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.MoneyAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How much of the direct payment is left over, and asking some of it back. */
@Route("staff/people/:person/reclaim")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class ProposeReclaimPage extends PersonPage {

    private final Kit kit;
    private final Reclaims reclaims;

    ProposeReclaimPage(Kit kit, Officer officer, Reclaims reclaims) {
        super(kit, officer, "oversight.reclaim.propose.title");
        this.kit = kit;
        this.reclaims = reclaims;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        back(At.person(person.id()));
        narrow();
        var surplus = reclaims.surplus(officer.who(), person.id());
        show(make.h1("oversight.reclaim.propose.title"), sums(surplus));
        if (!surplus.surplus().isPositive()) {
            show(make.p("oversight.reclaim.none"));
            return;
        }
        show(make.p("oversight.reclaim.rule", kit.settings().directPayments().reclaimAnswerDays()));
        MoneyAnswer amount = money("oversight.reclaim.amount").between(Money.ofPence(1), surplus.surplus());
        LongTextAnswer why = longText("oversight.reclaim.why").atMost(1000);
        var key = CommandKey.random();
        show(form().ask(amount, why).button("oversight.reclaim.propose.button").then(() -> {
            var id = reclaims.propose(key, officer.who(), person.id(), amount.value(), why.value());
            go(At.reclaim(id));
        }));
    }

    private Component sums(Surplus surplus) {
        return make.table("oversight.reclaim.sums")
                .column("oversight.money.what")
                .numbers("oversight.money.sum")
                .dense()
                .row(say("oversight.reclaim.direct"), surplus.direct().toString())
                .row(
                        say("oversight.reclaim.reserves"),
                        surplus.reserves().negated().toString())
                .row(
                        say(
                                "oversight.reclaim.keep",
                                kit.settings().directPayments().surplusWeeks()),
                        surplus.keep().negated().toString())
                .sum(say("oversight.reclaim.surplus"), surplus.surplus().toString())
                .scrolling();
    }
}

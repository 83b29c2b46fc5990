package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.shared.CommandKey;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.RadioAnswer;
import carefair.wallet.FundId;
import carefair.wallet.MoneyByHand;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What did the holder of an individual service fund pay outside of orders? A second officer agrees before the fund falls. */
@Route("staff/people/:person/holder-paid")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class HolderPaidPage extends PersonPage {

    private final MoneyByHand money;

    HolderPaidPage(Kit kit, Officer officer, MoneyByHand money) {
        super(kit, officer, "oversight.holder.title");
        this.money = money;
    }

    @Override
    void enter(Person person, BeforeEnterEvent event) {
        back(At.person(person.id()));
        narrow();
        show(make.h1("oversight.holder.title"));
        var kept = money.kept(officer.who(), person.id());
        if (kept.isEmpty()) {
            show(make.p("oversight.holder.none", person.fullName()));
            return;
        }
        RadioAnswer<FundId> fund = radios("oversight.holder.fund");
        kept.forEach(one -> fund.choice(
                one.fund().value().toString(),
                one.fund(),
                say("oversight.holder.fund.one", Map.of("holder", one.holder(), "left", one.left()))));
        var amount = money("oversight.holder.amount");
        LongTextAnswer words = longText("oversight.holder.words").atMost(1000);
        // Made with the page, so that pressing twice proposes once.
        var key = CommandKey.random();
        show(make.p("oversight.holder.text"));
        show(form().ask(fund, amount, words)
                .button("oversight.correction.button")
                .then(() -> go(At.correction(money.proposeHolderPaid(
                        key, officer.who(), person.id(), fund.value(), amount.value(), words.value())))));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of();
    }
}

package carefair.identity.ui;

import carefair.identity.PayeeAccounts.CheckedBy;
import carefair.identity.PayeeAccounts.Shown;
import carefair.identity.PayeeAccounts.Standing;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** An account that somebody asked for: a finance officer sees it whole, checks it, and agrees or refuses. */
@Route("staff/bank-details/:account")
@RolesAllowed({"FINANCE_OFFICER", "DIRECT_PAYMENT_OFFICER"})
final class StaffOneBankPage extends Page implements BeforeEnterObserver {

    private final BankDesk desk;
    private final BankDetailsPart part;

    StaffOneBankPage(Kit kit, BankDesk desk) {
        super(kit, "identity.bank.staff.title");
        this.desk = desk;
        this.part = new BankDetailsPart(make, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = BankPaths.account(event.getRouteParameters().get("account"));
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var who = desk.signedIn().staff();
        var one = desk.accounts().one(who, id.get());
        head(one);
        show(part.rows(one));
        if (one.standing() == Standing.WAITING) {
            show(next(who, one));
        }
        show(make.p(make.link(BankPaths.staffOf(one.provider()), "identity.bank.of.all")));
    }

    private void head(Shown one) {
        var name = desk.organisations().nameOf(one.provider());
        clear();
        back(BankPaths.STAFFS);
        narrow();
        title("identity.bank.of", name);
        show(make.h1("identity.bank.of", name));
    }

    private Component next(Who.Staff who, Shown one) {
        if (one.askedBy().equals(who.signIn())) {
            return make.inset(Tone.WAIT, make.p("identity.bank.own"));
        }
        if (!who.roles().contains(Role.FINANCE_OFFICER)) {
            return make.inset(Tone.WAIT, make.p("identity.bank.finance"));
        }
        return make.section(
                make.h2("identity.bank.decide.title"),
                make.p("identity.bank.decide.how"),
                make.p("identity.bank.decide.look"),
                action("identity.bank.decide.show", () -> showWhole(one)));
    }

    private void showWhole(Shown one) {
        var whole = desk.accounts().whole(desk.signedIn().staff(), one.id());
        head(one);
        show(part.asked(part.whole(whole), one));
        decide(one).forEach(this::show);
    }

    private List<Component> decide(Shown one) {
        RadioAnswer<CheckedBy> how = radios("identity.bank.check-how");
        Arrays.stream(CheckedBy.values()).forEach(by -> how.choice(by.name(), by, say("identity.CheckedBy." + by)));
        LongTextAnswer words = longText("identity.bank.check-words").atMost(1000);
        LongTextAnswer reason = longText("identity.bank.refuse").atMost(1000);
        var agree = form().ask(how, words).button("identity.bank.agree").then(() -> {
            desk.accounts().agree(desk.signedIn().staff(), one.id(), how.value(), words.value());
            go(BankPaths.staff(one.id()));
        });
        var refuse = form().ask(reason)
                .secondButton("identity.bank.refuse.button")
                .then(() -> {
                    desk.accounts().refuse(desk.signedIn().staff(), one.id(), reason.value());
                    go(BankPaths.staff(one.id()));
                });
        return List.of(
                make.h2("identity.bank.decide.title"),
                make.p("identity.bank.decide.how"),
                agree,
                make.details("identity.bank.refuse.title", refuse));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(BankPaths.STAFFS, "identity.bank.staff.title")));
    }
}

package carefair.identity.ui;

import carefair.identity.PayeeAccounts.Shown;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import carefair.ui.Problem;
import carefair.ui.Said;
import carefair.ui.TextAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Accounts of providers that wait for a finance officer; and where an officer asks for a provider who cannot. */
@Route("staff/bank-details")
@RolesAllowed({"FINANCE_OFFICER", "DIRECT_PAYMENT_OFFICER"})
final class StaffBankView extends Page implements BeforeEnterObserver {

    private final BankDesk desk;

    StaffBankView(Kit kit, BankDesk desk) {
        super(kit, "identity.bank.staff.title");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = desk.signedIn().staff();
        var waiting = desk.accounts().waiting(who);
        show(make.h1("identity.bank.staff.title"), make.lead("identity.bank.staff.lead"));
        show(waiting.isEmpty() ? make.p("identity.bank.staff.none") : table(who, waiting));
        show(find(who));
    }

    private Component table(Who.Staff who, List<Shown> waiting) {
        var table = make.table("identity.bank.staff.caption")
                .column("identity.bank.provider")
                .column("identity.bank.number")
                .column("identity.bank.asked")
                .column("identity.bank.standing")
                .dense();
        waiting.forEach(one -> table.row(
                make.p(make.linkWords(
                        BankPaths.staff(one.id()), desk.organisations().nameOf(one.provider()))),
                make.p("identity.bank.ends", one.lastFour()),
                new Span(Said.moment(one.askedAt())),
                make.tag(
                        Tone.WAIT, mayDecide(who, one) ? "identity.bank.staff.you" : "identity.bank.staff.colleague")));
        return table.scrolling();
    }

    private static boolean mayDecide(Who.Staff who, Shown one) {
        return who.roles().contains(Role.FINANCE_OFFICER) && !one.askedBy().equals(who.signIn());
    }

    private Component find(Who.Staff who) {
        TextAnswer name = text("identity.bank.find");
        return make.section(
                make.h2(
                        who.roles().contains(Role.DIRECT_PAYMENT_OFFICER)
                                ? "identity.bank.find.title"
                                : "identity.bank.find.look"),
                form().ask(name).secondButton("identity.bank.find.button").then(() -> {
                    var found = desk.organisations().named(name.value());
                    if (found.size() == 1) {
                        go(BankPaths.staffOf(found.getFirst()));
                    } else if (found.isEmpty()) {
                        name.wrong(Problem.UNKNOWN, Map.of("typed", name.value()));
                    } else {
                        name.wrong(
                                Problem.SEVERAL,
                                Map.of("typed", name.value(), "choices", say("identity.bank.find.choices")));
                    }
                }));
    }
}

package carefair.identity.ui;

import carefair.identity.PayeeAccountId;
import carefair.identity.PayeeAccounts.Standing;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where one provider is and was paid; a direct payment officer asks for another account here for who cannot do it. */
@Route("staff/bank-details/of/:provider")
@RolesAllowed({"FINANCE_OFFICER", "DIRECT_PAYMENT_OFFICER"})
final class StaffProviderBankPage extends BankQuestions implements BeforeEnterObserver {

    StaffProviderBankPage(Kit kit, BankDesk desk) {
        super(kit, desk, "identity.bank.staff.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var provider = BankPaths.provider(event.getRouteParameters().get("provider"));
        if (provider.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var all = desk.accounts().of(who(), provider.get());
        clear();
        back(BankPaths.STAFFS);
        narrow();
        var name = desk.organisations().nameOf(provider.get());
        title("identity.bank.of", name);
        show(make.h1("identity.bank.of", name));
        if (all.isEmpty()) {
            show(make.p("identity.bank.of.none"));
        } else {
            show(part.history(all, one -> BankPaths.staff(one.id())));
        }
        if (all.stream().anyMatch(one -> one.standing() == Standing.WAITING)) {
            show(make.inset(Tone.WAIT, make.p("identity.bank.of.waits")));
        } else if (who().roles().contains(Role.DIRECT_PAYMENT_OFFICER)) {
            show(make.h2("identity.bank.find.title"), make.p("identity.bank.ask.for"));
            ask(provider.get(), "", "", "", "");
        }
    }

    @Override
    Who.Staff who() {
        return desk.signedIn().staff();
    }

    @Override
    String sent(PayeeAccountId account) {
        return BankPaths.staff(account);
    }
}

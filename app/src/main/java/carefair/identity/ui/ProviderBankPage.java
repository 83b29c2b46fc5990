package carefair.identity.ui;

import carefair.identity.PayeeAccounts.Shown;
import carefair.identity.PayeeAccounts.Standing;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A provider reads where it is paid, what waits, and what was before. */
@Route("provider/bank-details")
@PermitAll
final class ProviderBankPage extends Page implements BeforeEnterObserver {

    private final BankDesk desk;
    private final BankDetailsPart part;

    ProviderBankPage(Kit kit, BankDesk desk) {
        super(kit, "identity.bank.title");
        this.desk = desk;
        this.part = new BankDetailsPart(make, desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var who = desk.signedIn().provider();
        var all = desk.accounts().of(who, who.organisation());
        back("/app/provider/orders");
        narrow();
        show(make.h1("identity.bank.title"), make.lead("identity.bank.lead"));
        all.stream()
                .filter(Shown::counts)
                .findFirst()
                .ifPresentOrElse(
                        one -> show(make.section(make.h2("identity.bank.now"), part.rows(one))),
                        () -> show(make.p("identity.bank.none")));
        var waits =
                all.stream().filter(one -> one.standing() == Standing.WAITING).findFirst();
        if (waits.isPresent()) {
            show(make.inset(
                    Tone.WAIT,
                    make.p("identity.bank.waits", waits.get().lastFour()),
                    make.p(make.tap(BankPaths.provider(waits.get().id()), "identity.bank.look"))));
        } else {
            show(make.buttons(make.buttonLink(
                    BankPaths.PROVIDERS_NEW, all.isEmpty() ? "identity.bank.first" : "identity.bank.change")));
        }
        show(make.p("identity.bank.not-you"));
        if (!all.isEmpty()) {
            show(part.history(all, one -> BankPaths.provider(one.id())));
        }
    }
}

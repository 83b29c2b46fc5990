package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.Kit;
import carefair.ui.Said;
import carefair.wallet.Wallets;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** What was recorded about the choice, before the wallet is opened. */
@Route("staff/wallet/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class WalletCheckPage extends PersonDraftPage {

    private final Wallets wallets;

    WalletCheckPage(Kit kit, Officer officer, Wallets wallets) {
        super(kit, officer, Journey.WALLET, "oversight.wallet.check");
        this.wallets = wallets;
    }

    @Override
    void enter(Person about) {
        back(page(""));
        show(make.h1("oversight.wallet.check"));
        show(make.rows()
                .row("oversight.check.person", about.fullName())
                .row("oversight.wallet.chosen-on.name", Said.date(keptDay("chosen-on")))
                .change(page(""), "oversight.wallet.chosen-on.change")
                .row("oversight.wallet.explained-by.name", kept("explained-by"))
                .change(page(""), "oversight.wallet.explained-by.change")
                .row("oversight.wallet.other-ways.name", make.words(waysShown()))
                .change(page(""), "oversight.wallet.other-ways.change"));
        show(make.p("oversight.wallet.leave"));
        askThen("oversight.wallet.button");
    }

    private List<String> waysShown() {
        return Arrays.stream(kept("other-ways").split(","))
                .map(way -> say("oversight.wallet.other-ways." + way))
                .toList();
    }

    @Override
    protected void next() {
        wallets.open(
                officer.who(),
                person().id(),
                new Wallets.Choice(keptDay("chosen-on"), kept("explained-by"), String.join("; ", waysShown())));
        done();
    }
}

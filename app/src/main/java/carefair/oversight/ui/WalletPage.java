package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.ui.ChecksAnswer;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.TextAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** That the person chose a wallet: when, who explained it, and which other ways they were shown. */
@Route("staff/wallet/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class WalletPage extends PersonDraftPage {

    /** The other ways a direct payment can reach somebody; at least one must have been shown. */
    static final List<String> OTHER_WAYS = List.of("own-account", "someone-else", "isf", "council-arranges");

    private final DateAnswer chosenOn = date("oversight.wallet.chosen-on");
    private final TextAnswer explainedBy = text("oversight.wallet.explained-by").withoutSpellcheck();
    private final ChecksAnswer<String> otherWays = checks("oversight.wallet.other-ways");

    WalletPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.WALLET, "oversight.wallet.title");
    }

    @Override
    void enter(Person about) {
        chosenOn.todayOrEarlier(officer.today());
        OTHER_WAYS.forEach(way -> otherWays.choice(way, way));
        show(make.h1("oversight.wallet.heading", about.fullName()), make.p("oversight.wallet.offer"));
        ask(chosenOn, explainedBy, otherWays);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "chosen-on", chosenOn.value().toString(),
                "explained-by", explainedBy.value(),
                "other-ways", String.join(",", otherWays.value())));
        go(page("check"));
    }
}

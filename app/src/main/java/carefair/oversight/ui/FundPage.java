package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.oversight.PaySchedules;
import carefair.shared.Money;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.MoneyAnswer;
import carefair.ui.RadioAnswer;
import carefair.wallet.FundKind;
import carefair.wallet.FundSource;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Which fund an officer opens for a person, with how much in it, whose money it is and why. */
@Route("staff/fund/:draft")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FundPage extends PersonDraftPage {

    private final RadioAnswer<FundKind> kind = radios("oversight.fund.kind");
    private final RadioAnswer<FundSource> source = radios("oversight.fund.source");
    private final MoneyAnswer amount = money("oversight.fund.amount").between(Money.ofPence(1), PaySchedules.LIMIT);
    private final LongTextAnswer why = longText("oversight.fund.why").atMost(500);

    FundPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.FUND, "oversight.fund.title");
    }

    @Override
    void enter(Person about) {
        Arrays.stream(FundKind.values())
                .filter(FundKind::isOpenedByAnOfficer)
                .forEach(each -> kind.choice(code(each), each));
        Arrays.stream(FundSource.values())
                .filter(each -> each != FundSource.PERSON)
                .forEach(each -> source.choice(code(each), each));
        show(make.h1("oversight.fund.heading", about.fullName()));
        ask(kind, source, amount, why);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void next() {
        keep(Map.of(
                "kind", kind.value().name(),
                "source", source.value().name(),
                "pence", String.valueOf(amount.value().pence()),
                "why", why.value()));
        go(page("purpose"));
    }
}

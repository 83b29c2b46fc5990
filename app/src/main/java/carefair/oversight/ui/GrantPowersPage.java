package carefair.oversight.ui;

import carefair.identity.Grants;
import carefair.identity.People.Person;
import carefair.identity.Power;
import carefair.ui.ChecksAnswer;
import carefair.ui.DateAnswer;
import carefair.ui.Kit;
import carefair.ui.Problem;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** What they may do, from when, and until when. What this kind of representative may not be given is not offered. */
@Route("staff/grant/:draft/powers")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class GrantPowersPage extends PersonDraftPage {

    private final ChecksAnswer<Power> powers = checks("oversight.grant.powers");
    private final DateAnswer from = date("oversight.grant.from");
    private final RadioAnswer<Boolean> ends = yesOrNo("oversight.grant.ends", Map.of());
    private final DateAnswer until = date("oversight.grant.until").optional();

    GrantPowersPage(Kit kit, Officer officer) {
        super(kit, officer, Journey.GRANT, "oversight.grant.powers.title");
    }

    @Override
    void enter(Person about) {
        var kind = Grants.Kind.valueOf(kept("kind"));
        var names = Map.of("who", Representative.in(this).name(officer), "person", about.fullName());
        back(page("kind"));
        for (var power : Power.values()) {
            if (Grants.mayBeGiven(kind, power)) {
                powers.choice(GrantsPart.code(power), power);
            }
        }
        show(make.h1("oversight.grant.powers.heading", names));
        if (!Grants.mayBeGiven(kind, Power.ORDER)) {
            show(make.p("oversight.grant.powers.no-spending"));
        }
        ask(powers, from, ends, until);
    }

    @Override
    protected void next() {
        if (ends.value() && until.given().isEmpty()) {
            until.wrong(Problem.MISSING);
            return;
        }
        var last = until.given().filter(day -> ends.value());
        if (last.filter(day -> day.isBefore(from.value())).isPresent()) {
            until.wrong(Problem.NOT_ON_OR_AFTER, Map.of("date", from.value()));
            return;
        }
        keep(Map.of(
                "powers", powers.value().stream().map(Power::name).collect(Collectors.joining(",")),
                "from", from.value().toString(),
                "until", last.map(Object::toString).orElse("")));
        go(page("check"));
    }
}

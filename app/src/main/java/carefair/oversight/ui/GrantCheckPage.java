package carefair.oversight.ui;

import carefair.identity.Grants;
import carefair.identity.People;
import carefair.identity.People.Person;
import carefair.identity.PersonId;
import carefair.identity.Power;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The right to act as it will be recorded, before it holds. */
@Route("staff/grant/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class GrantCheckPage extends PersonDraftPage {

    private final Grants grants;

    GrantCheckPage(Kit kit, Officer officer, Grants grants) {
        super(kit, officer, Journey.GRANT, "oversight.grant.check");
        this.grants = grants;
    }

    @Override
    void enter(Person about) {
        var representative = Representative.in(this);
        var until = keptDayIfAny("until");
        back(page("powers"));
        show(make.h1("oversight.grant.check"));
        show(make.rows()
                .row("oversight.grant.for", about.fullName())
                .row("oversight.grant.who", representative.name(officer))
                .change(page(""), "oversight.grant.who.change")
                .row("oversight.grant.kind.name", say("oversight.grant.kind." + code(kept("kind"))))
                .change(page("kind"), "oversight.grant.kind.change")
                .row("oversight.grant.evidence.name", kept("evidence"))
                .change(page("kind"), "oversight.grant.evidence.change")
                .row(
                        "oversight.grant.powers.name",
                        make.words(powers().stream()
                                .sorted()
                                .map(power -> say("oversight.grant.powers." + GrantsPart.code(power)))
                                .toList()))
                .change(page("powers"), "oversight.grant.powers.change")
                .row("oversight.grant.from.name", Said.date(keptDay("from")))
                .change(page("powers"), "oversight.grant.from.change")
                .row("oversight.grant.until.name", until.map(Said::date).orElseGet(() -> say("oversight.grant.no-end")))
                .change(page("powers"), "oversight.grant.until.change"));
        if (representative.isNew()) {
            show(make.p("oversight.grant.adds", representative.name(officer)));
        }
        show(make.p("oversight.grant.told", about.fullName()));
        askThen("oversight.grant.button");
    }

    private Set<Power> powers() {
        return Arrays.stream(kept("powers").split(",")).map(Power::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String code(String kind) {
        return GrantsPart.code(Grants.Kind.valueOf(kind));
    }

    @Override
    protected void next() {
        if (!isStillWaiting()) {
            // Sent from another tab meanwhile: it holds already.
            go(At.person(person().id()));
            return;
        }
        var representative = Representative.in(this);
        var who = representative
                .known()
                .orElseGet(() -> add(representative.toAdd().orElseThrow()));
        grants.grant(
                officer.who(),
                new Grants.NewGrant(
                        person().id(),
                        who,
                        Grants.Kind.valueOf(kept("kind")),
                        kept("evidence"),
                        powers(),
                        keptDay("from"),
                        keptDayIfAny("until").orElse(null)));
        done();
    }

    /** Remembered in the draft at once, so that trying again after a refusal adds nobody twice. */
    private PersonId add(People.NewPerson somebody) {
        var added = officer.people().add(officer.who(), somebody);
        keep(Map.of("who", added.value().toString()));
        return added;
    }
}

package carefair.oversight.ui;

import carefair.identity.Grants.Grant;
import carefair.identity.People.Person;
import carefair.identity.Power;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who may act for a person: who, as what, on what evidence, what for and until when. */
final class GrantsPart {

    private final Kit kit;
    private final Build make;
    private final Officer officer;

    GrantsPart(Kit kit, Officer officer) {
        this.kit = kit;
        this.make = kit.build();
        this.officer = officer;
    }

    Component of(Person person, List<Grant> grants) {
        var add = make.p(make.link(At.start(person.id(), Journey.GRANT), "oversight.grants.add"));
        var heading = make.h2("oversight.grants.title", person.fullName());
        if (grants.isEmpty()) {
            return make.section(heading, make.p("oversight.grants.none"), add);
        }
        var table = make.table("oversight.grants.caption")
                .column("oversight.grants.who")
                .column("oversight.grants.kind")
                .column("oversight.grants.powers")
                .column("oversight.grants.evidence")
                .column("oversight.grants.days")
                .column("oversight.grants.standing")
                .dense();
        grants.forEach(grant -> table.row(
                new Span(officer.name(grant.representative())),
                make.p("oversight.grant.kind." + code(grant.kind())),
                make.words(grant.powers().stream().sorted().map(this::power).toList()),
                new Span(grant.evidence()),
                days(grant),
                standing(person, grant)));
        return make.section(heading, table.scrolling(), add);
    }

    private String power(Power power) {
        return kit.texts().say("oversight.grant.powers." + code(power));
    }

    private Component days(Grant grant) {
        var until = grant.until();
        return until == null
                ? make.p("oversight.grants.open-ended", Said.date(grant.from()))
                : make.p("oversight.grants.until", Said.date(grant.from()), Said.date(until));
    }

    private Component standing(Person person, Grant grant) {
        if (!grant.live()) {
            return make.tag(Tone.PLAIN, "oversight.grants.ended");
        }
        var end = make.tap(At.endGrant(person.id(), grant.id()), "oversight.grants.end");
        end.add(make.hidden("oversight.grants.end.whose", officer.name(grant.representative())));
        return make.div("as-is", make.tag(Tone.GOOD, "oversight.grants.live"), end);
    }

    /** As keys and addresses have it: {@code nominated-person}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

package carefair.oversight.ui;

import carefair.identity.PersonId;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Said;
import carefair.wallet.Necessity;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The decisions that somebody close to a person may be paid, as a table. */
final class NecessitiesPart {

    private final Build make;
    private final Officer officer;
    private final Payees payees;

    NecessitiesPart(Build make, Officer officer, Payees payees) {
        this.make = make;
        this.officer = officer;
        this.payees = payees;
    }

    Component of(PersonId person, List<Necessity> decisions) {
        return make.section(
                make.h2("oversight.necessities.title"),
                decisions.isEmpty() ? make.p("oversight.necessities.none") : table(person, decisions),
                make.p(make.link(At.start(person, Journey.NECESSITY), "oversight.necessity.title")));
    }

    private Component table(PersonId person, List<Necessity> decisions) {
        var table = make.table("oversight.necessities.caption")
                .column("oversight.necessity.payee.name")
                .column("oversight.necessity.purpose.name")
                .column("oversight.necessity.until.name")
                .column("oversight.necessity.why.name")
                .column("oversight.amounts.do")
                .dense();
        for (var decision : decisions) {
            table.row(
                    new Span(payees.name(decision.payee())),
                    make.text("oversight.necessity.purpose."
                            + decision.purpose().name().toLowerCase(Locale.ROOT)),
                    new Span(Said.date(decision.endedOn().orElse(decision.endsOn()))),
                    new Span(decision.why()),
                    what(person, decision));
        }
        return table.scrolling();
    }

    private Component what(PersonId person, Necessity decision) {
        if (!decision.covers(officer.today())) {
            return make.tag(Tone.PLAIN, "oversight.amounts.ended");
        }
        var end = make.tap(At.endNecessity(person, decision.id()), "oversight.amounts.end");
        end.add(make.hidden("oversight.necessities.which", payees.name(decision.payee())));
        return end;
    }
}

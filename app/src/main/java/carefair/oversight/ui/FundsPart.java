package carefair.oversight.ui;

import carefair.identity.PersonId;
import carefair.ui.Build;
import carefair.ui.Build.Tone;
import carefair.ui.Said;
import carefair.wallet.FundProposal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The funds that were opened or proposed for one person, as a table. */
final class FundsPart {

    private final Build make;
    private final Officer officer;

    FundsPart(Build make, Officer officer) {
        this.make = make;
        this.officer = officer;
    }

    Component of(PersonId person, List<FundProposal> funds) {
        return make.section(
                make.h2("oversight.funds.more"),
                funds.isEmpty() ? make.p("oversight.funds.more.none") : table(funds),
                make.p(make.link(At.start(person, Journey.FUND), "oversight.fund.open")));
    }

    private Component table(List<FundProposal> funds) {
        var table = make.table("oversight.funds.more.caption")
                .column("oversight.sums.fund")
                .numbers("oversight.fund.amount.name")
                .column("oversight.fund.from.name")
                .column("oversight.fund.until.name")
                .column("oversight.amounts.standing")
                .column("oversight.amounts.do")
                .dense();
        for (var fund : funds) {
            var until = fund.wanted().until();
            var name = make.text("oversight.fund." + fund.wanted().kind());
            var look = make.tap(At.fund(fund.id()), "oversight.amounts.open");
            look.add(make.hidden("oversight.amounts.end.which", fund.wanted().amount()));
            table.row(
                    name,
                    make.money(fund.wanted().amount()),
                    new Span(Said.date(fund.wanted().from())),
                    until == null ? make.text("oversight.fund.until.none") : new Span(Said.date(until)),
                    standing(fund),
                    look);
        }
        return table.scrolling();
    }

    Component waiting(List<FundProposal> funds) {
        var table = make.table("oversight.funds.caption")
                .column("oversight.schedules.person")
                .column("oversight.sums.fund")
                .numbers("oversight.fund.amount.name")
                .column("oversight.amounts.by")
                .column("oversight.amounts.do")
                .dense();
        for (var fund : funds) {
            var name = officer.name(fund.wanted().person());
            boolean own = officer.is(fund.proposedBy());
            var link = make.tap(At.fund(fund.id()), own ? "oversight.schedules.look" : "oversight.schedules.decide");
            link.add(make.hidden("oversight.schedules.whose", name));
            table.row(
                    new Span(name),
                    make.text("oversight.fund." + fund.wanted().kind()),
                    make.money(fund.wanted().amount()),
                    new Span(officer.name(fund.proposedBy())),
                    own ? make.div("as-is", make.tag(Tone.PLAIN, "oversight.schedules.own"), link) : link);
        }
        return table.scrolling();
    }

    private Component standing(FundProposal fund) {
        return switch (fund.stage()) {
            case PROPOSED -> make.tag(Tone.WAIT, "oversight.amounts.waiting");
            case AGREED -> make.tag(Tone.GOOD, "oversight.funds.opened");
            case REJECTED -> make.tag(Tone.PLAIN, "oversight.amounts.rejected");
        };
    }
}

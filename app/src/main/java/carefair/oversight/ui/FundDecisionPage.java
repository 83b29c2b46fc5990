package carefair.oversight.ui;

import carefair.identity.Organisations;
import carefair.settings.Settings;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.Said;
import carefair.wallet.FundProposal;
import carefair.wallet.FundProposalId;
import carefair.wallet.Funds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One fund that an officer opened or wants to open; a second officer agrees to it or refuses it here. */
@Route("staff/funds/:fund")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FundDecisionPage extends Page implements BeforeEnterObserver {

    private final Officer officer;
    private final Funds funds;
    private final Settings settings;
    private final Organisations organisations;

    FundDecisionPage(Kit kit, Officer officer, Funds funds, Organisations organisations) {
        super(kit, "oversight.fund-decision.title");
        this.officer = officer;
        this.funds = funds;
        this.settings = kit.settings();
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fund = At.id(event.getRouteParameters().get("fund"))
                .map(FundProposalId::new)
                .flatMap(id -> funds.find(officer.who(), id));
        if (fund.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (officer.opened(fund.get().wanted().person()).isEmpty()) {
            OpenPersonPage.askFirst(event, fund.get().wanted().person());
        } else {
            draw(fund.get());
        }
    }

    private void draw(FundProposal fund) {
        clear();
        back(At.person(fund.wanted().person()));
        narrow();
        show(make.h1("oversight.fund-decision.title"), rows(fund));
        if (fund.stage() != FundProposal.Stage.PROPOSED) {
            show(decided(fund));
        } else if (officer.is(fund.proposedBy())) {
            show(make.inset(Tone.WAIT, make.p("oversight.schedule.own")));
        } else {
            show(make.p("oversight.fund-decision.second"));
            show(action("oversight.fund-decision.agree", () -> {
                funds.agree(officer.who(), fund.id());
                go(At.fund(fund.id()) + "?decided");
            }));
            show(reject(fund));
        }
    }

    private Component rows(FundProposal fund) {
        var wanted = fund.wanted();
        var until = wanted.until();
        var holder = wanted.holder();
        var names = settings.namesOf(wanted.categories());
        var rows = make.rows()
                .row("oversight.check.person", officer.name(wanted.person()))
                .row("oversight.fund.kind.name", say("oversight.fund." + wanted.kind()))
                .row(
                        "oversight.fund.source.name",
                        say("oversight.fund.source." + wanted.source().name().toLowerCase(Locale.ROOT)))
                .row("oversight.fund.amount.name", wanted.amount().toString())
                .row("oversight.fund.covers.name", make.words(names))
                .row("oversight.fund.from.name", Said.day(wanted.from()))
                .row("oversight.fund.until.name", until == null ? say("oversight.fund.until.none") : Said.day(until));
        if (holder != null) {
            rows.row("oversight.fund.holder.name", organisations.nameOf(holder));
        }
        return rows.row("oversight.fund.why.name", fund.why())
                .row(
                        "oversight.schedule.proposed",
                        say(
                                "oversight.schedule.by",
                                Map.of("who", officer.name(fund.proposedBy()), "when", fund.proposedAt())));
    }

    private Component reject(FundProposal fund) {
        LongTextAnswer reason = longText("oversight.schedule.reason").atMost(500);
        return make.details(
                "oversight.schedule.reject.open",
                form().ask(reason).button("oversight.schedule.reject").then(() -> {
                    funds.reject(officer.who(), fund.id(), reason.value());
                    go(At.fund(fund.id()) + "?decided");
                }));
    }

    private Component decided(FundProposal fund) {
        var decision = fund.decided().orElseThrow();
        var facts = Map.of("who", officer.name(decision.by()), "when", decision.at());
        var banner = fund.stage() == FundProposal.Stage.REJECTED
                ? make.inset(Tone.PLAIN, make.p("oversight.schedule.rejected", facts), make.said(decision.words()))
                : make.inset(Tone.GOOD, make.p("oversight.fund-decision.opened", facts));
        banner.getElement().setAttribute("role", "status");
        return make.div("as-is", banner, make.p(make.link(At.FUNDS, "oversight.funds.title")));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link(At.FUNDS, "oversight.funds.title")));
    }
}

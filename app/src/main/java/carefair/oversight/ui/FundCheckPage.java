package carefair.oversight.ui;

import carefair.identity.OrganisationId;
import carefair.identity.People.Person;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.Kit;
import carefair.ui.Said;
import carefair.wallet.FundKind;
import carefair.wallet.FundProposal;
import carefair.wallet.FundSource;
import carefair.wallet.Funds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fund as it would be opened, before it is, or before it goes to a second officer. */
@Route("staff/fund/:draft/check")
@RolesAllowed("DIRECT_PAYMENT_OFFICER")
final class FundCheckPage extends PersonDraftPage {

    private final Funds funds;
    private final Payees payees;
    private final Settings settings;

    FundCheckPage(Kit kit, Officer officer, Funds funds, Payees payees, Settings settings) {
        super(kit, officer, Journey.FUND, "oversight.fund.check");
        this.funds = funds;
        this.payees = payees;
        this.settings = settings;
    }

    @Override
    void enter(Person about) {
        back(page("purpose"));
        // Nobody is added to the providers by looking at a page: the holder's own number does not matter here.
        var wanted = wanted(about, isIsf() ? new OrganisationId(about.id().value()) : null);
        var until = wanted.until();
        show(make.h1("oversight.fund.check"));
        var rows = make.rows()
                .row("oversight.check.person", about.fullName())
                .row("oversight.fund.kind.name", say("oversight.fund." + wanted.kind()))
                .change(page(""), "oversight.fund.kind.change")
                .row(
                        "oversight.fund.source.name",
                        say("oversight.fund.source." + wanted.source().name().toLowerCase(java.util.Locale.ROOT)))
                .change(page(""), "oversight.fund.source.change")
                .row("oversight.fund.amount.name", wanted.amount().toString())
                .change(page(""), "oversight.fund.amount.change")
                .row("oversight.fund.why.name", kept("why"))
                .change(page(""), "oversight.fund.why.change")
                .row("oversight.fund.covers.name", make.words(settings.namesOf(wanted.categories())))
                .change(page("purpose"), "oversight.fund.covers.change")
                .row("oversight.fund.from.name", Said.day(wanted.from()))
                .change(page("purpose"), "oversight.fund.from.change")
                .row("oversight.fund.until.name", until == null ? say("oversight.fund.until.none") : Said.day(until))
                .change(page("purpose"), "oversight.fund.until.change");
        if (isIsf()) {
            rows.row("oversight.fund.holder.name", kept("holder"))
                    .change(page("purpose"), "oversight.fund.holder.change");
        }
        show(rows);
        boolean second = funds.needsSecondOfficer(officer.who(), wanted);
        show(make.p(second ? "oversight.fund.second" : "oversight.fund.alone", settings.oneOfficerMayPay()));
        askThen(second ? "oversight.fund.send" : "oversight.fund.button");
    }

    private boolean isIsf() {
        return FundKind.valueOf(kept("kind")) == FundKind.ISF;
    }

    private FundProposal.New wanted(Person about, @Nullable OrganisationId holder) {
        return new FundProposal.New(
                about.id(),
                FundKind.valueOf(kept("kind")),
                FundSource.valueOf(kept("source")),
                holder,
                keptMoney("pence"),
                keptDay("from"),
                keptDayIfAny("until").orElse(null),
                Arrays.stream(kept("covers").split(","))
                        .map(CategoryCode::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private @Nullable OrganisationId holder() {
        return isIsf() ? payees.named(kept("holder")) : null;
    }

    @Override
    protected void next() {
        var proposal = funds.propose(key(), officer.who(), wanted(person(), holder()), kept("why"));
        doneAt(At.done(person().id(), proposal.stage() == FundProposal.Stage.AGREED ? "fund-opened" : "fund"));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.buttons(make.buttonLink(At.person(person().id()), "oversight.fund.back")));
    }
}

package carefair.wallet;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.CommandKey;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens funds beside the two that every wallet has: a carer's direct payment, a grant, an individual service fund. Up to the council's sum
 * one officer opens it; over that a second officer decides (OWASP ASVS 5.0, 2.3.5). For direct payment officers who opened the record.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Funds {

    /** Small funds for one person are counted together over so long, so that none slips by in parts. */
    private static final Duration TOGETHER = Duration.ofDays(28);

    private final WalletRights rights;
    private final FundProposals proposals;
    private final FundOpening opening;
    private final Desk desk;

    Funds(WalletRights rights, FundProposals proposals, FundOpening opening, Desk desk) {
        this.rights = rights;
        this.proposals = proposals;
        this.opening = opening;
        this.desk = desk;
    }

    /** What such an act leaves behind, and who is told. */
    @Component("fundsDesk")
    record Desk(Audit audit, Words words, ThingsToKnow things, Settings settings) {}

    /** Whether this would wait for a second officer, were it proposed now. */
    @Transactional(readOnly = true)
    public boolean needsSecondOfficer(Who.Staff who, FundProposal.New wanted) {
        rights.mayManage(who, wanted.person());
        return !oneOfficerIsEnough(wanted);
    }

    /** Only within the council's sum, together with what one officer opened alone for this person in the last 28 days. */
    private boolean oneOfficerIsEnough(FundProposal.New wanted) {
        var alone = proposals.openedAlone(wanted.person(), TOGETHER);
        return !alone.plus(wanted.amount()).isMoreThan(desk.settings().oneOfficerMayPay());
    }

    /**
     * Opens a fund, or puts it to a second officer where its first sum, with those before it, is over what one officer may pay. The same key again gives the same
     * proposal again.
     *
     * @param why the officer's reason, 1 to 2,000 characters
     * @throws WalletRefusal.NoWallet if the person has no wallet
     * @throws WalletRefusal.KeyUsedForSomethingElse if the key came before with another fund
     */
    public FundProposal propose(CommandKey key, Who.Staff who, FundProposal.New wanted, String why) {
        rights.mayManage(who, wanted.person());
        // What another officer opens for this person at the same moment must count.
        proposals.lockWallet(wanted.person());
        var id = new FundProposalId(key.value());
        var before = proposals.find(id);
        if (before.isPresent()) {
            if (!before.get().wanted().equals(wanted)) {
                throw new WalletRefusal.KeyUsedForSomethingElse();
            }
            return before.get();
        }
        var words = desk.words().write(wanted.person().value(), who.actor(), why);
        boolean second = !oneOfficerIsEnough(wanted);
        proposals.add(id, wanted, second, words, who.signIn());
        desk.audit().record(event(who, "FUND_PROPOSED", id, wanted.person()).because(words));
        if (second) {
            tell("fund-waits");
        } else {
            open(who, id, wanted);
        }
        return proposals.find(id).orElseThrow();
    }

    /**
     * Agrees to a colleague's fund and opens it with its first sum. Agreeing twice is agreeing once.
     *
     * @throws WalletRefusal.SecondPersonNeeded if this officer proposed it; an audit record is written
     * @throws WalletRefusal.FundDecided if somebody else decided it
     */
    public void agree(Who.Staff who, FundProposalId id) {
        var proposal = toDecide(who, id, "FUND_AGREED");
        if (!isDoneBy(who, proposal, FundProposal.Stage.AGREED)) {
            open(who, id, proposal.wanted());
        }
    }

    /**
     * Refuses a colleague's fund, for a reason the proposer reads. Rejecting twice is rejecting once.
     *
     * @param reason 1 to 2,000 characters
     */
    public void reject(Who.Staff who, FundProposalId id, String reason) {
        var proposal = toDecide(who, id, "FUND_REJECTED");
        if (!isDoneBy(who, proposal, FundProposal.Stage.REJECTED)) {
            var person = proposal.wanted().person();
            var words = desk.words().write(person.value(), who.actor(), reason);
            proposals.decide(id, who.signIn(), words, null);
            desk.audit().record(event(who, "FUND_REJECTED", id, person).because(words));
            tell("fund-rejected");
        }
    }

    /** Those that wait for a second officer, oldest first; this officer's own are among them. */
    @Transactional(readOnly = true)
    public List<FundProposal> waiting(Who.Staff who) {
        rights.mayTotal(who);
        return proposals.waiting();
    }

    /** Everything ever proposed for one person, newest first. */
    @Transactional(readOnly = true)
    public List<FundProposal> of(Who.Staff who, PersonId person) {
        rights.mayManage(who, person);
        return proposals.of(person);
    }

    /** One proposal; nothing if there is none of that id, and the asking is written down. */
    @Transactional(readOnly = true)
    public Optional<FundProposal> find(Who.Staff who, FundProposalId id) {
        rights.mayTotal(who);
        var found = proposals.find(id);
        if (found.isEmpty()) {
            rights.notTheirs(who, "FUND_ASKED_FOR", "fund_proposal", id.value());
        }
        return found;
    }

    private FundProposal toDecide(Who.Staff who, FundProposalId id, String action) {
        rights.mayTotal(who);
        var proposal = proposals.lock(id).orElseThrow(() -> rights.notTheirs(who, action, "fund_proposal", id.value()));
        rights.mayManage(who, proposal.wanted().person());
        if (proposal.proposedBy().equals(who.signIn())) {
            desk.audit()
                    .recordApart(event(
                                    who,
                                    action + "_REFUSED",
                                    id,
                                    proposal.wanted().person())
                            .because("OWN_PROPOSAL"));
            throw new WalletRefusal.SecondPersonNeeded();
        }
        return proposal;
    }

    private static boolean isDoneBy(Who.Staff who, FundProposal proposal, FundProposal.Stage stage) {
        if (proposal.stage() == FundProposal.Stage.PROPOSED) {
            return false;
        }
        if (proposal.stage() != stage
                || proposal.decided()
                        .filter(decision -> decision.by().equals(who.signIn()))
                        .isEmpty()) {
            throw new WalletRefusal.FundDecided();
        }
        return true;
    }

    private void open(Who.Staff who, FundProposalId id, FundProposal.New wanted) {
        var fund = opening.open(new CommandKey(id.value()).then("first-sum"), who, wanted);
        proposals.decide(id, who.signIn(), null, fund);
        desk.audit()
                .record(event(who, "FUND_OPENED", id, wanted.person())
                        .on("fund", fund.value())
                        .because(wanted.kind().name()));
        desk.things()
                .tell(
                        wanted.person(),
                        new ThingsToKnow.Thing(
                                "wallet.fund-opened-" + wanted.kind().name().toLowerCase(Locale.ROOT),
                                Map.of(
                                        "council", desk.settings().council().name(),
                                        "amount", wanted.amount().toString()),
                                "/app/wallet",
                                null));
    }

    private void tell(String news) {
        desk.things()
                .tell(
                        Role.DIRECT_PAYMENT_OFFICER,
                        new ThingsToKnow.Thing("wallet." + news, Map.of(), "/app/staff/funds", null));
    }

    private static AuditEvent event(Who.Staff who, String action, FundProposalId id, PersonId person) {
        return AuditEvent.of(who.actor(), action).about(person.value()).on("fund_proposal", id.value());
    }
}

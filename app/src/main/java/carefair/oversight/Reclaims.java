package carefair.oversight;

import carefair.audit.WordsId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.RetriedOutsideTransaction;
import carefair.wallet.WalletRefusal;
import carefair.wallet.Wallets;
import carefair.wallet.WhatIsLeft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what is left over of a direct payment, and only so: proposed by one officer, notice served, what assistants will be owed and
 * the weeks that may stay subtracted, time to answer used or waived, a contest answered, taken by a second officer. For direct payment
 * officers who opened the record.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class Reclaims {

    /**
     * One that is not decided.
     *
     * @param answerBy the last day to answer; null before notice is served
     * @param answer what the council said to the contest; empty before
     */
    public record ReclaimView(
            ReclaimId id,
            PersonId person,
            Money amount,
            String why,
            SignInId proposedBy,
            @Nullable LocalDate answerBy,
            boolean contested,
            boolean waived,
            String answer) {}

    /** How the most that could be asked back is worked out. */
    public record Surplus(Money direct, Money reserves, Money keep, Money surplus) {}

    /** What the wallet holds, and the council's terms. */
    @org.springframework.stereotype.Component
    record Terms(WhatIsLeft left, Wallets wallets, Settings settings) {}

    private final ReclaimRepository reclaims;
    private final Terms money;
    private final OfficersDesk desk;
    private final Telling telling;

    Reclaims(ReclaimRepository reclaims, Terms money, OfficersDesk desk, Telling telling) {
        this.reclaims = reclaims;
        this.money = money;
        this.desk = desk;
        this.telling = telling;
    }

    /** What could be asked back of a person now. */
    @Transactional(readOnly = true)
    public Surplus surplus(Who.Staff who, PersonId person) {
        desk.requireOpened(who, person);
        var left = money.left().of(who, person).orElseThrow(WalletRefusal.NoWallet::new);
        int weeks = money.settings().directPayments().surplusWeeks();
        return new Surplus(left.direct(), left.reserves(), left.kept(weeks), left.surplus(weeks));
    }

    /** Those that wait for something, oldest first. */
    @Transactional(readOnly = true)
    public List<ReclaimView> open(Who.Staff who) {
        desk.require(who);
        return reclaims.open().stream().map(this::view).toList();
    }

    /** One that is not decided; the record must be open. */
    @Transactional(readOnly = true)
    public Optional<ReclaimView> find(Who.Staff who, ReclaimId id) {
        desk.require(who);
        var found = reclaims.findById(id.value())
                .filter(one -> one.stage() != Reclaim.Stage.TAKEN && one.stage() != Reclaim.Stage.WITHDRAWN);
        found.ifPresent(one -> desk.requireOpened(who, one.person()));
        return found.map(this::view);
    }

    /**
     * Proposes to take back a surplus. The same key again changes nothing.
     *
     * @throws OversightRefusal.NotSurplus if it is more than the surplus now
     * @throws OversightRefusal.ProposalWaiting if another one for the person is open
     */
    public ReclaimId propose(CommandKey key, Who.Staff who, PersonId person, Money amount, String why) {
        desk.requireOpened(who, person);
        var earlier = reclaims.findById(key.value());
        if (earlier.isPresent()) {
            if (!earlier.get().isSameAs(person, amount)) {
                throw new OversightRefusal.FormUsedForSomethingElse();
            }
            return new ReclaimId(key.value());
        }
        requireSurplus(who, person, amount);
        if (reclaims.findByOpenPersonId(person.value()).isPresent()) {
            throw new OversightRefusal.ProposalWaiting();
        }
        var words = desk.write(who, person, why);
        try {
            reclaims.saveAndFlush(new Reclaim(key.value(), person, amount, who.signIn(), words, desk.now()));
        } catch (DataIntegrityViolationException anotherWasQuicker) {
            throw new OversightRefusal.ProposalWaiting();
        }
        record(who, "RECLAIM_PROPOSED", person, key, words);
        return new ReclaimId(key.value());
    }

    /** Tells the person what would be taken, why, and until when they can answer. Serving again changes nothing. */
    public void serve(Who.Staff who, ReclaimId id) {
        var reclaim = lock(who, id, "RECLAIM_NOTICE");
        var answerBy = desk.today().plusDays(money.settings().directPayments().reclaimAnswerDays());
        if (reclaim.serve(desk.now(), answerBy)) {
            record(who, "RECLAIM_NOTICE_SERVED", reclaim.person(), new CommandKey(id.value()), reclaim.why());
            telling.reclaimNotice(reclaim.person(), reclaim.amount(), answerBy);
        }
    }

    /**
     * Answers a person who contested. After that the money can be taken, or better withdrawn.
     *
     * @throws OversightRefusal.NotContested if nobody did
     */
    public void answerContest(Who.Staff who, ReclaimId id, String answer) {
        var reclaim = lock(who, id, "RECLAIM_ANSWERED");
        var words = desk.write(who, reclaim.person(), answer);
        reclaim.answerContest(who.signIn(), words);
        record(who, "RECLAIM_CONTEST_ANSWERED", reclaim.person(), new CommandKey(id.value()), words);
        telling.reclaimAnswered(reclaim.person());
    }

    /**
     * Takes the surplus back into the council's account. Taking twice is taking once.
     *
     * @throws OversightRefusal.OwnProposal if this officer proposed it; an audit record is written
     * @throws OversightRefusal.NoticeNotServed if the person was not told
     * @throws OversightRefusal.ContestWaiting if the person contested and was not answered
     * @throws OversightRefusal.StillTimeToAnswer if the person can still answer and did not waive it
     * @throws OversightRefusal.NotSurplus if, with reserves and weeks subtracted, less is left over now
     * @throws WalletRefusal.Frozen if the fund is frozen
     */
    public void take(Who.Staff who, ReclaimId id) {
        var reclaim = lock(who, id, "RECLAIM_TAKEN");
        if (reclaim.wasTakenBy(who.signIn())) {
            return;
        }
        try {
            reclaim.requireTakeable(who.signIn(), desk.today());
        } catch (OversightRefusal.OwnProposal own) {
            desk.recordApart(desk.act(who, "RECLAIM_TAKEN_REFUSED", reclaim.person())
                    .on("reclaim", id.value())
                    .because("OWN_PROPOSAL"));
            throw own;
        }
        var surplus = requireSurplus(who, reclaim.person(), reclaim.amount());
        money.wallets()
                .reclaim(
                        new CommandKey(id.value()),
                        who,
                        reclaim.person(),
                        reclaim.amount(),
                        surplus.reserves().plus(surplus.keep()));
        reclaim.taken(who.signIn(), desk.now());
        record(who, "RECLAIM_TAKEN", reclaim.person(), new CommandKey(id.value()), reclaim.why());
        telling.reclaimTaken(reclaim.person(), reclaim.amount());
    }

    /** Lets it be. The person is told. */
    public void withdraw(Who.Staff who, ReclaimId id, String why) {
        var reclaim = lock(who, id, "RECLAIM_WITHDRAWN");
        var words = desk.write(who, reclaim.person(), why);
        boolean served = reclaim.stage() == Reclaim.Stage.SERVED;
        reclaim.withdraw(who.signIn(), words, desk.now());
        record(who, "RECLAIM_WITHDRAWN", reclaim.person(), new CommandKey(id.value()), words);
        if (served) {
            telling.reclaimWithdrawn(reclaim.person());
        }
    }

    private Surplus requireSurplus(Who.Staff who, PersonId person, Money amount) {
        var surplus = surplus(who, person);
        if (amount.isMoreThan(surplus.surplus())) {
            throw new OversightRefusal.NotSurplus(surplus.surplus());
        }
        return surplus;
    }

    private Reclaim lock(Who.Staff who, ReclaimId id, String action) {
        desk.require(who);
        var reclaim = reclaims.lock(id.value()).orElseThrow(() -> desk.refuse(who, action, id.value()));
        desk.requireOpened(who, reclaim.person());
        return reclaim;
    }

    private void record(Who.Staff who, String action, PersonId person, CommandKey id, WordsId why) {
        desk.record(desk.act(who, action, person).on("reclaim", id.value()).because(why));
    }

    private ReclaimView view(Reclaim reclaim) {
        return new ReclaimView(
                new ReclaimId(reclaim.getId()),
                reclaim.person(),
                reclaim.amount(),
                desk.read(reclaim.why()),
                reclaim.proposedBy(),
                reclaim.answerBy(),
                reclaim.isContested(),
                reclaim.isWaived(),
                Optional.ofNullable(reclaim.answer()).map(desk::read).orElse(""));
    }
}

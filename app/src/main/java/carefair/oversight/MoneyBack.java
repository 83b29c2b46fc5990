package carefair.oversight;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.audit.Words;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.Money;
import carefair.wallet.MoneyAskedBack;
import carefair.wallet.RetriedOutsideTransaction;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that the council asks back, as the person sees it, and what they can say to it. For the person and who acts for them with the power
 * to see; only who may order can give up the time to answer.
 */
@Service
@Transactional
@RetriedOutsideTransaction
public class MoneyBack implements MoneyAskedBack {

    /**
     * A notice.
     *
     * @param answerBy the last day to answer
     * @param answer what the council said to a contest; empty before
     */
    public record Notice(
            ReclaimId id,
            Money amount,
            String why,
            LocalDate answerBy,
            boolean contested,
            boolean waived,
            String answer) {}

    /** The clock, and who hears of it. */
    @org.springframework.stereotype.Component("moneyBackTrace")
    record Trace(Telling telling, InstantSource clock) {}

    private final ReclaimRepository reclaims;
    private final Access access;
    private final Audit audit;
    private final Words words;
    private final Trace trace;

    MoneyBack(ReclaimRepository reclaims, Access access, Audit audit, Words words, Trace trace) {
        this.reclaims = reclaims;
        this.access = access;
        this.audit = audit;
        this.words = words;
        this.trace = trace;
    }

    /** The notice this account has now. */
    @Transactional(readOnly = true)
    public Optional<Notice> notice(Who.Resident who) {
        access.require(who, Power.SEE);
        return reclaims.findByOpenPersonId(who.account().value()).flatMap(this::notice);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Asked> of(Who.Resident who) {
        return notice(who).map(notice -> new Asked(notice.amount(), notice.answerBy(), "/app/money-back"));
    }

    /** Says that the person does not agree: it goes to the council, and nothing is taken before they answer. Twice is once. */
    public void contest(Who.Resident who, ReclaimId id) {
        access.require(who, Power.SEE);
        var reclaim = lock(who, id, "RECLAIM_CONTESTED");
        if (reclaim.contest(who.signIn(), trace.clock().instant())) {
            record(who, "RECLAIM_CONTESTED", id);
            trace.telling().reclaimContested();
        }
    }

    /** Says that the council need not wait for the time to answer. Twice is once. */
    public void waive(Who.Resident who, ReclaimId id) {
        access.require(who, Power.ORDER);
        if (lock(who, id, "RECLAIM_WAIVED").waive(who.signIn(), trace.clock().instant())) {
            record(who, "RECLAIM_TIME_WAIVED", id);
        }
    }

    private Reclaim lock(Who.Resident who, ReclaimId id, String action) {
        return reclaims.lock(id.value())
                .filter(one -> one.person().equals(who.account()))
                .orElseThrow(() -> refuse(who, id, action));
    }

    private IdentityRefusal.NotYours refuse(Who.Resident who, ReclaimId id, String action) {
        return access.refuse(who, AuditEvent.of(who.actor(), action).on("reclaim", id.value()));
    }

    private void record(Who.Resident who, String action, ReclaimId id) {
        audit.record(
                AuditEvent.of(who.actor(), action).about(who.account().value()).on("reclaim", id.value()));
    }

    private Optional<Notice> notice(Reclaim reclaim) {
        var answerBy = reclaim.answerBy();
        return answerBy == null
                ? Optional.empty()
                : Optional.of(new Notice(
                        new ReclaimId(reclaim.getId()),
                        reclaim.amount(),
                        words.read(reclaim.why()).orElse(""),
                        answerBy,
                        reclaim.isContested(),
                        reclaim.isWaived(),
                        Optional.ofNullable(reclaim.answer())
                                .flatMap(words::read)
                                .orElse("")));
    }
}

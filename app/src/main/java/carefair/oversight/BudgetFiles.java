package carefair.oversight;

import carefair.audit.AuditEvent;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.Money;
import carefair.wallet.WalletRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Amounts that a file of budgets brought: what of it waits, and agreeing to all that waits at once. For direct payment officers; the one in
 * whose name it was loaded cannot agree (OWASP ASVS 5.0, 2.3.5).
 */
@Service
public class BudgetFiles {

    /** How many of the largest changes are shown by name. */
    private static final int LARGEST = 5;

    /**
     * What one person would be paid, and is paid now.
     *
     * @param aWeekBefore what is paid a week now; nothing if it is their first amount
     */
    public record Change(
            PayScheduleId id,
            PersonId person,
            Money amount,
            Rhythm rhythm,
            LocalDate firstDay,
            Money aWeekBefore,
            Money aWeekAfter) {

        /** How far the two lie apart. */
        Money difference() {
            var more = aWeekAfter.minus(aWeekBefore);
            return more.isNegative() ? more.negated() : more;
        }
    }

    /**
     * One file, and its amounts that wait.
     *
     * @param name what the file was called
     * @param agreed how many of the file are agreed already
     * @param newOnes how many have no amount yet
     * @param changed how many have another amount now
     * @param aWeekBefore what these people are paid a week now
     * @param aWeekAfter what they would be paid a week
     * @param largest those that change most, at most five
     */
    public record Waiting(
            BudgetFileId id,
            String name,
            SignInId loadedBy,
            Instant loadedAt,
            long agreed,
            long newOnes,
            long changed,
            Money aWeekBefore,
            Money aWeekAfter,
            List<Change> largest) {

        /** How many wait. */
        public long all() {
            return newOnes + changed;
        }
    }

    /** @param left how many could not be agreed any more, each to be looked at by itself */
    public record Agreed(long agreed, long left) {}

    private final BudgetFileBook files;
    private final PayScheduleRepository schedules;
    private final PaySchedules deciding;
    private final BudgetFileChunk chunk;
    private final OfficersDesk desk;

    BudgetFiles(
            BudgetFileBook files,
            PayScheduleRepository schedules,
            PaySchedules deciding,
            BudgetFileChunk chunk,
            OfficersDesk desk) {
        this.files = files;
        this.schedules = schedules;
        this.deciding = deciding;
        this.chunk = chunk;
        this.desk = desk;
    }

    /** The files of which something waits, oldest first. */
    public List<Waiting> waiting(Who.Staff who) {
        desk.require(who);
        return files.withSomethingWaiting().stream().map(this::waiting).toList();
    }

    /** One file, also when nothing of it waits any more; nothing if there is none of that id. */
    public Optional<Waiting> find(Who.Staff who, BudgetFileId id) {
        desk.require(who);
        return files.find(id).map(this::waiting);
    }

    /**
     * Agrees to every amount of the file that still waits, each as {@link PaySchedules#approve} does, by chunks of 50 in one transaction
     * each: ended in between, what was agreed stays agreed and the rest waits. Agreeing again agrees to nothing more.
     *
     * @throws OversightRefusal.OwnProposal if it was loaded in this officer's name; an audit record is written
     */
    public Agreed agreeAll(Who.Staff who, BudgetFileId id) {
        desk.require(who);
        var waiting = proposals(id);
        if (waiting.stream().anyMatch(proposal -> proposal.wasProposedBy(who.signIn()))) {
            desk.recordApart(AuditEvent.of(who.actor(), "BUDGETS_AGREED_REFUSED")
                    .on("budget_file", id.value())
                    .because("OWN_PROPOSAL"));
            throw new OversightRefusal.OwnProposal();
        }
        var ids = waiting.stream()
                .map(proposal -> new PayScheduleId(proposal.getId()))
                .toList();
        long agreed = 0;
        for (int from = 0; from < ids.size(); from += BudgetFileChunk.AT_ONCE) {
            agreed += agree(who, ids.subList(from, Math.min(ids.size(), from + BudgetFileChunk.AT_ONCE)));
        }
        return new Agreed(agreed, ids.size() - agreed);
    }

    private long agree(Who.Staff who, List<PayScheduleId> some) {
        try {
            chunk.agree(who, some);
            return some.size();
        } catch (OversightRefusal | WalletRefusal moved) {
            // One that cannot be agreed undid them all: each by itself, so that this one alone stays.
            return some.stream().filter(each -> agreedAlone(who, each)).count();
        }
    }

    private boolean agreedAlone(Who.Staff who, PayScheduleId id) {
        try {
            deciding.approve(who, id);
            return true;
        } catch (OversightRefusal | WalletRefusal moved) {
            // What it was to follow moved on since the file was loaded: it stays, for an officer to look at by itself.
            return false;
        }
    }

    private List<PaySchedule> proposals(BudgetFileId id) {
        return schedules.findByBudgetFileIdAndStageOrderById(id.value(), PaySchedule.Stage.PROPOSED);
    }

    private Waiting waiting(BudgetFileBook.Loaded file) {
        var proposals = proposals(file.id());
        var before = schedules
                .findAllById(proposals.stream().map(PaySchedule::followsId).toList())
                .stream()
                .collect(Collectors.toMap(PaySchedule::getId, Function.identity()));
        var changes = new ArrayList<Change>();
        proposals.forEach(proposal -> changes.add(change(proposal, before)));
        long changed = proposals.stream().filter(PaySchedule::replacesAnother).count();
        return new Waiting(
                file.id(),
                file.name(),
                file.loadedBy(),
                file.loadedAt(),
                schedules.countByBudgetFileIdAndStage(file.id().value(), PaySchedule.Stage.APPROVED),
                proposals.size() - changed,
                changed,
                Money.sum(changes.stream().map(Change::aWeekBefore).toList()),
                Money.sum(changes.stream().map(Change::aWeekAfter).toList()),
                changes.stream()
                        .sorted(Comparator.comparing(Change::difference).reversed())
                        .limit(LARGEST)
                        .toList());
    }

    private static Change change(PaySchedule proposal, Map<UUID, PaySchedule> before) {
        var followed = before.get(proposal.followsId());
        return new Change(
                new PayScheduleId(proposal.getId()),
                proposal.person(),
                proposal.amount(),
                proposal.rhythm(),
                proposal.firstDay(),
                followed == null || !followed.goesOn()
                        ? Money.ZERO
                        : followed.rhythm().aWeek(followed.amount()),
                proposal.rhythm().aWeek(proposal.amount()));
    }
}

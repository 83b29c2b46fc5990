package carefair.accreditation;

import carefair.accreditation.events.ProviderBroughtBack;
import carefair.accreditation.events.ProviderSuspended;
import carefair.audit.AuditEvent;
import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a provider from selling, and lets it sell again: one accreditation officer asks with a reason, another decides. Orders that people
 * have stay theirs: who has one is told by {@code purchasing}, which hears of it through the directory.
 */
@Service
@Transactional
public class Suspensions {

    public enum Kind {
        SUSPEND,
        BRING_BACK
    }

    public enum Standing {
        WAITING,
        AGREED,
        REFUSED
    }

    /**
     * What was asked for.
     *
     * @param reason why, as the officer who asked wrote it; the provider reads it once it is agreed
     * @param decidedBy null while it waits; {@code decidedAt} likewise
     * @param refusal why it was refused; empty otherwise
     */
    public record Change(
            SuspensionId id,
            OrganisationId provider,
            Kind kind,
            Standing standing,
            SignInId askedBy,
            Instant askedAt,
            String reason,
            @Nullable SignInId decidedBy,
            @Nullable Instant decidedAt,
            String refusal) {}

    private final StoredSuspensions suspensions;
    private final Office office;
    private final SuspensionNews news;
    private final ApplicationEventPublisher events;

    Suspensions(StoredSuspensions suspensions, Office office, SuspensionNews news, ApplicationEventPublisher events) {
        this.suspensions = suspensions;
        this.office = office;
        this.news = news;
        this.events = events;
    }

    /**
     * Asks that a provider is suspended or brought back. The same key again changes nothing. The other officers are told.
     *
     * @param reason 1 to 2,000 characters, which the provider reads once it is agreed
     * @throws AccreditationRefusal.OwnProvider if the officer works for the provider; an audit record is written
     * @throws AccreditationRefusal.SuspensionWaiting if another change of this provider waits
     * @throws AccreditationRefusal.SuspensionChangesNothing if it is so already
     */
    public SuspensionId ask(CommandKey key, Who.Staff who, OrganisationId provider, Kind kind, String reason) {
        office.requireOther(who, provider);
        var before = suspensions.findById(key.value());
        if (before.isPresent()) {
            return new SuspensionId(before.get().id());
        }
        if (suspensions.existsByWaitingOrganisationId(provider.value())) {
            throw new AccreditationRefusal.SuspensionWaiting();
        }
        if (isSuspended(provider) == (kind == Kind.SUSPEND)) {
            throw new AccreditationRefusal.SuspensionChangesNothing();
        }
        var words = office.keep(provider, who, reason);
        var change = suspensions.saveAndFlush(
                new StoredSuspension(key.value(), provider, kind, who.signIn(), words, office.now()));
        office.did(event(who, "SUSPENSION_ASKED", change).because(words));
        news.asked(change);
        return new SuspensionId(change.id());
    }

    /**
     * Lets it count from now on. Agreeing twice is agreeing once. The provider is told why; the directory and who has open orders hear of it.
     *
     * @throws AccreditationRefusal.SuspensionNeedsAnother if this officer asked for it; an audit record is written
     * @throws AccreditationRefusal.OwnProvider if the officer works for the provider; an audit record is written
     * @throws AccreditationRefusal.SuspensionDecided if it was decided otherwise, or by somebody else
     */
    public void agree(Who.Staff who, SuspensionId id) {
        var change = toDecide(who, id);
        if (change.wasDecidedBy(who.signIn(), Standing.AGREED)) {
            return;
        }
        var provider = change.provider();
        change.agree(suspensions.agreed(provider.value()) + 1, who.signIn(), office.now());
        suspensions.saveAndFlush(change);
        office.did(event(who, "SUSPENSION_AGREED", change).because(change.kind().name()));
        news.agreed(change);
        events.publishEvent(
                change.kind() == Kind.SUSPEND
                        ? new ProviderSuspended(provider, office.now())
                        : new ProviderBroughtBack(provider, office.now()));
    }

    /**
     * Leaves everything as it is. Refusing twice is refusing once.
     *
     * @param why 1 to 2,000 characters, which accreditation officers read
     * @throws AccreditationRefusal.SuspensionNeedsAnother if this officer asked for it; an audit record is written
     * @throws AccreditationRefusal.SuspensionDecided if it was decided otherwise, or by somebody else
     */
    public void refuse(Who.Staff who, SuspensionId id, String why) {
        var change = toDecide(who, id);
        if (change.wasDecidedBy(who.signIn(), Standing.REFUSED)) {
            return;
        }
        var words = office.keep(change.provider(), who, why);
        change.refuse(who.signIn(), words, office.now());
        suspensions.saveAndFlush(change);
        office.did(event(who, "SUSPENSION_REFUSED", change).because(words));
        news.refused(change);
    }

    /** What waits for a second officer, oldest first. */
    @Transactional(readOnly = true)
    public List<Change> waiting(Who.Staff who) {
        office.require(who);
        return suspensions.findByWaitingOrganisationIdIsNotNullOrderByAskedAtAscIdAsc().stream()
                .map(this::told)
                .toList();
    }

    /** Every change that was asked for about a provider, newest first. */
    @Transactional(readOnly = true)
    public List<Change> of(Who.Staff who, OrganisationId provider) {
        office.require(who);
        return suspensions.findByOrganisationIdOrderByAskedAtDescIdDesc(provider.value()).stream()
                .map(this::told)
                .toList();
    }

    /** The change that counts for a provider itself, if there ever was one: without who at the council decided it. */
    @Transactional(readOnly = true)
    public java.util.Optional<Change> own(Who.Provider who) {
        office.requireMember(who);
        return suspensions.counting(who.organisation().value()).map(this::told);
    }

    /** Every provider that is suspended now. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> suspended(Who.Staff who) {
        office.require(who);
        return suspensions.counting().stream()
                .filter(change -> change.kind() == Kind.SUSPEND)
                .map(StoredSuspension::provider)
                .collect(Collectors.toSet());
    }

    /** Open to everybody: the public sees that a listing is not offered. */
    @Transactional(readOnly = true)
    public boolean isSuspended(OrganisationId provider) {
        return suspensions
                .counting(provider.value())
                .filter(change -> change.kind() == Kind.SUSPEND)
                .isPresent();
    }

    private StoredSuspension toDecide(Who.Staff who, SuspensionId id) {
        office.require(who);
        var change =
                suspensions.lock(id.value()).orElseThrow(() -> office.notThere(who, "suspension_change", id.value()));
        office.requireOther(who, change.provider());
        if (change.wasAskedBy(who.signIn())) {
            office.refused(event(who, "ACCREDITATION_REFUSED", change).because("ASKED_THEMSELVES"));
            throw new AccreditationRefusal.SuspensionNeedsAnother();
        }
        return change;
    }

    private Change told(StoredSuspension change) {
        return new Change(
                new SuspensionId(change.id()),
                change.provider(),
                change.kind(),
                change.standing(),
                change.askedBy(),
                change.askedAt(),
                office.read(change.reason()),
                change.decidedBy().orElse(null),
                change.decidedAt().orElse(null),
                change.decisionWords().map(office::read).orElse(""));
    }

    private static AuditEvent event(Who who, String action, StoredSuspension change) {
        return AuditEvent.of(who.actor(), action)
                .about(change.provider().value())
                .on("suspension_change", change.id());
    }
}

package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people must be told, until letters and messages exist: it stands in their account's list. Written in the caller's transaction,
 * so it is told exactly when the thing happened; also published as the event {@link SomethingToKnow}.
 */
@Service
public class ThingsToKnow {

    /**
     * One thing.
     *
     * @param code names the words: bundle key {@code know.<code>.title}, with {@code facts} filled in by name
     * @param facts what the words need, already fit to read: sums, dates, names, references
     * @param path where to act on it, such as {@code /app/orders/...}; null if there is nothing to do
     * @param due by when it is the reader's turn; null if it is only news, or work for a role without a day
     */
    public record Thing(
            String code,
            Map<String, String> facts,
            @Nullable String path,
            @Nullable LocalDate due) {}

    /** @param seen whether this reader has read it, or what it asked for is done */
    public record Told(UUID id, Thing thing, Instant at, boolean seen) {}

    private static final Limit AT_MOST = Limit.of(100);

    /** Where they are kept: one by one, or many at once. */
    @org.springframework.stereotype.Component
    record Kept(ThingRecords things, ThingRows rows) {}

    private final ThingRecords things;
    private final ThingRows rows;
    private final ReadThings read;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ThingsToKnow(Kept kept, ReadThings read, Access access, ApplicationEventPublisher events, InstantSource clock) {
        this.things = kept.things();
        this.rows = kept.rows();
        this.read = read;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Told to the person, and to whoever acts for them with the power to be told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId person, Thing thing) {
        told(ThingRecord.to(person, Uuid7.next(clock), thing, now()), thing);
    }

    /** What one person must be told. */
    public record ToTell(PersonId person, Thing thing) {}

    /** As {@link #tell(PersonId, Thing)}, to many people by two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAll(List<ToTell> many) {
        var told = many.stream()
                .map(each -> ThingRecord.to(each.person(), Uuid7.next(clock), each.thing(), now()))
                .toList();
        rows.insert(told);
        told.forEach(record -> events.publishEvent(
                new SomethingToKnow(record.getId(), record.told(false).thing().code())));
    }

    /** Told to everybody who works for the provider. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(OrganisationId provider, Thing thing) {
        told(ThingRecord.to(provider, Uuid7.next(clock), thing, now()), thing);
    }

    /** Told to every member of staff with this role. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Role role, Thing thing) {
        told(ThingRecord.to(role, Uuid7.next(clock), thing, now()), thing);
    }

    /** Told to whoever signs in this way, in whatever capacity they act for themselves: for who has no record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(SignInId signIn, Thing thing) {
        told(ThingRecord.to(signIn, Uuid7.next(clock), thing, now()), thing);
    }

    /**
     * That whoever had to act at that address has done so, or that it is not their turn any more: what asked them to is read.
     *
     * @param path as it was told, such as {@code /app/orders/...}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(String path) {
        read.done(path, now());
    }

    /**
     * What stands in the list of whoever this is, newest first, at most 100; nothing for who acts for a person without the power to be
     * told. What was told to a sign-in before it was joined to a record stays in the list of whoever signs in this way.
     *
     * @throws IdentityRefusal.NotGranted if there is no right at all to act for the person any more
     */
    @Transactional(readOnly = true)
    public List<Told> list(Who who) {
        var found = mine(who);
        var readByThem = read.among(found.stream().map(ThingRecord::getId).toList(), who.actor());
        return found.stream()
                .map(thing -> thing.told(readByThem.contains(thing.getId())))
                .toList();
    }

    /** Whether whoever this is reads what is told to the account; a person does of their own, and who acts for them with {@link Power#BE_TOLD}. */
    @Transactional(readOnly = true)
    public boolean reaches(Who.Resident who) {
        return access.may(who, Power.BE_TOLD);
    }

    /** That this reader has seen it; others who may read it still have not. @throws IdentityRefusal.NotYours if it is not theirs */
    @Transactional
    public void seen(Who who, UUID thing) {
        if (things.findById(thing).filter(found -> isFor(found, who)).isEmpty()) {
            throw access.refuse(who, AuditEvent.of(who.actor(), "THING_REFUSED").on("thing", thing));
        }
        read.seen(thing, who.signIn(), now());
    }

    private void told(ThingRecord record, Thing thing) {
        things.save(record);
        events.publishEvent(new SomethingToKnow(record.getId(), thing.code()));
    }

    private List<ThingRecord> mine(Who who) {
        var told = inCapacity(who);
        var before = isForThemselves(who)
                ? things.findBySignInIdOrderByToldAtDescIdDesc(who.actor(), AT_MOST)
                : List.<ThingRecord>of();
        return before.isEmpty()
                ? told
                : Stream.concat(told.stream(), before.stream())
                        .sorted(Comparator.comparing(ThingRecord::toldAt).reversed())
                        .limit(AT_MOST.max())
                        .toList();
    }

    /** Who acts for somebody else is told nothing of their own there. */
    private static boolean isForThemselves(Who who) {
        return !(who instanceof Who.System) && !(who instanceof Who.Resident resident && !resident.isThemselves());
    }

    private List<ThingRecord> inCapacity(Who who) {
        return switch (who) {
            case Who.Resident resident ->
                isTold(resident)
                        ? things.findByPersonIdOrderByToldAtDescIdDesc(
                                resident.account().value(), AT_MOST)
                        : List.of();
            case Who.Provider provider -> {
                access.require(provider, provider.organisation());
                yield things.findByOrganisationIdOrderByToldAtDescIdDesc(
                        provider.organisation().value(), AT_MOST);
            }
            case Who.Staff staff -> {
                var roles = access.roles(staff);
                yield roles.isEmpty()
                        ? List.of()
                        : things.findByStaffRoleInOrderByToldAtDescIdDesc(
                                roles.stream().map(Role::name).toList(), AT_MOST);
            }
            case Who.Unjoined unjoined -> List.of();
            case Who.System system -> List.of();
        };
    }

    private boolean isTold(Who.Resident who) {
        if (access.may(who, Power.BE_TOLD)) {
            return true;
        }
        if (!access.may(who, Power.SEE) && !access.may(who, Power.ORDER)) {
            access.require(who, Power.BE_TOLD);
        }
        return false;
    }

    private boolean isFor(ThingRecord thing, Who who) {
        return (isForThemselves(who) && thing.isFor(who.signIn())) || isInCapacity(thing, who);
    }

    private boolean isInCapacity(ThingRecord thing, Who who) {
        return switch (who) {
            case Who.Resident resident -> thing.isFor(resident.account()) && access.may(resident, Power.BE_TOLD);
            case Who.Provider provider -> {
                access.require(provider, provider.organisation());
                yield thing.isFor(provider.organisation());
            }
            case Who.Staff staff -> thing.isFor(access.roles(staff));
            case Who.Unjoined unjoined -> false;
            case Who.System system -> false;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package carefair.accreditation;

import carefair.accreditation.Check.Standing;
import carefair.accreditation.events.CheckEnded;
import carefair.accreditation.events.ChecksChanged;
import carefair.audit.AuditEvent;
import carefair.identity.OrganisationId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council's record of what it checked about providers. Nothing is overwritten: a newer check takes an older one's place, and one that
 * was wrong is taken back with a reason; both stay in the history.
 */
@Service
@Transactional
public class Checks {

    /** How many days ahead the officer's list looks. */
    public static final int DAYS_AHEAD = 60;

    /**
     * A provider with a check that has run out or soon will.
     *
     * @param due the checks concerned, the soonest end first
     */
    public record Due(OrganisationId provider, List<Check> due) {}

    private final StoredChecks checks;
    private final CheckRows rows;
    private final Office office;

    Checks(StoredChecks checks, CheckRows rows, Office office) {
        this.checks = checks;
        this.rows = rows;
        this.office = office;
    }

    /**
     * Writes down a check that this officer made. The same key again changes nothing.
     *
     * @throws AccreditationRefusal.OwnProvider if the officer works for the provider; an audit record is written
     * @throws AccreditationRefusal.DayToCome if it was seen on a day to come
     * @throws AccreditationRefusal.CheckFormUsedAgain if the key came with something else before
     */
    public CheckId record(CommandKey key, Who.Staff who, NewCheck check) {
        office.requireOther(who, check.provider());
        if (check.seenOn().isAfter(office.today())) {
            throw new AccreditationRefusal.DayToCome();
        }
        var before = checks.findById(key.value());
        if (before.isPresent()) {
            if (!before.get().isAs(check, who.signIn())) {
                throw new AccreditationRefusal.CheckFormUsedAgain();
            }
            return new CheckId(before.get().id());
        }
        var stored = checks.saveAndFlush(new StoredCheck(key.value(), check, who.signIn(), office.now()));
        if (!check.dbsNumber().isEmpty()) {
            rows.keepNumber(stored.id(), check.dbsNumber());
        }
        office.did(event(who, "CHECK_RECORDED", stored).because(check.kind().name()));
        office.tell(new ChecksChanged(check.provider()));
        return new CheckId(stored.id());
    }

    /**
     * Says that a check was wrong: it counts no more, and stays in the history. Its certificate's number is forgotten.
     *
     * @param why 1 to 2,000 characters, which the council alone reads
     * @throws AccreditationRefusal.TakenBackAlready if it was
     */
    public void takeBack(Who.Staff who, CheckId id, String why) {
        office.require(who);
        var check = stored(who, id);
        office.requireOther(who, check.provider());
        if (!rows.takenBack(List.of(check.id())).isEmpty()) {
            throw new AccreditationRefusal.TakenBackAlready();
        }
        var counted = holds(check);
        var words = office.keep(check.provider(), who, why);
        rows.takeBack(check.id(), who.signIn(), office.now(), words);
        rows.forgetNumber(check.id());
        office.did(event(who, "CHECK_TAKEN_BACK", check).because(words));
        office.tell(new ChecksChanged(check.provider()));
        if (counted && none(check)) {
            office.tell(new CheckEnded(check.provider(), check.kind(), false));
        }
    }

    private boolean holds(StoredCheck check) {
        return told(List.of(check.provider().value()), false).stream()
                .anyMatch(told -> told.id().value().equals(check.id()) && told.standing() == Standing.HOLDS);
    }

    /** Whether nothing of its kind and name holds any more: an older one that was never wrong counts again. */
    private boolean none(StoredCheck check) {
        return told(List.of(check.provider().value()), false).stream()
                .filter(other -> other.standing() == Standing.HOLDS)
                .noneMatch(
                        other -> other.kind() == check.kind() && other.about().equalsIgnoreCase(check.about()));
    }

    /** Every check of a provider, newest first, with those that count no more. */
    @Transactional(readOnly = true)
    public List<Check> of(Who.Staff who, OrganisationId provider) {
        office.require(who);
        return told(List.of(provider.value()), true);
    }

    /** One check. @throws carefair.identity.IdentityRefusal.NotYours if there is none */
    @Transactional(readOnly = true)
    public Check one(Who.Staff who, CheckId id) {
        office.require(who);
        var provider = stored(who, id).provider();
        return told(List.of(provider.value()), true).stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> office.notThere(who, "check", id.value()));
    }

    /** A provider's own checks, newest first: without the council's words, and without who saw them. */
    @Transactional(readOnly = true)
    public List<Check> own(Who.Provider who) {
        office.requireMember(who);
        return told(List.of(who.organisation().value()), false);
    }

    /**
     * The number of a DBS certificate. That it was looked at is remembered.
     *
     * @return empty if it is not kept any more
     */
    public String number(Who.Staff who, CheckId id) {
        office.require(who);
        var check = stored(who, id);
        office.did(event(who, "DBS_NUMBER_SEEN", check));
        return rows.number(check.id()).orElse("");
    }

    /** The providers with a check that ran out or ends within {@value #DAYS_AHEAD} days, the soonest first. */
    @Transactional(readOnly = true)
    public List<Due> due(Who.Staff who) {
        office.require(who);
        var by = office.today().plusDays(DAYS_AHEAD);
        return told(checks.withAnEndBy(by), false).stream()
                .filter(check -> check.standing() == Standing.HOLDS || check.standing() == Standing.RAN_OUT)
                .filter(check -> check.until() != null && !check.until().isAfter(by))
                .collect(Collectors.groupingBy(Check::provider))
                .entrySet()
                .stream()
                .map(entry -> new Due(entry.getKey(), soonestFirst(entry.getValue())))
                .sorted(Comparator.comparing(due -> end(due.due().getFirst())))
                .toList();
    }

    /** Every provider that was ever checked. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> providers(Who.Staff who) {
        office.require(who);
        return checks.providers().stream().map(OrganisationId::new).collect(Collectors.toSet());
    }

    private static List<Check> soonestFirst(List<Check> checks) {
        return checks.stream().sorted(Comparator.comparing(Checks::end)).toList();
    }

    private static LocalDate end(Check check) {
        return check.until() == null ? LocalDate.MAX : check.until();
    }

    private List<Check> told(Collection<UUID> providers, boolean withWords) {
        if (providers.isEmpty()) {
            return List.of();
        }
        var all = checks.findByOrganisationIdInOrderByRecordedAtDescIdDesc(providers);
        var ids = all.stream().map(StoredCheck::id).toList();
        var back = rows.takenBack(ids);
        var numbered = rows.withNumber(ids);
        return Reckoning.on(office.today(), all, back.keySet()).entrySet().stream()
                .map(entry -> entry.getKey()
                        .told(
                                numbered.contains(entry.getKey().id()),
                                entry.getValue(),
                                taken(back, entry.getKey().id(), withWords)))
                .toList();
    }

    private Check.@Nullable TakenBack taken(Map<UUID, CheckRows.Back> back, UUID check, boolean withWords) {
        return Stream.ofNullable(back.get(check))
                .map(found -> new Check.TakenBack(found.by(), found.at(), withWords ? office.read(found.why()) : ""))
                .findFirst()
                .orElse(null);
    }

    private StoredCheck stored(Who who, CheckId id) {
        return checks.findById(id.value()).orElseThrow(() -> office.notThere(who, "check", id.value()));
    }

    private static AuditEvent event(Who who, String action, StoredCheck check) {
        return AuditEvent.of(who.actor(), action)
                .about(check.provider().value())
                .on("provider_check", check.id());
    }
}

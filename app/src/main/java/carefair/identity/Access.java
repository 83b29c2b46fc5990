package carefair.identity;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.shared.UuidBytes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether someone may do a thing now, by what is recorded now: rights, roles and memberships are read again at each question, so
 * what was ended is refused at the next press, whatever a page or session still holds.
 */
@Service
@Transactional(readOnly = true)
public class Access {

    private final SignInRecords signIns;
    private final Rights rights;
    private final Audit audit;
    private final JdbcClient jdbc;

    Access(SignInRecords signIns, Rights rights, Audit audit, JdbcClient jdbc) {
        this.signIns = signIns;
        this.rights = rights;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * Lets the person themselves do everything, and someone acting for them what a live grant names.
     *
     * @throws IdentityRefusal.NotGranted if no live grant covers it, or record and sign-in were separated; an audit record is written
     */
    public void require(Who.Resident who, Power power) {
        if (!may(who, power)) {
            audit.recordApart(AuditEvent.of(who.actor(), "ACT_REFUSED")
                    .about(who.account().value())
                    .on("power", who.account().value())
                    .because(power.name()));
            throw new IdentityRefusal.NotGranted(power);
        }
    }

    /** @throws IdentityRefusal.NotYourRole if the member of staff has not this role; an audit record is written */
    public void require(Who.Staff who, Role role) {
        var has = signIns.of(who.signIn())
                .filter(signIn -> signIn.roles().contains(role))
                .isPresent();
        if (!has) {
            audit.recordApart(AuditEvent.of(who.actor(), "ROLE_REFUSED").because(role.name()));
            throw new IdentityRefusal.NotYourRole(role);
        }
    }

    /**
     * Lets every member of staff, whatever their role.
     *
     * @throws IdentityRefusal.NotYourRole if they have no role any more; an audit record is written
     */
    public void requireStaff(Who.Staff who) {
        if (roles(who).isEmpty()) {
            audit.recordApart(AuditEvent.of(who.actor(), "ROLE_REFUSED"));
            throw new IdentityRefusal.NotYourRole(
                    who.roles().stream().findFirst().orElse(Role.DIRECT_PAYMENT_OFFICER));
        }
    }

    /**
     * Lets staff with any of these roles.
     *
     * @throws IdentityRefusal.NotYourRole if the member of staff has none of them; an audit record is written
     */
    public void requireAny(Who.Staff who, Role first, Role other) {
        if (!roles(who).contains(other)) {
            require(who, first);
        }
    }

    /** Lets members of the provider do what is the provider's. @throws IdentityRefusal.NotYours if it is another's */
    public void require(Who.Provider who, OrganisationId owner) {
        var worksThere = signIns.of(who.signIn())
                .flatMap(SignInRecord::organisation)
                .filter(owner::equals)
                .isPresent();
        if (!worksThere || !who.organisation().equals(owner)) {
            throw refuse(who, AuditEvent.of(who.actor(), "PROVIDER_REFUSED").on("organisation", owner.value()));
        }
    }

    /** Writes down that someone asked for what is not theirs, and gives the refusal to throw. */
    public IdentityRefusal.NotYours refuse(Who who, AuditEvent asked) {
        audit.recordApart(asked.reasonCode() == null ? asked.because("NOT_THEIRS") : asked);
        return new IdentityRefusal.NotYours();
    }

    /** Whether this person, or who acts for them, may do it now; for showing or hiding, never instead of {@link #require}. */
    public boolean may(Who.Resident who, Power power) {
        var person = signIns.of(who.signIn()).flatMap(SignInRecord::person);
        if (who.isThemselves()) {
            return person.filter(who.account()::equals).isPresent();
        }
        return person.stream()
                .flatMap(self -> rights.of(self, who.account()).stream())
                .anyMatch(grant -> grant.powers().contains(power));
    }

    /** For what the application does by itself, and staff with that role; anybody else is refused. */
    void requireStaffOrSystem(Who who, Role role, String action) {
        switch (who) {
            case Who.System system -> {}
            case Who.Staff staff -> require(staff, role);
            default -> throw refuse(who, AuditEvent.of(who.actor(), action));
        }
    }

    /** Those of many at once who act in their own account, by one reading; whoever is left out is asked for by {@link #require}. */
    public Set<Who.Resident> themselves(Collection<Who.Resident> many) {
        var ids = many.stream()
                .filter(Who.Resident::isThemselves)
                .map(who -> UuidBytes.of(who.signIn().value()))
                .toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        var personOf = new HashMap<UUID, UUID>();
        // By plain SQL: Hibernate would work out a query anew for each number of people.
        jdbc.sql("select id, person_id from sign_in where id in (:ids) and person_id is not null")
                .param("ids", ids)
                .query(row -> {
                    personOf.put(UuidBytes.toUuid(row.getBytes(1)), UuidBytes.toUuid(row.getBytes(2)));
                });
        return many.stream()
                .filter(who -> who.isThemselves()
                        && who.account()
                                .value()
                                .equals(personOf.get(who.signIn().value())))
                .collect(Collectors.toSet());
    }

    /** Whether that person's record is the officer's own. */
    boolean isThemselves(Who.Staff who, PersonId person) {
        return signIns.of(who.signIn())
                .flatMap(SignInRecord::person)
                .filter(person::equals)
                .isPresent();
    }

    /** Whether the member of staff is a member of the provider too, and so may not decide about it. */
    public boolean worksFor(Who.Staff who, OrganisationId provider) {
        return worksFor(who.signIn(), provider);
    }

    /** Whether whoever signs in this way is a member of the provider, in whatever capacity they act now. */
    boolean worksFor(SignInId signIn, OrganisationId provider) {
        return signIns.of(signIn)
                .flatMap(SignInRecord::organisation)
                .filter(provider::equals)
                .isPresent();
    }

    /** The roles this member of staff has by the sign-in provider's latest word. */
    Set<Role> roles(Who.Staff who) {
        return signIns.of(who.signIn()).map(SignInRecord::roles).orElse(Set.of());
    }

    /** Writes down that someone chose an account that is not open to them, and gives the refusal to throw. */
    IdentityRefusal.NotGranted refuseAccount(SignInId signIn, PersonId person) {
        audit.recordApart(AuditEvent.of(signIn.value(), "ACCOUNT_REFUSED")
                .about(person.value())
                .on("person", person.value()));
        return new IdentityRefusal.NotGranted(Power.SEE);
    }
}

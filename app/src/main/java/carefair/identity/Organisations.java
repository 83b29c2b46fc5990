package carefair.identity;

import carefair.audit.AuditEvent;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The providers, and who works for them. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRecords organisations;
    private final SignInRecords signIns;
    private final Naming naming;
    private final Access access;
    private final Clerk clerk;

    Organisations(OrganisationRecords organisations, SignInRecords signIns, Naming naming, Access access, Clerk clerk) {
        this.organisations = organisations;
        this.signIns = signIns;
        this.naming = naming;
        this.access = access;
        this.clerk = clerk;
    }

    /**
     * Adds a provider. For the application, and staff with {@link Role#DIRECT_PAYMENT_OFFICER}.
     *
     * @param name 1 to 200 characters
     */
    public OrganisationId add(Who who, String name) {
        access.requireStaffOrSystem(who, Role.DIRECT_PAYMENT_OFFICER, "ORGANISATION_ADDED");
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("A provider's name has 1 to 200 characters");
        }
        var record = new OrganisationRecord(clerk.newId(), name.strip(), who, clerk.now());
        organisations.save(record);
        clerk.did(AuditEvent.of(who.actor(), "ORGANISATION_ADDED").on("organisation", record.getId()));
        return new OrganisationId(record.getId());
    }

    /**
     * A sign-in that is nobody's yet becomes the first of a new provider's.
     *
     * @param name 1 to 200 characters
     * @throws IdentityRefusal.NotYours if the sign-in is somebody's by now; an audit record is written
     */
    public Who.Provider begin(Who.Unjoined who, String name) {
        var signIn = signIns.of(who.signIn()).orElseThrow(IdentityRefusal.NotSignedIn::new);
        if (!(signIn.inOwnCapacity() instanceof Who.Unjoined)) {
            throw access.refuse(who, AuditEvent.of(who.actor(), "ORGANISATION_ADDED"));
        }
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("A provider's name has 1 to 200 characters");
        }
        var record = new OrganisationRecord(clerk.newId(), name.strip(), who, clerk.now());
        organisations.save(record);
        var organisation = new OrganisationId(record.getId());
        signIn.worksFor(organisation);
        clerk.did(AuditEvent.of(who.actor(), "ORGANISATION_ADDED").on("organisation", record.getId()));
        return new Who.Provider(who.signIn(), organisation);
    }

    /**
     * Lets a sign-in act for the provider from now on; a sign-in works for one provider at a time. For the application, and staff with
     * {@link Role#DIRECT_PAYMENT_OFFICER}.
     */
    public void addMember(Who who, OrganisationId organisation, SignInId member) {
        access.requireStaffOrSystem(who, Role.DIRECT_PAYMENT_OFFICER, "MEMBER_ADDED");
        signIns.of(member)
                .orElseThrow(() -> new IllegalArgumentException("No such sign-in: " + member))
                .worksFor(organisation);
        clerk.did(AuditEvent.of(who.actor(), "MEMBER_ADDED")
                .about(member.value())
                .on("organisation", organisation.value()));
    }

    /** Open to everybody: providers' names are public. */
    public String nameOf(OrganisationId organisation) {
        return naming.nameOf(organisation);
    }

    /** Up to 50 providers with these letters in their name, by name; for any member of staff. */
    @Transactional(readOnly = true)
    public List<OrganisationId> matching(Who.Staff who, String letters) {
        access.requireStaff(who);
        return organisations.findFirst50ByNameContainingIgnoreCaseOrderByNameAscIdAsc(letters.strip()).stream()
                .map(record -> new OrganisationId(record.getId()))
                .toList();
    }

    /** The providers of exactly that name. Open to everybody. */
    public List<OrganisationId> named(String name) {
        return organisations.findByName(name).stream()
                .map(record -> new OrganisationId(record.getId()))
                .toList();
    }
}

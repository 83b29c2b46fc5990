package carefair.identity;

import carefair.audit.AuditEvent;
import org.springframework.stereotype.Service;

/** Says whether someone may do a thing now, by what is recorded now. */
@Service
public class Access {

    /**
     * Lets the person themselves do everything, and someone acting for them what a live grant names.
     *
     * @throws IdentityRefusal.NotGranted if no live grant covers it; an audit record is written
     */
    public void require(Who.Resident who, Power power) {
        throw new UnsupportedOperationException();
    }

    /** @throws IdentityRefusal.NotYourRole if the member of staff has not this role; an audit record is written */
    public void require(Who.Staff who, Role role) {
        throw new UnsupportedOperationException();
    }

    /** Lets members of the provider do what is the provider's. @throws IdentityRefusal.NotYours if it is another's */
    public void require(Who.Provider who, OrganisationId owner) {
        throw new UnsupportedOperationException();
    }

    /** Writes down that someone asked for what is not theirs, and gives the refusal to throw. */
    public IdentityRefusal.NotYours refuse(Who who, AuditEvent asked) {
        throw new UnsupportedOperationException();
    }
}

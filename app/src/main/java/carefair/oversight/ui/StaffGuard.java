package carefair.oversight.ui;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Role;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.PageGuard;
import org.springframework.stereotype.Component;

/** The council's pages are not there for anybody else who is signed in; that they asked is remembered. */
@Component
class StaffGuard implements PageGuard {

    private final SignedIn signedIn;
    private final Access access;

    StaffGuard(SignedIn signedIn, Access access) {
        this.signedIn = signedIn;
        this.access = access;
    }

    @Override
    public boolean exists(String path) {
        if (!path.equals(At.TODAY) && !path.startsWith(At.TODAY + "/")) {
            return true;
        }
        // Nobody signed in: the page asks them to sign in first.
        return signedIn.who().map(this::mayEnter).orElse(true);
    }

    private boolean mayEnter(Who who) {
        var officer = who instanceof Who.Staff staff && staff.roles().contains(Role.DIRECT_PAYMENT_OFFICER);
        if (!officer) {
            access.refuse(who, AuditEvent.of(who.actor(), "STAFF_PAGE_ASKED_FOR"));
        }
        return officer;
    }
}

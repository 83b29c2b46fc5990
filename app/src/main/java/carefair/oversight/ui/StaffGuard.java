package carefair.oversight.ui;

import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Role;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.ui.PageGuard;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The council's pages are not there for anybody else who is signed in; that they asked is remembered. */
@Component
class StaffGuard implements PageGuard {

    /** Other modules have pages for staff too, for other roles. */
    private static final Pattern OURS = Pattern.compile(At.TODAY
            + "(/((people|schedules|budget-files|files|funds|pay-ins|reclaims|questions|orders|enquiries|pass-on)|"
            + Arrays.stream(Journey.values()).map(Journey::code).collect(Collectors.joining("|"))
            + ")(/.*)?)?");

    private static final Pattern PERSON = Pattern.compile(At.PEOPLE + "/([^/]+)(/.*)?");

    private final SignedIn signedIn;
    private final Access access;
    private final People people;

    StaffGuard(SignedIn signedIn, Access access, People people) {
        this.signedIn = signedIn;
        this.access = access;
        this.people = people;
    }

    @Override
    public boolean exists(String path) {
        if (!OURS.matcher(path).matches()) {
            return true;
        }
        // Nobody signed in: the page asks them to sign in first.
        return signedIn.who().map(who -> mayEnter(who) && mayBeAPerson(path)).orElse(true);
    }

    private boolean mayBeAPerson(String path) {
        var named = PERSON.matcher(path);
        return !named.matches()
                || named.group(1).equals("new")
                || At.id(Optional.of(named.group(1)))
                        .map(PersonId::new)
                        .filter(this::isKnown)
                        .isPresent();
    }

    private boolean isKnown(PersonId person) {
        try {
            people.nameOf(person);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private boolean mayEnter(Who who) {
        var officer = who instanceof Who.Staff staff && staff.roles().contains(Role.DIRECT_PAYMENT_OFFICER);
        if (!officer) {
            access.refuse(who, AuditEvent.of(who.actor(), "STAFF_PAGE_ASKED_FOR"));
        }
        return officer;
    }
}

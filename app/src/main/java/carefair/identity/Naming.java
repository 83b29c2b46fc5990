package carefair.identity;

import carefair.audit.AuditEvent;
import carefair.ui.Texts;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names and capacities to show for people and for whoever pressed a button. */
@Component
class Naming {

    private final PersonRecords people;
    private final SignInRecords signIns;
    private final GrantRecords grants;
    private final OrganisationRecords organisations;
    private final Texts texts;

    Naming(
            PersonRecords people,
            SignInRecords signIns,
            GrantRecords grants,
            OrganisationRecords organisations,
            Texts texts) {
        this.people = people;
        this.signIns = signIns;
        this.grants = grants;
        this.organisations = organisations;
        this.texts = texts;
    }

    String nameOf(PersonId person) {
        return people.findById(person.value())
                .map(PersonRecord::fullName)
                .orElseThrow(() -> new IllegalArgumentException("No such person: " + person));
    }

    String nameOf(OrganisationId organisation) {
        return organisations
                .findById(organisation.value())
                .map(OrganisationRecord::name)
                .orElseThrow(() -> new IllegalArgumentException("No such provider: " + organisation));
    }

    String nameOf(SignInId signIn) {
        if (signIn.value().equals(AuditEvent.SYSTEM)) {
            return texts.say("identity.carefair");
        }
        var found = known(signIn);
        return found.person().map(this::nameOf).orElseGet(found::displayName);
    }

    String capacityOf(SignInId signIn) {
        if (signIn.value().equals(AuditEvent.SYSTEM)) {
            return texts.say("identity.capacity.system");
        }
        var found = known(signIn);
        return staffCapacity(found)
                .or(() -> found.organisation().map(this::nameOf))
                .orElseGet(() -> texts.say(
                        found.person().isPresent() ? "identity.capacity.person" : "identity.capacity.unjoined"));
    }

    String capacityOf(SignInId signIn, PersonId account) {
        var person = signIns.of(signIn).flatMap(SignInRecord::person);
        if (person.filter(account::equals).isPresent()) {
            return texts.say("identity.capacity.holder");
        }
        return person.flatMap(self -> lastKind(self, account)).map(this::kind).orElseGet(() -> capacityOf(signIn));
    }

    String kind(Grants.Kind kind) {
        return texts.say(kind);
    }

    private Optional<Grants.Kind> lastKind(PersonId representative, PersonId account) {
        return grants.findByRepresentativeIdAndPersonId(representative.value(), account.value()).stream()
                .max(Comparator.comparing((GrantRecord grant) -> !grant.isEnded())
                        .thenComparing(GrantRecord::from))
                .map(GrantRecord::kind);
    }

    private Optional<String> staffCapacity(SignInRecord found) {
        return found.roles().stream().findFirst().map(role -> texts.say(role));
    }

    private SignInRecord known(SignInId signIn) {
        return signIns.of(signIn).orElseThrow(() -> new IllegalArgumentException("No such sign-in: " + signIn));
    }
}

package carefair.identity;

import carefair.audit.AuditEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Finds people for staff by name or reference. */
@Component
class PeopleSearch {

    private static final PageRequest FIRST_50 = PageRequest.of(0, 50, Sort.by("fullName", "reference"));

    private final PersonRecords people;
    private final SignInRecords signIns;
    private final Access access;
    private final Clerk clerk;

    PeopleSearch(PersonRecords people, SignInRecords signIns, Access access, Clerk clerk) {
        this.people = people;
        this.signIns = signIns;
        this.access = access;
        this.clerk = clerk;
    }

    List<People.Person> find(Who.Staff who, String words) {
        access.require(who, Role.DIRECT_PAYMENT_OFFICER);
        var wanted = Arrays.stream(words.toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        clerk.did(AuditEvent.of(who.actor(), "PEOPLE_SEARCHED"));
        var found = people.findBy(
                Specification.allOf(wanted.stream().map(PeopleSearch::has).toList()),
                query -> query.page(FIRST_50).getContent());
        var joined = joinedAmong(found);
        return found.stream()
                .map(person -> person.seenByStaff(joined.contains(person.getId())))
                .toList();
    }

    private Set<UUID> joinedAmong(List<PersonRecord> found) {
        return found.isEmpty()
                ? Set.of()
                : signIns.joinedAmong(found.stream().map(PersonRecord::getId).toList());
    }

    private static Specification<PersonRecord> has(String word) {
        var like = "%" + word.replaceAll("([%_!])", "!$1") + "%";
        return (person, query, is) -> is.or(
                is.like(is.lower(person.get("fullName")), like, '!'),
                is.like(is.lower(person.get("reference")), like, '!'));
    }
}

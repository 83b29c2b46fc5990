package carefair.demo;

import carefair.demo.signin.DemoCode;
import carefair.demo.signin.DemoPerson;
import carefair.demo.signin.DemoPersons;
import carefair.identity.IdentityRefusal;
import carefair.identity.People.Person;
import carefair.identity.PersonId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The codes that a letter would have brought. Kept in memory only: after a start, or when one was spent, a new one is made as soon as
 * the page that shows it is asked for.
 */
@Component
@Profile("demo")
class DemoCodes implements DemoCode {

    private final DemoPersons people;
    private final DemoPeople demo;
    private final DemoRecords records;
    private final Map<String, PersonId> found = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    DemoCodes(DemoPersons people, DemoPeople demo, DemoRecords records) {
        this.people = people;
        this.demo = demo;
        this.records = records;
    }

    @Override
    public synchronized Map<String, Shown> unused() {
        var unused = new LinkedHashMap<String, Shown>();
        for (var person : people.all()) {
            var about = person.about();
            if (about != null && !about.joined()) {
                code(person).ifPresent(code -> unused.put(person.user(), new Shown(code, about.born())));
            }
        }
        return unused;
    }

    private Optional<String> code(DemoPerson person) {
        if (!found.containsKey(person.user())) {
            records.find(demo.officer(), person).map(Person::id).ifPresent(id -> found.put(person.user(), id));
        }
        return Optional.ofNullable(found.get(person.user())).flatMap(id -> code(person.user(), id));
    }

    private Optional<String> code(String user, PersonId person) {
        try {
            if (!codes.containsKey(user) || !records.hasCode(person)) {
                codes.put(user, records.code(demo.officer(), person));
            }
            return Optional.of(codes.get(user));
        } catch (IdentityRefusal.AlreadyJoined joined) {
            return Optional.empty();
        }
    }
}

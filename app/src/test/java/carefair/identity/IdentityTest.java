package carefair.identity;

import carefair.shared.Postcode;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What identity's tests share: people, an officer who may open records, and a seat at the keyboard. */
@CarefairTest
abstract class IdentityTest {

    static final Who.System SYSTEM = new Who.System("test");
    static final LocalDate MARGARETS_BIRTHDAY = LocalDate.of(1948, 6, 23);

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    Grants grants;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Access access;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    SignInRecords signInRecords;

    Who.Staff tom;
    PersonId margaret;

    private static int count;

    @BeforeEach
    void begin() {
        tom = officer("Tom Ashdown", Role.DIRECT_PAYMENT_OFFICER);
        margaret = person("Margaret Ellery", MARGARETS_BIRTHDAY);
        people.open(tom, margaret, "Her yearly review");
    }

    @AfterEach
    void leaveTheKeyboard() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    PersonId person(String name, LocalDate born) {
        return people.add(SYSTEM, new People.NewPerson(name, born, new Postcode("BH20 4AA")));
    }

    SignInId signIn(String name) {
        return signIns.expect(SYSTEM, "test", name + count++, name, Set.of());
    }

    Who.Staff officer(String name, Role... roles) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        return new Who.Staff(signIns.expect(SYSTEM, "test", name + count++, name, held), held);
    }

    /** A sign-in joined to the person's record in the ordinary way. */
    Who.Resident joined(PersonId person, LocalDate born) {
        people.open(tom, person, "Giving a code");
        var code = codes.issue(tom, person, JoiningCodes.Medium.SCREEN);
        var signIn = signIn(people.nameOf(person));
        codes.join(new Who.Unjoined(signIn), code.text(), born);
        return new Who.Resident(signIn, person, null);
    }

    /** What was audited about a person or by an actor, oldest first. */
    List<String> audited(UUID subjectOrActor) {
        return database.queryForList(
                "select trim(concat(action, ' ', coalesce(reason_code, ''))) from audit_event"
                        + " where subject_id = ? or actor_id = ? order by recorded_at, id",
                String.class,
                (Object) bytes(subjectOrActor),
                bytes(subjectOrActor));
    }

    void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    void atTheKeyboard(SignInId signIn) {
        KnownSignIn known = () -> signIn;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(known, "", "ROLE_USER"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}

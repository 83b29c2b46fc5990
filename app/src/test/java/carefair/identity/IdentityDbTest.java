package carefair.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Grants.Kind;
import carefair.identity.Grants.NewGrant;
import carefair.identity.JoiningCodes.Medium;
import carefair.shared.Postcode;
import carefair.testing.MariaDbTest;
import carefair.testing.TestClock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What identity promises, kept by the database that is used for real. */
@MariaDbTest
class IdentityDbTest {

    private static final Who.System SYSTEM = new Who.System("test");
    private static final LocalDate BORN = LocalDate.of(1948, 6, 23);

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    JoiningCodes codes;

    @Autowired
    Grants grants;

    @Autowired
    Access access;

    @Autowired
    ThingsToKnow things;

    @Autowired
    TestClock clock;

    private Who.Staff tom;
    private PersonId margaret;
    private String code;
    private int count;

    @BeforeEach
    void margaretHasACode() {
        var roles = EnumSet.of(Role.DIRECT_PAYMENT_OFFICER);
        tom = new Who.Staff(signIns.expect(SYSTEM, "test", "db-tom", "Tom Ashdown", roles), roles);
        margaret = people.add(SYSTEM, new People.NewPerson("Margaret Ellery", BORN, new Postcode("BH20 4AA")));
        people.open(tom, margaret, "Giving a code 🙂");
        code = codes.issue(tom, margaret, Medium.SCREEN).text();
    }

    @Test
    void tellsSubjectsApartByCaseAndSpaces() {
        var one = signIns.expect(SYSTEM, "test", "db-subject", "One", Set.of());

        assertThat(signIns.expect(SYSTEM, "test", "DB-SUBJECT", "Two", Set.of()))
                .isNotEqualTo(one);
        assertThat(signIns.expect(SYSTEM, "test", "db-subject ", "Three", Set.of()))
                .isNotEqualTo(one);
    }

    @Test
    void joinsARecordToOneSignInHoweverManyTryAtOnce() throws Exception {
        var outcomes = atOnce(8, () -> {
            try {
                codes.join(someone(), code, BORN);
                return "joined";
            } catch (IdentityRefusal.SpentCode refusal) {
                return "spent";
            }
        });

        assertThat(outcomes).containsOnlyOnce("joined");
        assertThat(Collections.frequency(outcomes, "spent")).isEqualTo(7);
    }

    @Test
    void losesATryForEachWrongOneHoweverManyTryAtOnce() throws Exception {
        atOnce(4, () -> {
            assertThatExceptionOfType(IdentityRefusal.WrongCode.class)
                    .isThrownBy(() -> codes.join(someone(), code, BORN.plusDays(1)));
            return "wrong";
        });

        assertThat(codes.standing(tom, margaret).orElseThrow().triesLeft()).isEqualTo(1);
    }

    @Test
    void refusesTheNextPressWhenARightWasEnded() {
        var ruth = people.add(SYSTEM, new People.NewPerson("Ruth Ellery", BORN, null));
        people.open(tom, ruth, "Giving a code");
        var signIn = someone();
        codes.join(signIn, codes.issue(tom, ruth, Medium.SCREEN).text(), BORN);
        var grant = grants.grant(
                tom,
                new NewGrant(
                        margaret,
                        ruth,
                        Kind.NOMINATED_PERSON,
                        "Seen",
                        EnumSet.allOf(Power.class),
                        clock.today(),
                        null));
        var acting = new Who.Resident(signIn.signIn(), margaret, grant);
        access.require(acting, Power.ORDER);
        assertThat(things.list(acting)).hasSize(1);
        things.seen(acting, things.list(acting).getFirst().id());

        grants.end(tom, grant, "No longer needed");

        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> access.require(acting, Power.ORDER));
    }

    private synchronized Who.Unjoined someone() {
        return new Who.Unjoined(
                signIns.expect(SYSTEM, "test", "db-someone-" + margaret.value() + count++, "Someone", Set.of()));
    }

    private static java.util.List<String> atOnce(int many, Callable<String> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            var outcomes = new java.util.ArrayList<String>();
            for (var outcome : threads.invokeAll(Collections.nCopies(many, act))) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}

package carefair.demo;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.accreditation.Check;
import carefair.accreditation.Checks;
import carefair.accreditation.ShownChecks;
import carefair.demo.signin.DemoPersons;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.testing.CarefairTest;
import carefair.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration's checks; undone after the test, because others count what is there. */
@CarefairTest
class DemoChecksTest {

    @Autowired
    DemoPersons persons;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    DemoRecords records;

    @Autowired
    Checks checks;

    @Autowired
    ShownChecks shown;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate together;

    @Test
    void oneProviderHasACheckThatEndsSoonOneThatRanOutAndStartingAgainChangesNothing() {
        together.executeWithoutResult(status -> {
            var demo = new DemoPeople(persons, signIns, organisations, records, "all");
            demo.run(new DefaultApplicationArguments());
            var seeding = new DemoChecks(demo, checks, clock);

            seeding.run(new DefaultApplicationArguments());
            clock.advance(Duration.ofDays(1));
            seeding.run(new DefaultApplicationArguments());

            var officer = demo.staffWith(Role.ACCREDITATION_OFFICER).orElseThrow();
            var providers = demo.providers();
            assertThat(providers)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(provider -> assertThat(checks.of(officer, provider.organisation()))
                            .hasSize(3));
            assertThat(shown.of(providers.get(1).organisation()).orElseThrow().notChecked())
                    .anyMatch(words -> words.contains("ran out"));
            assertThat(checks.due(officer))
                    .flatExtracting(Checks.Due::due)
                    .extracting(Check::provider)
                    .contains(
                            providers.getFirst().organisation(),
                            providers.get(1).organisation());
            status.setRollbackOnly();
        });
    }
}

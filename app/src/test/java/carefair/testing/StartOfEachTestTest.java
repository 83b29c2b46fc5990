package carefair.testing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** All tests share one application, and so one council: whatever ran before, a test finds what it was told itself. */
@CarefairTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartOfEachTestTest {

    private static final Role ROLE = Role.DIRECT_PAYMENT_OFFICER;
    private static final String NEWS = "news-of-" + UUID.randomUUID();

    @Autowired
    ThingsToKnow things;

    @Autowired
    SignIns signIns;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate together;

    @Test
    @Order(1)
    void oneTestTellsTheCouncilMoreThanAListHoldsYearsAhead() {
        clock.advance(Duration.ofDays(1_000));
        together.executeWithoutResult(_ -> {
            for (var n = 0; n < 150; n++) {
                things.tell(ROLE, new Thing("of-another-test", Map.of(), null, null));
            }
        });
        assertThat(things.list(officer())).hasSize(100);
    }

    @Test
    @Order(2)
    void theNextFindsItsOwnFirst() {
        together.executeWithoutResult(_ -> things.tell(ROLE, new Thing(NEWS, Map.of(), null, null)));

        assertThat(things.list(officer()).getFirst().thing().code()).isEqualTo(NEWS);
    }

    private Who.Staff officer() {
        var roles = Set.of(ROLE);
        return new Who.Staff(
                signIns.expect(new Who.System("test"), "test", UUID.randomUUID().toString(), "Tom Ashdown", roles),
                roles);
    }
}

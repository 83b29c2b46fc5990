package carefair.estimator.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal.NotYourRole;
import carefair.identity.Role;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of kept answers on every database. */
abstract class KeptEstimatePromises {

    private static final Map<String, String> ANSWERS = Map.of("a.savings", "1500000", "savings", "15,000");

    @Autowired
    KeptEstimates kept;

    @Autowired
    SignIns signIns;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void answersComeBackWithTheirCodeFor28Days() {
        var code = kept.keep(ANSWERS);
        assertThat(code.until()).isEqualTo(LocalDate.of(2026, 12, 21));

        clock.advance(Duration.ofDays(27));
        var typed = EstimateCode.parse(" " + code.code().text().toLowerCase().replace("-", " "))
                .orElseThrow();
        assertThat(kept.open(typed))
                .hasValueSatisfying(found -> assertThat(found.answers()).isEqualTo(ANSWERS));

        clock.advance(Duration.ofDays(1));
        assertThat(kept.open(code.code())).isEmpty();
        kept.keep(Map.of());
        assertThat(rows(code.code())).as("cleared away by the next one").isZero();
    }

    @Test
    void keepingAgainUnderTheCodeTakesThePlaceOfTheOldAnswers() {
        var code = kept.keep(ANSWERS).code();
        clock.advance(Duration.ofDays(20));

        kept.keepAgain(code, Map.of("a.savings", "100"));

        clock.advance(Duration.ofDays(20));
        assertThat(kept.open(code))
                .hasValueSatisfying(
                        found -> assertThat(found.answers()).containsExactly(Map.entry("a.savings", "100")));
        assertThat(kept.keepAgain(EstimateCode.random(), ANSWERS)).isEmpty();
    }

    @Test
    void deletedAnswersAreGoneAtOnce() {
        var code = kept.keep(ANSWERS).code();

        kept.forget(code);

        assertThat(kept.open(code)).isEmpty();
        assertThat(rows(code)).isZero();
    }

    @Test
    void staffOpenAnEstimateByItsCodeAndThatIsRemembered() {
        var code = kept.keep(ANSWERS).code();
        var signIn = signIns.expect(
                new Who.System("test"), "test", "tom", "Tom Ashdown", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        var tom = new Who.Staff(signIn, Set.of(Role.DIRECT_PAYMENT_OFFICER));
        long before = opened();

        assertThat(kept.openFor(tom, code)).isPresent();
        assertThat(kept.openFor(tom, EstimateCode.random())).isEmpty();

        assertThat(opened()).isEqualTo(before + 2);
    }

    @Test
    void whoIsNoLongerStaffIsRefused() {
        var code = kept.keep(ANSWERS).code();
        var signIn = signIns.expect(new Who.System("test"), "test", "was-staff", "Was Staff", Set.of());

        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> kept.openFor(new Who.Staff(signIn, Set.of(Role.DIRECT_PAYMENT_OFFICER)), code));
    }

    @Test
    void theTableHoldsNoCode() {
        var code = kept.keep(ANSWERS).code();

        assertThat(db.sql("select count(*) from kept_estimate where code_digest = ?")
                        .param(code.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(EstimateCode.parse("K7QM-4TRX")).isEmpty();
        assertThat(EstimateCode.parse("K7QM-4TRX-9P0O"))
                .as("letters that look like others")
                .isEmpty();
    }

    private long rows(EstimateCode code) {
        return db.sql("select count(*) from kept_estimate_answer where code_digest = ?")
                .param(code.digest())
                .query(Long.class)
                .single();
    }

    private long opened() {
        return db.sql("select count(*) from audit_event where action = 'ESTIMATE_OPENED'")
                .query(Long.class)
                .single();
    }
}

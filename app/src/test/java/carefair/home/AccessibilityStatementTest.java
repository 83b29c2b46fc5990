package carefair.home;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.shared.London;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class AccessibilityStatementTest {

    private final AccessibilityStatement statement = AccessibilityStatement.read();

    @Test
    void wasReviewedWithinTheLastTwelveMonths() {
        // The real date on purpose: this test is to fail one day, when nobody has looked for a year.
        assertThat(statement.reviewed())
                .as("config/accessibility.yaml must be reviewed every 12 months")
                .isAfter(London.today(Clock.systemUTC()).minusMonths(12));
    }

    @Test
    void saysOfEachKnownProblemWhatItMeansAndWhenItWillBePutRight() {
        assertThat(statement.issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.effect()).isNotBlank();
            assertThat(issue.criterion()).isNotBlank();
            assertThat(issue.plan()).isNotBlank();
            assertThat(issue.by()).isAfter(statement.prepared());
        });
    }

    @Test
    void claimsFullComplianceOnlyWithoutKnownProblems() {
        assertThat(statement.status().equals("full"))
                .isEqualTo(statement.issues().isEmpty());
    }
}

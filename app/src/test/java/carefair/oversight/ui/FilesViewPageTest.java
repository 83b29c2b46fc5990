package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.shared.UuidBytes;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An officer downloads the files for the council's own system; for anybody else they are not there. */
class FilesViewPageTest extends StaffPages {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theOverviewLeadsToEachFileWithTheDaysItIsAbout() {
        goTo(At.TODAY);
        assertThat(html()).contains("href=\"" + At.FILES + "\"");
        goTo(At.FILES);

        assertThat(html())
                .contains(
                        "/staff/files/payments.csv?from=2026-10-01&amp;until=2026-10-31",
                        "/staff/files/payments.csv?from=2026-11-01&amp;until=2026-11-23",
                        "/staff/files/balances.csv",
                        "/staff/files/contributions.csv",
                        "/staff/files/reviews.csv?until=2027-02-23",
                        "/staff/files/reviews.csv?until=2026-11-23");
        assertThat(text()).contains("Payments", "Balances", "Contributions", "Reviews due");
    }

    @Test
    void anOfficerDownloadsAFileWhichNoCacheKeepsAndThatIsRemembered() throws Exception {
        web.perform(get("/staff/files/reviews.csv?until=2026-11-23").with(as(tom)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Content-Disposition", containsString("reviews-2026-11-23.csv")))
                .andExpect(content().string(startsWith("\uFEFFreference,categories,in_force_from,review_due_on\r\n")));

        assertThat(jdbc.sql("select count(*) from audit_event where action = 'FILE_HANDED_OUT' and actor_id = ?"
                                + " and reason_code like 'REVIEWS_ROWS_%'")
                        .param(UuidBytes.of(tom.value()))
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void theyAreNotThereForAnotherRoleOrForADayThatIsNone() throws Exception {
        var finance = signIns.expect(
                new carefair.identity.Who.System("test"), "test", "mary", "Mary Finch", Set.of(Role.FINANCE_OFFICER));

        web.perform(get("/staff/files/balances.csv").with(as(finance))).andExpect(status().isNotFound());
        web.perform(get("/staff/files/secrets.csv").with(as(tom))).andExpect(status().isNotFound());
        web.perform(get("/staff/files/balances.csv?from=2026-11-01").with(as(tom)))
                .andExpect(status().isBadRequest());
        web.perform(get("/staff/files/payments.csv?from=yesterday").with(as(tom)))
                .andExpect(status().isBadRequest());
        signedIn(finance);
        assertThat(guard.exists(At.FILES)).isFalse();
        assertThat(guard.exists("/app/staff/budget-files/x")).isFalse();
    }

    @Autowired
    StaffGuard guard;

    private static RequestPostProcessor as(SignInId somebody) {
        return authentication(token(somebody, "DIRECT_PAYMENT_OFFICER"));
    }
}

package carefair.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.Directory;
import carefair.identity.JoiningCodes;
import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.purchasing.Enquiries;
import carefair.purchasing.EnquiryReports;
import carefair.shared.CommandKey;
import carefair.testing.CorfeCompanions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer sees of a question to a provider that was reported, and when. */
class ReportedEnquiryPageTest extends StaffPages {

    @Autowired
    Enquiries enquiries;

    @Autowired
    EnquiryReports reports;

    @Autowired
    Directory directory;

    @Autowired
    Organisations organisations;

    @Autowired
    JoiningCodes codes;

    @Test
    void theThreadIsReadOnlyAfterSayingWhyAndAnswered() {
        var name = unique("Margaret");
        var person = opened(name);
        var signIn = signIns.expect(SETTING_UP, "test", unique("margaret"), name, Set.of());
        codes.join(
                new Who.Unjoined(signIn),
                codes.issue(staff(tom), person, JoiningCodes.Medium.SCREEN).text(),
                LocalDate.of(1948, 3, 27));
        var margaret = new Who.Resident(signIn, person, null);
        var provider = organisations.add(SETTING_UP, unique("Corfe Companions"));
        var listing = directory.put(SETTING_UP, CorfeCompanions.listing("Corfe Companions", provider));
        var asked = enquiries
                .ask(CommandKey.random(), margaret, List.of(listing), "Are you free on Tuesdays?")
                .getFirst();
        reports.report(CommandKey.random(), margaret, asked.id(), "They want cash");
        clock.advance(Duration.ofMinutes(61));
        var report = reports.waiting(staff(tom)).stream()
                .filter(one -> one.enquiry().id().equals(asked.id()))
                .findFirst()
                .orElseThrow();

        goTo(At.ENQUIRIES);
        assertThat(text()).contains(name + " and Corfe Companions").doesNotContain("They want cash", "Tuesdays");
        goTo(At.ENQUIRIES + "/" + report.id().value());
        assertThat(page()).isInstanceOf(OpenPersonPage.class);
        form().type("oversight-open-reason", "To look at a report").send();
        assertThat(text()).contains("They want cash", "Are you free on Tuesdays?");
        form().send();
        assertThat(text()).contains("Enter what the council did");
        form().type("oversight-enquiry-answer", "We spoke with them").sendTwice();

        assertThat(text())
                .contains("Your answer was sent to whoever reported it")
                .doesNotContain(name);
        goTo(At.ENQUIRIES + "/" + UUID.randomUUID());
        assertThat(text()).contains("Page not found");
    }
}

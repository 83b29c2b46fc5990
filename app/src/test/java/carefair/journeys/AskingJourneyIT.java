package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A question to a provider and its answer; and what the council checked of one, until everybody reads it. */
class AskingJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static RunningCarefair carefair;

    @BeforeAll
    static void start() {
        carefair = RunningCarefair.start();
    }

    @AfterAll
    static void stop() {
        carefair.close();
    }

    @Test
    void aQuestionIsAskedAnsweredAndReportedWithoutAnAddressShown() {
        try (var margaret = Visitor.at(carefair);
                var priya = Visitor.signedIn(carefair, "Priya Nair");
                var tom = Visitor.signedIn(carefair, "Tom Ashdown")) {
            margaret.opens("/app/find?need=corfe+companions").follows("Corfe Companions");
            margaret.follows("Ask a question").signsInAs("Margaret Ellery");
            margaret.seesHeading("What would you like to ask Corfe Companions?").looksAtIt();
            margaret.presses("Continue").sees("There is a problem").looksAtIt();
            margaret.page().locator("[name=words]").fill("Are you free? Ring 01929 400 123");
            margaret.presses("Continue").sees("A phone number").looksAtIt().pictures("ask-check");
            margaret.page().goBack();
            margaret.settled().page().locator("[name=words]").fill("Are you free on Tuesdays?");
            margaret.presses("Continue").seesHeading("Check your question").doesNotSee("A phone number");
            margaret.presses("Send the question").sees("Your question was sent").looksAtIt();

            priya.opens("/app/provider/questions").looksAtIt();
            priya.follows("Margaret about Corfe Companions").looksAtIt();
            assertThat(priya.text()).doesNotContain("Ellery").doesNotContain("BH20");
            priya.page().locator("[name=words]").fill("Yes, from ten in the morning.");
            priya.presses("Send the answer").sees("Yes, from ten in the morning.");

            margaret.opens("/app/questions").looksAtIt().follows("Corfe Companions");
            margaret.sees("Yes, from ten in the morning.").looksAtIt().pictures("ask-thread");
            margaret.follows("Report").looksAtIt();
            margaret.page().locator("[name=reporting]").fill("They were late");
            margaret.page().locator("main form button").first().click();
            margaret.settled().sees("The council has your report").looksAtIt();

            tom.opens("/app/staff").looksAtIt();
            priya.opensFor(404, "/app/questions/00000000-0000-7000-8000-000000000000");
        }
    }

    @Test
    void whatTheCouncilCheckedIsReadByEverybodyAndItsNumberByNobody() {
        try (var vera = Visitor.signedIn(carefair, "Vera Holloway");
                var priya = Visitor.signedIn(carefair, "Priya Nair")) {
            vera.opens("/app/staff/checks").looksAtIt();
            vera.page().locator("[name=accreditation-find]").fill("Corfe");
            vera.presses("Find").looksAtIt().follows("Corfe Companions");
            vera.looksAtIt().pictures("checks-provider");
            vera.follows("Record a check").looksAtIt().chooses("DBS").presses("Continue");
            vera.looksAtIt().presses("Continue").sees("There is a problem").looksAtIt();
            vera.page()
                    .locator("input[name=accreditation-ask-level][value=ENHANCED]")
                    .check();
            vera.page().locator("input[name=accreditation-ask-number]").fill("001234567890");
            date(vera, "dated", TODAY.minusDays(9));
            date(vera, "seen", TODAY);
            date(vera, "until", TODAY.plusYears(3));
            vera.presses("Continue").seesHeading("Check what you write down").looksAtIt();
            vera.presses("Write it down").sees("Vera Holloway").looksAtIt();

            priya.opens("/app/provider/checks").looksAtIt();
            vera.opens("/app/find?need=corfe+companions")
                    .follows("Corfe Companions")
                    .looksAtIt();
            assertThat(vera.text()).contains("DBS check (Enhanced)").doesNotContain("001234567890");
        }
    }

    private static void date(Visitor visitor, String name, LocalDate day) {
        var field = "input[name=accreditation-ask-" + name + "-";
        visitor.page().locator(field + "day]").fill("" + day.getDayOfMonth());
        visitor.page().locator(field + "month]").fill("" + day.getMonthValue());
        visitor.page().locator(field + "year]").fill("" + day.getYear());
    }
}

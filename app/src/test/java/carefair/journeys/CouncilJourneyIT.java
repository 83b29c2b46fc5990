package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a person the council has just met to the first money in their wallet, which they open with a code. */
class CouncilJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static RunningCarefair carefair;

    @BeforeAll
    static void startCarefair() {
        carefair = RunningCarefair.start();
    }

    @AfterAll
    static void stopCarefair() {
        carefair.close();
    }

    @Test
    void twoOfficersOpenAWalletAndPayInAndThePersonJoinsWithACode() {
        try (var tom = Visitor.signedIn(carefair, "Tom Ashdown");
                var nadia = Visitor.signedIn(carefair, "Nadia Farrow");
                var joan = Visitor.signedIn(carefair, "Joan Tizard")) {
            tom.opens("/app/staff").looksAtIt().pictures("staff");
            tom.opens("/app/staff/people").looksAtIt();
            tom.types("Name or reference", "Tizard").presses("Find").looksAtIt();
            tom.follows("Joan Tizard").looksAtIt();
            tom.types("Why are you opening the record", "She asked for a wallet")
                    .presses("Open the record");
            tom.seesHeading("Joan Tizard").looksAtIt();
            var record = tom.path();

            tom.follows("Open a wallet").looksAtIt();
            tom.typesDate(TODAY)
                    .types("Who explained it to them?", "Tom Ashdown, by phone")
                    .chooses("Paid to a bank account of their own")
                    .presses("Continue")
                    .looksAtIt();
            tom.presses("Open the wallet").sees("The wallet is open.");
            tom.goesOnWith("Write what the support plan covers").looksAtIt();
            tom.chooses("Cleaning and laundry").presses("Continue").looksAtIt();
            tom.presses("Write the plan").sees("The plan is written");
            tom.goesOnWith("Set up the regular amount").looksAtIt();
            tom.types("How much is the support for each payment, in pounds?", "£1,20.5x")
                    .presses("Continue")
                    .sees("There is a problem");
            tom.types("How much is the support for each payment, in pounds?", "120.50")
                    .chooses("Every 2 weeks")
                    .typesDate(TODAY)
                    .chooses("No contribution")
                    .types("Why this amount?", "3 hours of cleaning a week")
                    .presses("Continue")
                    .looksAtIt();
            tom.presses("Send to a second officer").sees("The amount waits for a second officer");

            tom.opens("/app/staff/schedules").looksAtIt().goesOnWith("Look at it");
            tom.sees("another officer must decide").looksAtIt();
            nadia.opens("/app/staff/schedules").goesOnWith("Decide").looksAtIt();
            nadia.presses("Agree to this amount").sees("Agreed by Nadia Farrow");

            tom.opens("/app/staff/pay-ins").sees("£120.50").looksAtIt();
            tom.presses("Check before paying").looksAtIt();
            tom.presses("Pay now").sees("£120.50").looksAtIt();
            tom.opens("/app/staff/questions").looksAtIt();

            tom.opens(record + "/code").looksAtIt().presses("Show a code now");
            var code = tom.page().locator(".figure").innerText();

            joan.opens("/app/join").looksAtIt();
            joan.types("Code", "WRONG-CODE-1");
            joan.typesDate(LocalDate.of(1941, 4, 28)).presses("Join my record").sees("There is a problem");
            joan.types("Code", code).typesDate(LocalDate.of(1941, 4, 28)).presses("Join my record");
            joan.opens("/app/wallet").sees("£120.50").looksAtIt();
            assertThat(joan.text()).contains("Tom Ashdown").contains("She asked for a wallet");
        }
    }
}

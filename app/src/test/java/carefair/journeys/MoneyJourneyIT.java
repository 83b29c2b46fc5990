package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.PdfRules;
import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The pages about money that people meet after the first order: what two officers decide together, and what each side reads of it. */
class MoneyJourneyIT {

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
    void twoOfficersOpenAFundPutAPaymentRightAndAskMoneyBackAndThePersonSaysNo() {
        try (var tom = Visitor.signedIn(carefair, "Tom Ashdown");
                var nadia = Visitor.signedIn(carefair, "Nadia Farrow");
                var alan = Visitor.signedIn(carefair, "Alan Pryce")) {
            tom.opens("/app/staff/people").types("Name or reference", "Pryce").presses("Find");
            tom.follows("Alan Pryce")
                    .types("Why are you opening the record", "His yearly review")
                    .presses("Open the record")
                    .seesHeading("Alan Pryce")
                    .looksAtIt();
            var record = tom.path();

            opensAFund(tom);
            recordsThatHisSisterMayBePaid(tom);
            proposesToPayOnce(tom, record);
            nadia.opens("/app/staff/funds").looksAtIt().goesOnWith("Decide");
            nadia.types("Why are you opening the record", "To decide about a fund")
                    .presses("Open the record")
                    .looksAtIt();
            nadia.presses("Agree and open the fund").sees("Nadia Farrow").looksAtIt();
            nadia.opens("/app/staff/schedules").goesOnWith("Decide").presses("Agree to this amount");
            tom.opens("/app/staff/pay-ins").presses("Check before paying").presses("Pay now");

            putsItRight(tom, nadia, record);
            alan.opens("/app/wallet").sees("could ask for").sees("Ruth Pryce").looksAtIt();
            asksMoneyBack(tom, record);
            alan.opens("/app/wallet").sees("asks for £100.00 back").looksAtIt();
            alan.follows("See why, and answer").sees("The ramp cost less").looksAtIt();
            alan.presses("I do not agree").sees("Nothing is taken before").looksAtIt();

            nadia.opens("/app/staff/reclaims").looksAtIt().goesOnWith("Look at it");
            nadia.sees("Answer them before anything is taken").looksAtIt();
            nadia.presses("Take it back").sees("Answer them first").looksAtIt();
            alan.opens("/statements/direct-payment").looksAtIt();
            assertThat(alan.text())
                    .contains("+£3,000.00", "The amount was wrong", "−£30.00")
                    .doesNotContain("£100.00");
        }
    }

    @Test
    void anEmployerKeepsApartWhatSheWillOweAndEachReadsWhatIsTheirs() throws Exception {
        try (var gwen = Visitor.signedIn(carefair, "Gwen Tolley");
                var derek = Visitor.signedIn(carefair, "Derek Stone")) {
            gwen.opens("/app/wallet").looksAtIt().follows("Say whom you employ").looksAtIt();
            gwen.presses("Set the money aside").sees("There is a problem").looksAtIt();
            gwen.types("What are they called?", "Bryony")
                    .types("How many hours do they work in a usual week?", "4")
                    .chooses("About the same each week")
                    .types("How much are they paid for an hour, in pounds?", "13.50")
                    .typesDate(TODAY.minusYears(3))
                    .chooses("22 to 40")
                    .types("How many hours of paid holiday have they had", "0")
                    .presses("Set the money aside")
                    .sees("Set aside for what you will owe Bryony")
                    .looksAtIt();

            ordersFromHerHusband(gwen);
            gwen.opens("/statements/all").looksAtIt();
            assertThat(gwen.text()).contains("Grant", "£300.00", "individual service fund");
            readsAllThatIsHeldAbout(gwen);

            derek.opens("/app/provider/orders")
                    .follows("See what each order paid you")
                    .looksAtIt();
            assertThat(derek.text()).contains("Support was confirmed and paid").doesNotContain("Margaret");
            PdfRules.meetsPdfUa1(derek.downloads("Download it to keep or print (PDF)"));
        }
    }

    private static void opensAFund(Visitor tom) {
        tom.follows("Open a fund").looksAtIt();
        tom.chooses("Carer’s direct payment")
                .chooses("The council")
                .types("How much is the first sum, in pounds?", "620")
                .types("Why this fund?", "He cares for his sister too")
                .presses("Continue")
                .looksAtIt();
        tom.chooses("Company and getting out")
                .typesDate("What is the first day of support it pays for?", TODAY)
                .presses("Continue")
                .looksAtIt();
        tom.presses("Send to a second officer").sees("The fund waits for a second officer");
    }

    private static void recordsThatHisSisterMayBePaid(Visitor tom) {
        tom.follows("Record a decision to pay somebody close").looksAtIt();
        tom.types("Who may be paid?", "Ruth Pryce")
                .chooses("To meet the person’s care needs")
                .typesDate(TODAY.plusYears(1))
                .types("Why is it necessary?", "Nobody else comes to the farm")
                .presses("Continue")
                .looksAtIt();
        tom.presses("Record the decision").sees("The decision is recorded").looksAtIt();
    }

    private static void proposesToPayOnce(Visitor tom, String record) {
        tom.opens(record + "/start/amount");
        tom.types("How much is the support for each payment, in pounds?", "3000")
                .chooses("Once")
                .typesDate(TODAY)
                .chooses("No contribution")
                .types("Why this amount?", "A ramp to the front door")
                .presses("Continue")
                .looksAtIt();
        tom.presses("Send to a second officer").sees("The amount waits for a second officer");
    }

    private static void putsItRight(Visitor tom, Visitor nadia, String record) {
        tom.opens(record).follows("See the statement, line by line").looksAtIt();
        tom.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.ROW)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("+£3,000.00"))
                .getByText("See every account it touched")
                .click();
        tom.settled().looksAtIt();
        tom.types("How much was wrong, in pounds?", "30")
                .chooses("The amount was wrong")
                .types("Say what happened", "The letter says £2,970")
                .presses("Ask a second officer")
                .sees("another officer must decide it")
                .looksAtIt();

        nadia.opens("/app/staff/questions")
                .looksAtIt()
                .follows("For Alan Pryce")
                .looksAtIt();
        nadia.presses("Agree and move £30.00").sees("The money has moved").looksAtIt();
    }

    private static void asksMoneyBack(Visitor tom, String record) {
        tom.opens(record).follows("Ask back what is left over").looksAtIt();
        tom.types("How much is asked back, in pounds?", "100")
                .types("Why is it asked back?", "The ramp cost less")
                .presses("Propose it")
                .sees("The person has not been told yet")
                .looksAtIt();
        tom.presses("Serve notice now").sees("Notice is served").looksAtIt();
    }

    private static void ordersFromHerHusband(Visitor gwen) {
        gwen.opens("/app/find?need=bryony&where=").follows("Bryony Hallett");
        gwen.page().locator("a[href*='/app/order/new/']").first().click();
        gwen.settled().page().locator("main input[type=text]").first().fill("1");
        gwen.presses("Continue").typesDate(TODAY.plusDays(7)).presses("Continue");
        gwen.chooses("No").presses("Continue").looksAtIt();
        gwen.chooses("My husband, wife or civil partner").presses("Continue").looksAtIt();
        gwen.sees("The wallet cannot pay for this").sees("Nothing was ordered");
    }

    private static void readsAllThatIsHeldAbout(Visitor gwen) throws Exception {
        gwen.opens("/app/account/data").looksAtIt();
        var json = JsonMapper.shared().readTree(gwen.downloads("Download it for another computer system (JSON)"));
        assertThat(json.at("/modules/identity/person/0/full_name").asString()).isEqualTo("Gwen Tolley");
        assertThat(json.at("/modules/wallet/fund").size()).isEqualTo(5);
        var pdf = gwen.downloads("Download it to read or print (PDF)");
        PdfRules.meetsPdfUa1(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Gwen Tolley", "Bryony", "£300.00");
        }
    }
}

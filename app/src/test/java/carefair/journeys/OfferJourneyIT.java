package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody who offers support, from the start page to being found, and what they change afterwards. */
class OfferJourneyIT {

    private static final String NAME = "Dora’s Kites";

    @Test
    void whoOffersSupportWritesAListingSignsInTheCouncilAgreesAndPeopleFindIt() {
        try (var carefair = RunningCarefair.start();
                var dora = Visitor.at(carefair);
                var olwen = Visitor.signedIn(carefair, "Olwen Crabbe");
                var anybody = Visitor.at(carefair)) {
            dora.opens("/")
                    .follows("Offer support in Dorset")
                    .seesHeading("What you need")
                    .looksAtIt();
            dora.follows("Write your listing").looksAtIt().tabsTo("Start").enters();
            answers(dora);
            dora.seesHeading("Check your listing").sees("Up to 10 miles").looksAtIt();
            var check = dora.path();

            dora.follows("See it as others will").sees("This is a preview").looksAtIt();
            assertThat(dora.text()).contains("<b>kites</b>", "£18.50", "£27.00");
            dora.opens(check).follows("Sign in and save").signsInAs("Dora Finch");
            dora.seesHeading("Save " + NAME).looksAtIt().presses("Save my listing");
            dora.sees(NAME + " is saved as a draft.").looksAtIt();
            anybody.opens("/app/find?need=kites").doesNotSee(NAME);

            dora.follows("Ask to show it").looksAtIt().presses("Send it to the council");
            dora.sees("Waits for the council");
            olwen.opens("/app/staff/listings")
                    .looksAtIt()
                    .follows(NAME)
                    .looksAtIt()
                    .presses("Agree and show it");
            olwen.sees("Done. The provider is told.");

            anybody.opens("/app/find?need=kites")
                    .sees(NAME)
                    .follows(NAME)
                    .seesHeading(NAME)
                    .looksAtIt();
            assertThat(anybody.text()).contains("Not checked: public liability insurance");

            changesIt(dora, olwen);
            anybody.opens("/app/find?need=windsocks").sees(NAME);
        }
    }

    private static void answers(Visitor dora) {
        dora.looksAtIt().chooses("Micro-provider").presses("Continue");
        dora.types("What name should people see?", NAME).presses("Continue");
        dora.looksAtIt()
                .types("What do you do?", "We fly <b>kites</b> on the beach.")
                .presses("Continue");
        dora.types("Who is it for?", "Adults who like the wind").presses("Continue");
        dora.types("Which town or village", "Wareham").presses("Continue");
        dora.looksAtIt().chooses("Up to 10 miles").presses("Continue");
        dora.looksAtIt().chooses("Company and getting out").presses("Continue");
        dora.chooses("By the hour").presses("Continue");
        dora.looksAtIt()
                .types("What do you charge an hour, in pounds?", "18.50")
                .presses("Continue");
        dora.types("on a bank holiday", "27").presses("Continue");
        dora.chooses("Until 2 days before").presses("Continue");
        dora.looksAtIt().chooses("Public liability insurance").presses("Continue");
    }

    private static void changesIt(Visitor dora, Visitor olwen) {
        dora.opens("/app/provider/listings")
                .sees("agreed to " + NAME)
                .looksAtIt()
                .follows("Change it");
        dora.looksAtIt().follows("Change What you do");
        dora.looksAtIt().types("What do you do?", "We facilitate windsocks.").presses("Save");
        dora.sees("Saved as version 2")
                .sees("For “facilitate” you could say “help”")
                .looksAtIt();
        dora.follows("Add something you sell").looksAtIt();
        dora.page().goBack();
        dora.settled()
                .follows("Who changed what")
                .sees("We facilitate windsocks.")
                .looksAtIt();
        dora.opens("/app/provider/listings").follows("Ask to show it").presses("Send it to the council");
        olwen.opens("/app/staff/listings")
                .follows(NAME)
                .follows("Who changed what")
                .looksAtIt();
        olwen.opens("/app/staff/listings").follows(NAME).presses("Agree and show it");
    }
}

package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody without a record asks a provider who is here, and through the council a home that is not. */
class PassingOnJourneyIT {

    private static final Path REGISTER = Path.of("src/test/resources/carefair/directory/cqc-locations.csv");

    private static RunningCarefair carefair;

    @BeforeAll
    static void start() throws Exception {
        carefair = RunningCarefair.start();
        importRegister();
    }

    @AfterAll
    static void stop() {
        carefair.close();
    }

    private static void importRegister() throws Exception {
        for (int i = 0; i < 600 && !Files.exists(carefair.home().resolve("command-port")); i++) {
            Thread.sleep(100);
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("carefair.jar", "target/carefair.jar"),
                        "--carefair.command=cqc",
                        "--carefair.file=" + REGISTER.toAbsolutePath(),
                        "--carefair.home=" + carefair.home())
                .inheritIO()
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void whoHasNoRecordAsksBothAndTheOfficerPassesOnWhatIsForTheHome() {
        try (var sam = Visitor.at(carefair);
                var priya = Visitor.signedIn(carefair, "Priya Nair");
                var tom = Visitor.signedIn(carefair, "Tom Ashdown")) {
            sam.opens("/app/find?need=corfe+companions").follows("Corfe Companions");
            sam.follows("Ask a question").signsInAs("Sam Whitlock");
            sam.looksAtIt().follows("Carry on without a code");
            sam.seesHeading("What would you like to ask Corfe Companions?").looksAtIt();
            writes(sam, "Are you free on Tuesdays?");
            sam.presses("Continue").presses("Send the question").sees("Your question was sent");
            priya.opens("/app/provider/questions").follows("Sam about Corfe Companions");
            writes(priya, "Yes, from ten in the morning.");
            priya.presses("Send the answer").sees("Yes, from ten in the morning.");
            assertThat(priya.text()).doesNotContain("Whitlock");
            sam.opens("/app/account").looksAtIt().follows("Corfe Companions answered your question");
            sam.sees("Yes, from ten in the morning.").looksAtIt();

            sam.opens("/app/find?need=willow+bank").follows("Willow Bank");
            sam.sees("They are not on Carefair yet").looksAtIt().follows("Ask a question");
            sam.sees("passes your question on").looksAtIt().pictures("pass-on-words");
            sam.presses("Continue").sees("There is a problem").looksAtIt();
            writes(sam, "Is there a room free?");
            sam.presses("Continue").sees("the council asks them").looksAtIt().presses("Send the question");
            sam.sees("Your question was sent").looksAtIt();

            tom.opens("/app/staff").looksAtIt();
            tom.opens("/app/staff/pass-on").looksAtIt().follows("Willow Bank, from Sam");
            tom.sees("Is there a room free?").looksAtIt().pictures("pass-on-officer");
            tom.presses("Send to the person").sees("There is a problem").looksAtIt();
            tom.presses("I have asked them").sees("They were asked on").looksAtIt();
            tom.chooses("They answered");
            writes(tom, "They have one from Monday.");
            tom.presses("Send to the person").sees("Your words were sent").looksAtIt();

            sam.opens("/app/questions").looksAtIt().follows("Willow Bank");
            sam.sees("who asked them for you")
                    .sees("They have one from Monday.")
                    .looksAtIt();
            sam.pictures("pass-on-thread");
            priya.opensFor(404, "/app/staff/pass-on");
            sam.opensFor(404, "/app/staff/pass-on");
        }
    }

    private static void writes(Visitor visitor, String words) {
        visitor.page().locator("[name=words]").fill(words);
    }
}

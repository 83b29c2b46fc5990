package carefair.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.journey.RunningCarefair;
import carefair.testing.journey.Visitor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who offers support, from the start page to being found, and what they change afterwards; and what an officer brings in, merges
 * and parts again.
 */
class OfferJourneyIT {

    private static final String NAME = "Dora’s Kites";
    private static final String PROVIDER = "Corfe Companions";

    private static RunningCarefair carefair;

    @TempDir
    Path files;

    @BeforeAll
    static void start() {
        carefair = RunningCarefair.start();
    }

    @AfterAll
    static void stop() {
        carefair.close();
    }

    @Test
    void whoOffersSupportWritesAListingSignsInTheCouncilAgreesAndPeopleFindIt() throws Exception {
        try (var dora = Visitor.at(carefair);
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

            dora.follows("Add photos to " + NAME)
                    .seesHeading("Photos of " + NAME)
                    .looksAtIt();
            dora.tabsTo("Choose a photo").choosesFile(photo("kite.png"));
            dora.tabsTo("What does the photo show?").keys("A red kite over the bay");
            dora.tabsTo("Add a photo").enters().sees("Saved as a new version");
            dora.follows("Go on with the listing").sees("1 photo").looksAtIt();

            dora.opens("/app/provider/listings")
                    .follows("Ask to show it")
                    .looksAtIt()
                    .presses("Send it to the council");
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
            seesPhoto(anybody, "A red kite over the bay");

            changesIt(dora, olwen);
            anybody.opens("/app/find?need=windsocks").sees(NAME);
        }
    }

    @Test
    void onAPhoneAndByKeyboardAProviderSaysWhenAndWhatShowsPhotosAndAPaperAndAnOfficerSeesThem() throws Exception {
        try (var priya = Visitor.signedIn(carefair, "Priya Nair");
                var olwen = Visitor.signedIn(carefair, "Olwen Crabbe")) {
            priya.onAPhone().opens("/app/provider/listings").tabsTo("Change it").enters();
            priya.seesHeading("Change " + PROVIDER).looksAtIt();
            opensOnTuesdays(priya);
            says(priya, "Who you know well", "Autistic people");
            says(priya, "Access", "Hearing loop");
            addsPhotos(priya);
            addsAPaper(priya);
            priya.opens("/app/provider/listings").tabsTo("Ask to show it").enters();
            priya.tabsTo("Send it to the council").enters().sees("Waits for the council");

            olwen.opens("/app/staff/listings").follows(PROVIDER).sees("A shared lunch");
            olwen.sees("Prices for 2027").looksAtIt().presses("Agree and show it");
            olwen.sees("Done. The provider is told.");
        }
        everybodySeesIt();
    }

    private static void everybodySeesIt() {
        try (var anybody = Visitor.at(carefair);
                var reader = Visitor.withoutScript(carefair)) {
            anybody.opens("/app/find?need=" + PROVIDER.replace(' ', '+'))
                    .follows(PROVIDER)
                    .seesHeading(PROVIDER)
                    .looksAtIt();
            assertThat(anybody.text())
                    .contains("Tuesdays, 10am to 2:30pm, not on bank holidays", "Autistic people", "Hearing loop");
            seesPhoto(anybody, "A shared lunch");
            seesPhoto(anybody, "The bridge at Corfe");

            reader.opensPlain(anybody.path());
            assertThat(reader.text()).contains("Tuesdays, 10am to 2:30pm", "Prices for 2027");
            seesPhoto(reader, "The bridge at Corfe");
            assertThat(reader.downloads("Prices for 2027")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void seesPhoto(Visitor visitor, String alt) {
        var photo = visitor.page().getByAltText(alt).first();
        var address = photo.getAttribute("src");
        var came = visitor.page().request().get(carefair.address() + address);
        assertThat(came.status()).as("photo of " + alt).isEqualTo(200);
        assertThat(came.headers().get("content-type")).isEqualTo("image/jpeg");
    }

    private static void opensOnTuesdays(Visitor priya) {
        priya.tabsTo("Add a time").enters().seesHeading("Add a time").looksAtIt();
        priya.tabsTo("Save").enters().sees("There is a problem").looksAtIt();
        priya.tabsTo("Tuesday").ticks();
        priya.page().locator("select[name=opens]").selectOption("10:00");
        priya.page().locator("select[name=closes]").selectOption("14:30");
        priya.tabsTo("Every week").ticks();
        priya.page().locator("fieldset input[name=holidays]").first().focus();
        priya.arrowsDown().tabsTo("Save").enters();
        priya.sees("Saved as version 2").sees("Tuesdays, 10am to 2:30pm, not on bank holidays");
        priya.looksAtIt();
    }

    private static void says(Visitor priya, String part, String choice) {
        priya.tabsTo("Change " + part).enters().looksAtIt();
        priya.tabsTo(choice).ticks().tabsTo("Save").enters();
        priya.sees("Saved as version").sees(choice);
    }

    private void addsPhotos(Visitor priya) throws Exception {
        priya.tabsTo("Add or change photos").enters();
        priya.seesHeading("Photos of " + PROVIDER).looksAtIt();
        var noPhoto = Files.writeString(files.resolve("lunch.jpg"), "<script>alert('no photo')</script>");
        priya.tabsTo("Choose a photo").choosesFile(noPhoto);
        priya.tabsTo("What does the photo show?").keys("A shared lunch");
        priya.tabsTo("Add a photo").enters().sees("The selected file must be a JPG or PNG photo");
        assertThat(priya.page().title()).startsWith("Error: ");
        priya.looksAtIt();

        // What the photo shows was typed already, and stands there still.
        priya.tabsTo("Choose a photo").choosesFile(photo("table.png"));
        priya.tabsTo("Add a photo").enters().sees("Saved as a new version").looksAtIt();
        priya.tabsTo("Choose a photo").choosesFile(photo("bridge.png"));
        priya.tabsTo("Add a photo").enters().sees("Enter what the photo shows");
        priya.looksAtIt();
        priya.tabsTo("Choose a photo").choosesFile(photo("bridge.png"));
        priya.tabsTo("What does the photo show?").keys("The bridge at Corfe");
        priya.tabsTo("Add a photo").enters();
        assertThat(photosOf(priya)).containsExactly("A shared lunch", "The bridge at Corfe");

        priya.tabsTo("Move up").enters().sees("Saved as a new version");
        assertThat(photosOf(priya)).containsExactly("The bridge at Corfe", "A shared lunch");
        priya.looksAtIt().pictures("offer-photos");
    }

    private static List<String> photosOf(Visitor priya) {
        return priya.page().locator("main section.card h2").allInnerTexts();
    }

    private void addsAPaper(Visitor priya) throws Exception {
        priya.follows("Go on with the listing")
                .tabsTo("Add or change documents")
                .enters();
        priya.seesHeading("Documents of " + PROVIDER).looksAtIt();
        priya.tabsTo("Choose a PDF").choosesFile(photo("prices.pdf"));
        priya.tabsTo("Title").keys("Prices for 2027");
        priya.tabsTo("Add a document").enters().sees("must be a PDF that opens without a password");
        priya.looksAtIt();
        var paper = files.resolve("paper.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(paper.toFile());
        }
        priya.tabsTo("Choose a PDF").choosesFile(paper);
        priya.tabsTo("Add a document").enters().sees("Saved as a new version").looksAtIt();
    }

    private Path photo(String name) throws IOException {
        var file = files.resolve(name);
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 480; y++) {
                image.setRGB(x, y, (x / 3) << 16 | (y / 2) << 8 | 120);
            }
        }
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void anOfficerBringsInAFileAndMergesTwoOfItsListingsAndPartsThemAgain() throws Exception {
        try (var olwen = Visitor.signedIn(carefair, "Olwen Crabbe");
                var anybody = Visitor.at(carefair)) {
            olwen.onAPhone().opens("/app/staff/listings").tabsTo("Bring in listings from a file");
            olwen.enters().seesHeading("Bring in listings from a file").looksAtIt();
            olwen.tabsTo("See what it would do").enters().sees("Select what is in the file");
            olwen.looksAtIt();
            chooses(olwen, "groups.csv", "<!DOCTYPE html><html><title>Sign in</title></html>");
            olwen.seesHeading("This file cannot be brought in")
                    .sees("is a web page")
                    .looksAtIt();
            olwen.tabsTo("Choose another file").enters();
            chooses(olwen, "groups.csv", "\"name,description,address,postcode,website\nnever closed");
            olwen.seesHeading("This file cannot be brought in").looksAtIt();
            olwen.tabsTo("Choose another file").enters();
            chooses(
                    olwen,
                    "groups.csv",
                    "name,description,address,postcode,website\n"
                            + "Quillfeather Lunch Club,We cook <b>together</b>,\"16 Quay, Wareham\",BH20 4LR,\n"
                            + "Quillfeather Lunches,Soup and pudding,\"16 Quay, Wareham\",BH20 4LR,\n"
                            + ",No name,\"17 Quay, Wareham\",BH20 4LR,\n");
            olwen.seesHeading("What the file would do").sees("2 new").sees("Line 4 left out");
            olwen.looksAtIt();
            anybody.opens("/app/find?need=quillfeather").doesNotSee("Quillfeather Lunch");
            olwen.tabsTo("Bring them in")
                    .enters()
                    .seesHeading("What the file did")
                    .looksAtIt();
            anybody.opens("/app/find?need=quillfeather").sees("Quillfeather Lunch Club");
            anybody.sees("Quillfeather Lunches");

            olwen.tabsTo("Listings that may be the same").enters();
            olwen.seesHeading("Listings that may be the same").looksAtIt();
            olwen.tabsTo("Quillfeather").enters().sees("This one stays").looksAtIt();
            olwen.pictures("offer-duplicates");
            olwen.tabsTo("These are the same: merge them").enters();
            olwen.sees("One listing stands for both").looksAtIt();
            assertThat(results(anybody)).hasSize(1);

            olwen.tabsTo("Part them again").enters();
            olwen.sees("Both listings stand for themselves again").looksAtIt();
            assertThat(results(anybody)).containsExactlyInAnyOrder("Quillfeather Lunch Club", "Quillfeather Lunches");
        }
    }

    private void chooses(Visitor olwen, String name, String content) throws IOException {
        // The fifth of the kinds: community services.
        olwen.tabsTo("Listings in our own layout")
                .arrowsDown()
                .arrowsDown()
                .arrowsDown()
                .arrowsDown();
        olwen.tabsTo("The file").choosesFile(Files.writeString(files.resolve(name), content));
        olwen.tabsTo("See what it would do").enters();
    }

    private static List<String> results(Visitor anybody) {
        anybody.opens("/app/find?need=quillfeather");
        return anybody.page().locator(".hits h3").allInnerTexts().stream()
                .filter(name -> name.contains("Quillfeather"))
                .map(name -> name.replaceAll("(?s)\\s*\\(.*", "").strip())
                .toList();
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
        dora.looksAtIt().types("What do you do?", "We facilitate windsocks.");
        dora.sees("Some advice on these words.")
                .sees("For “facilitate” you could say “help”")
                .looksAtIt();
        dora.presses("Save");
        dora.sees("Saved as version 3")
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

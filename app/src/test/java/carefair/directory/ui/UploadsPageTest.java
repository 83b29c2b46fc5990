package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.directory.Directory;
import carefair.directory.FileId;
import carefair.directory.ListingFiles;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Photo;
import carefair.directory.VersionChecks;
import carefair.directory.Versions;
import carefair.identity.KnownSignIn;
import carefair.identity.OrganisationId;
import carefair.identity.Organisations;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.testing.CarefairTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A provider adds photos and documents; people see them with the version they are part of. */
@CarefairTest
class UploadsPageTest {

    private static final Who.System US = new Who.System("test");

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Autowired
    Versions versions;

    @Autowired
    VersionChecks checks;

    @Autowired
    ListingFiles files;

    @Autowired
    Organisations organisations;

    @Autowired
    SignIns signIns;

    private ListingId weaving;
    private Who.Provider wanda;
    private Who.Staff officer;

    @BeforeEach
    void wandaWeaves() {
        var organisation = organisations.add(US, "Wareham Weaving");
        weaving = directory.put(
                US,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        ListingKind.MICRO_PROVIDER,
                        "Wareham Weaving",
                        organisation,
                        "Looms",
                        List.of(),
                        "Anybody",
                        "Wareham",
                        null,
                        0,
                        List.of(new CategoryCode("day-activities")),
                        List.of(),
                        List.of(),
                        List.of()));
        wanda = member(organisation, "Wanda Weaver");
        officer = new Who.Staff(
                signIns.expect(US, "test", UUID.randomUUID().toString(), "Ola Officer", Set.of(Role.ADMINISTRATOR)),
                Set.of(Role.ADMINISTRATOR));
    }

    private Who.Provider member(OrganisationId organisation, String name) {
        var signIn = signIns.expect(US, "test", UUID.randomUUID().toString(), name, Set.of());
        organisations.addMember(US, organisation, signIn);
        return new Who.Provider(signIn, organisation);
    }

    private static RequestPostProcessor as(Who who) {
        var signIn = who instanceof Who.Provider provider ? provider.signIn() : ((Who.Staff) who).signIn();
        return authentication(new TestingAuthenticationToken(new Principal(signIn), "", "ROLE_USER"));
    }

    private String photos() {
        return "/provider/listings/" + weaving.value() + "/photos";
    }

    private String documents() {
        return "/provider/listings/" + weaving.value() + "/documents";
    }

    private static byte[] png() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private MockHttpServletResponse add(String to, String name, byte[] content, String words, String said)
            throws Exception {
        return web.perform(multipart(to)
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .param(words, said)
                        .with(as(wanda))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private String read(String path) throws Exception {
        return web.perform(get(path).with(as(wanda))).andReturn().getResponse().getContentAsString();
    }

    private void publishAndAgree() {
        var version = versions.history(wanda, weaving).getFirst();
        versions.publish(wanda, version.id());
        checks.agree(officer, version.id());
    }

    @Test
    void aPhotoComesWithItsWordsAndIsSeenOnceItsVersionIsAgreed() throws Exception {
        assertThat(read(photos())).contains("Photos of Wareham Weaving", "What does the photo show?");
        assertThat(add(photos(), "loom.png", png(), "alt", "A loom <by> the window")
                        .getRedirectedUrl())
                .isEqualTo(photos() + "?saved=yes");

        assertThat(read(photos() + "?saved=yes")).contains("Saved as a new version.", "A loom &lt;by&gt; the window");
        var photo = versions.newest(wanda, weaving).particulars().photos().getFirst();
        var address = "/listings/files/" + photo.id().value() + "/large.jpg";
        assertThat(ask(address).getStatus()).isEqualTo(404);
        var own = web.perform(get(address).with(as(wanda))).andReturn().getResponse();
        assertThat(own.getStatus()).isEqualTo(200);
        assertThat(own.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(ask("/listings/" + weaving.value()).getContentAsString()).doesNotContain("/listings/files/");

        publishAndAgree();

        var shown = ask(address);
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getHeader("Cache-Control")).contains("immutable", "public", "max-age=31536000");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(shown.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(400);
        assertThat(ask("/listings/" + weaving.value()).getContentAsString())
                .contains("<h2 id=\"h-photos\">Photos</h2>", "loading=\"lazy\"", "width=\"400\" height=\"300\"")
                .contains("alt=\"A loom &lt;by&gt; the window\"", photo.id().value() + "/small.jpg");
        assertThat(ask("/listings/files/" + photo.id().value() + "/document.pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoPhotoIsRefusedInWordsAndSoIsAPhotoWithoutWords() throws Exception {
        var noPhoto = add(
                photos(), "loom.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "alt", "A loom");
        assertThat(noPhoto.getContentAsString())
                .contains("There is a problem", "The selected file must be a JPG or PNG photo");
        assertThat(add(photos(), "loom.png", png(), "alt", " ").getContentAsString())
                .contains(
                        "Enter what the photo shows, or choose that it is only decoration",
                        "Choose the file again too");
        assertThat(add(photos(), "", new byte[0], "alt", "A loom").getContentAsString())
                .contains("Select a photo");
        assertThat(add(photos(), "loom.png", new byte[0], "alt", "A loom").getContentAsString())
                .contains("The selected file is empty");
        assertThat(add(photos(), "loom.png", new byte[10 * 1024 * 1024 + 1], "alt", "A loom")
                        .getContentAsString())
                .contains("The selected file must be smaller than 10 MB");
        assertThat(versions.history(wanda, weaving)).isEmpty();
    }

    @Test
    void aPhotoCanBeDecorationGetOtherWordsAndBeTakenOff() throws Exception {
        add(photos(), "loom.png", png(), "decoration", "true");
        var photo = versions.newest(wanda, weaving).particulars().photos().getFirst();
        assertThat(photo.alt()).isEmpty();
        assertThat(read(photos())).contains("Only decoration");

        var change = photos() + "/" + photo.id().value();
        assertThat(web.perform(post(change).param("alt", "").with(as(wanda)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Enter what the photo shows");
        web.perform(post(change).param("alt", "A shuttle").with(as(wanda)).with(csrf()));
        assertThat(versions.newest(wanda, weaving)
                        .particulars()
                        .photos()
                        .getFirst()
                        .alt())
                .isEqualTo("A shuttle");
        web.perform(post(change).param("remove", "remove").with(as(wanda)).with(csrf()));
        assertThat(versions.newest(wanda, weaving).particulars().photos()).isEmpty();
    }

    @Test
    void photosAreMovedOnePlaceAtATimeAndTheFirstIsTheOneOfTheResults() throws Exception {
        for (var said : List.of("A loom", "A shuttle", "A rug")) {
            add(photos(), "photo.png", png(), "alt", said);
        }
        var rug = photo("A rug");
        assertThat(read(photos()))
                .contains("Photo 1 of 3. People also see it in the list of results.", "Photo 2 of 3.", "Photo 3 of 3.")
                .containsOnlyOnce("name=\"move\" value=\"0\"")
                .doesNotContain("value=\"-1\"", "value=\"3\"");

        // A second press before the first was answered asks for the same place.
        for (int press = 0; press < 2; press++) {
            assertThat(move(rug, "A rug", 1)).isEqualTo(photos() + "?saved=yes#photo-" + rug.value());
            assertThat(said()).containsExactly("A loom", "A rug", "A shuttle");
        }
        move(rug, "A <red> rug", 0);
        assertThat(said()).containsExactly("A <red> rug", "A loom", "A shuttle");
        move(photo("A loom"), "A loom", 7);
        move(new FileId(UUID.randomUUID()), "A rival’s", 0);
        assertThat(said()).containsExactly("A <red> rug", "A loom", "A shuttle");
        publishAndAgree();

        assertThat(files.photos(weaving)).extracting(Photo::alt).containsExactly("A <red> rug", "A loom", "A shuttle");
        assertThat(files.first(List.of(weaving)).get(weaving))
                .extracting(Photo::alt)
                .isEqualTo("A <red> rug");
    }

    @Test
    void aPhotoIsNotMovedWhereItsWordsAreWrong() throws Exception {
        add(photos(), "photo.png", png(), "alt", "A loom");
        add(photos(), "photo.png", png(), "alt", "A rug");

        assertThat(move(photo("A rug"), " ", 0)).isNull();
        var long201 = "Very long ".repeat(20) + "x";
        assertThat(web.perform(post(photos() + "/" + photo("A rug").value())
                                .param("alt", long201)
                                .with(as(wanda))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("What the photo shows must be 200 characters or less", "value=\"" + long201 + "\"");

        assertThat(said()).containsExactly("A loom", "A rug");
    }

    private @Nullable String move(FileId photo, String words, int to) throws Exception {
        return web.perform(post(photos() + "/" + photo.value())
                        .param("alt", words)
                        .param("move", String.valueOf(to))
                        .with(as(wanda))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private List<String> said() {
        return versions.newest(wanda, weaving).particulars().photos().stream()
                .map(Photo::alt)
                .toList();
    }

    private FileId photo(String said) {
        return versions.newest(wanda, weaving).particulars().photos().stream()
                .filter(photo -> photo.alt().equals(said))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aDocumentIsGivenAsAFileToKeep() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(add(documents(), "prices.pdf", png(), "title", "Prices").getContentAsString())
                .contains("The selected file must be a PDF that opens without a password")
                .contains("name=\"title\" autocomplete=\"off\" value=\"Prices\"");
        assertThat(add(documents(), "prices.pdf", bytes.toByteArray(), "title", "")
                        .getContentAsString())
                .contains("Enter a title");
        add(documents(), "prices.exe", bytes.toByteArray(), "title", "Prices for 2027");
        publishAndAgree();

        var paper = files.papers(weaving).getFirst();
        var given = ask("/listings/files/" + paper.id().value() + "/document.pdf");
        assertThat(given.getContentType()).isEqualTo("application/pdf");
        assertThat(given.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(given.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.getContentAsByteArray()).isEqualTo(bytes.toByteArray());
        assertThat(ask("/listings/" + weaving.value()).getContentAsString()).contains("Prices for 2027 (PDF, 1 KB)");
        web.perform(post(documents() + "/" + paper.id().value()).with(as(wanda)).with(csrf()));
        assertThat(versions.newest(wanda, weaving).particulars().papers()).isEmpty();
    }

    @Test
    void anotherProviderHasNoSuchPages() throws Exception {
        var rival = member(organisations.add(US, "Rival Weaving"), "Rival");
        for (var path : List.of(photos(), documents(), "/provider/listings/nonsense/photos")) {
            assertThat(web.perform(get(path).with(as(rival)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(web.perform(get(photos()).with(as(officer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(photos()).getStatus()).isNotEqualTo(200);
    }
}

package carefair.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.Directory;
import carefair.directory.Search;
import carefair.identity.KnownSignIn;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.SignIns;
import carefair.identity.Who;
import carefair.testing.CarefairTest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An officer brings in a file from a page: first what it would do, then once what it does. */
@CarefairTest
class StaffImportPageTest {

    private static final Who.System SYSTEM = new Who.System("test");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    @Autowired
    MockMvc web;

    @Autowired
    SignIns signIns;

    @Autowired
    Directory directory;

    private final MockHttpSession session = new MockHttpSession();
    private SignInId officer;
    private String group;

    record Principal(SignInId signInId) implements KnownSignIn, Serializable {}

    @BeforeEach
    void anOfficer() {
        officer =
                signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Ola Officer", Set.of(Role.ADMINISTRATOR));
        group = "Zither Circle " + UUID.randomUUID().toString().substring(0, 8);
    }

    private MockMultipartFile file(String content) {
        return new MockMultipartFile("file", "my list.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private RequestBuilder preview(String kind, String content) {
        return multipart("/staff/imports/preview")
                .file(file(content))
                .param("kind", kind)
                .session(session)
                .with(as(officer))
                .with(csrf());
    }

    @Test
    void saysWhatAFileWouldDoAndDoesItOnce() throws Exception {
        assertThat(answer(get("/staff/imports").session(session).with(as(officer))))
                .contains("What is in the file?", "Food hygiene ratings", "_csrf");
        var list = "name,description,address,postcode,website\n" + group
                + ",We play the zither <b>together</b>,\"1 Quay, Wareham\",BH20 4LR,\n,,,,\n";

        var told = answer(preview("services", list));
        assertThat(told)
                .contains(
                        "What the file would do",
                        "Preview, nothing was written. 1 new, 0 changed, 0 the same, 1 left out.",
                        "Line 2 new: " + group,
                        "Line 3 left out: name: it is empty");
        assertThat(found()).isZero();

        var form = FORM.matcher(told);
        assertThat(form.find()).isTrue();
        var press = post("/staff/imports")
                .param("form", form.group(1))
                .session(session)
                .with(as(officer))
                .with(csrf());
        assertThat(answer(press)).contains("What the file did", ">1 new, 0 changed, 0 the same, 1 left out.");
        assertThat(found()).isEqualTo(1);
        // Reloading the page and going back to the one before send nothing again.
        assertThat(answer(get("/staff/imports/done").session(session).with(as(officer))))
                .contains("What the file did", ">1 new, 0 changed, 0 the same, 1 left out.");
        assertThat(answer(get("/staff/imports/preview").session(session).with(as(officer))))
                .contains("What the file would do", "Choose another file")
                .doesNotContain("Bring them in");
        assertThat(answer(press)).contains("Choose the file again");
        assertThat(answer(preview("services", list))).contains("0 new, 0 changed, 1 the same, 1 left out.");
    }

    @Test
    void aFileThatWasNotBroughtInGoesWithTheSessionOrTheNextOne() throws Exception {
        var list = "name,description,address,postcode,website\n" + group + ",We play,\"1 Quay, Wareham\",BH20 4LR,\n";
        answer(preview("services", list));
        var first = kept();
        assertThat(first).exists();

        answer(preview("services", list));
        var second = kept();
        assertThat(first).doesNotExist();
        assertThat(first.getParent()).doesNotExist();

        answer(get("/staff/imports").session(session).with(as(officer)));
        assertThat(second.getParent()).as("asked for another file").doesNotExist();

        answer(preview("services", list));
        var third = kept();
        session.invalidate();
        assertThat(third.getParent()).as("signed out").doesNotExist();
    }

    @Test
    void aFileThatWasBroughtInGoes() throws Exception {
        var list = "name,description,address,postcode,website\n" + group + ",We play,\"1 Quay, Wareham\",BH20 4LR,\n";
        var form = FORM.matcher(answer(preview("services", list)));
        assertThat(form.find()).isTrue();
        var kept = kept();

        assertThat(answer(post("/staff/imports")
                        .param("form", form.group(1))
                        .session(session)
                        .with(as(officer))
                        .with(csrf())))
                .contains("What the file did");

        assertThat(kept.getParent()).doesNotExist();
        assertThat(session.getAttribute("carefair.directory.import")).isNull();
    }

    private Path kept() {
        return Path.of(
                ((WaitingImports.Waiting) Objects.requireNonNull(session.getAttribute("carefair.directory.import")))
                        .path());
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        assertThat(answer(preview("services", "<html>Sign in</html>")))
                .contains("This file cannot be brought in", "my-list.csv is a web page")
                .doesNotContain("Bring them in");
        assertThat(answer(preview("services", ""))).contains("There is a problem", "Choose a file that is not empty");
        assertThat(answer(preview("people", "x"))).contains("There is a problem", "Select what is in the file");
    }

    /** A picture, text whose quotation mark is never closed, and nothing but nought, under each kind there is. */
    @ParameterizedTest
    @FieldSource("carefair.directory.imports.StaffImports#KINDS")
    void refusesInWordsWhatIsNoSuchFileAndKeepsNothingOfIt(String kind) throws Exception {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff};
        var endless = ("name,description\n1,\"never closed" + "x\n".repeat(1000)).getBytes(StandardCharsets.UTF_8);
        for (var content : List.of(picture, endless, new byte[5000])) {
            var told = answer(multipart("/staff/imports/preview")
                    .file(new MockMultipartFile("file", "list.csv", "text/csv", content))
                    .param("kind", kind)
                    .session(session)
                    .with(as(officer))
                    .with(csrf()));

            assertThat(told)
                    .contains("This file cannot be brought in", "Nothing was imported.")
                    .doesNotContain("Bring them in");
            assertThat(session.getAttribute("carefair.directory.import")).isNull();
        }
    }

    @Test
    void isNotThereForOthers() throws Exception {
        var other = signIns.expect(
                SYSTEM, "test", UUID.randomUUID().toString(), "Tom Other", Set.of(Role.DIRECT_PAYMENT_OFFICER));
        var nobody = signIns.expect(SYSTEM, "test", UUID.randomUUID().toString(), "Sam Other", Set.of());
        for (var somebody : Set.of(other, nobody)) {
            web.perform(get("/staff/imports").with(as(somebody))).andExpect(status().isNotFound());
            web.perform(multipart("/staff/imports/preview")
                            .file(file("x"))
                            .param("kind", "services")
                            .with(as(somebody))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
            web.perform(post("/staff/imports").with(as(somebody)).with(csrf())).andExpect(status().isNotFound());
        }
    }

    private long found() {
        return directory.search(new Search(group, Set.of(), Set.of(), null, null, null, 1)).hits().stream()
                .filter(hit -> hit.listing().name().equals(group))
                .count();
    }

    @Test
    void nothingIsToldToASessionThatBroughtNothingIn() throws Exception {
        for (var path : List.of("/staff/imports/preview", "/staff/imports/done")) {
            web.perform(get(path).session(session).with(as(officer))).andExpect(redirectedUrl("/staff/imports"));
        }
    }

    /** What a browser shows in the end: it follows where an answer leads. */
    private String answer(RequestBuilder request) throws Exception {
        var response = web.perform(request).andReturn().getResponse();
        var next = response.getRedirectedUrl();
        if (next != null) {
            return answer(get(next).session(session).with(as(officer)));
        }
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private static RequestPostProcessor as(SignInId somebody) {
        var token = new TestingAuthenticationToken(new Principal(somebody), "", "ROLE_USER");
        token.setAuthenticated(true);
        return authentication(token);
    }
}

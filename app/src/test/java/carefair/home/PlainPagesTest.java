package carefair.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.testing.CarefairTest;
import java.io.ByteArrayOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CarefairTest
class PlainPagesTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /              | Care and support near you
            /accessibility | Accessibility statement
            /privacy       | Privacy
            /cookies       | Cookies
            /contact       | Contact us
            /about         | About Carefair
            /easy-read     | What Carefair is, in Easy Read
            /session-ended | You were signed out
            /problem       | There is a problem with this service
            """)
    void isOpenToEverybodyWithItsTitleItsHeadingAndThePhoneNumber(String path, String title) throws Exception {
        var page = mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>" + title + " – Carefair – Dorset Council</title>")))
                .andExpect(content().string(containsString("01305 000 000")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.split("<h1", -1)).hasSize(2);
        assertThat(page.split("<main id=\"main\"", -1)).hasSize(2);
        assertThat(page)
                .contains("lang=\"en-GB\"", "href=\"/accessibility\"")
                .doesNotContain("??", "<script", "style=\"");
    }

    @Test
    void weighsAtMostThirtyKilobytesOnTheWireWithItsStylesheet() throws Exception {
        var page = mvc.perform(get("/")).andReturn().getResponse().getContentAsByteArray();
        var sheet = mvc.perform(get("/carefair.css"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("max-age")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(squeezed(page) + squeezed(sheet)).isLessThanOrEqualTo(30 * 1024);
    }

    @Test
    void sendsTheSearchToThePageThatFinds() throws Exception {
        mvc.perform(get("/"))
                .andExpect(content().string(containsString("action=\"/app/find\" method=\"get\"")))
                .andExpect(content().string(containsString("name=\"need\"")))
                .andExpect(content().string(containsString("name=\"where\"")));
    }

    @Test
    void runsNothingWrittenIntoThePage() throws Exception {
        mvc.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(
                        header().string("Content-Security-Policy", org.hamcrest.Matchers.not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void showsOnlyAReferenceThatLooksLikeOne() throws Exception {
        mvc.perform(get("/problem").param("reference", "K7MTXR"))
                .andExpect(content().string(containsString("K7MTXR")));
        mvc.perform(get("/problem").param("reference", "call 0900"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("0900"))));
    }

    private static int squeezed(byte[] bytes) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}

package carefair.home;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.testing.CarefairTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@CarefairTest
class ErrorPagesTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | Page not found
            403 | We could not open that page
            500 | There is a problem with this service
            502 | There is a problem with this service
            503 | The service is not available
            """)
    void saysWhatToDoInSetWordsWithoutACode(int code, String heading) throws Exception {
        mvc.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/app/nope"))
                .andExpect(status().is(code))
                .andExpect(content().string(containsString(heading + "</h1>")))
                .andExpect(content().string(containsString("01305 000 000")))
                .andExpect(content().string(not(containsString(">" + code))));
    }
}

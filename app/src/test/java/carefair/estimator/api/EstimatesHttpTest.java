package carefair.estimator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carefair.testing.CarefairTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The interface in the whole application, with its security and the rates of its database. */
@CarefairTest
class EstimatesHttpTest {

    @Autowired
    MockMvc mvc;

    @Test
    void answersWhoeverAsksWithoutSignInTokenOrSession() throws Exception {
        var response = mvc.perform(
                        post("/api/estimates").contentType("application/json").content(EstimatesEndpointTest.DESIGNED))
                .andReturn();

        assertThat(response.getResponse().getStatus()).isEqualTo(200);
        assertThat(Asking.JSON
                        .readTree(response.getResponse().getContentAsString())
                        .get("weeklyCharge")
                        .decimalValue())
                .isEqualByComparingTo("67.05");
        assertThat(response.getRequest().getSession(false)).isNull();
        assertThat(response.getResponse().getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.yaml", "/api/openapi.json"})
    void isDescribedForEverybody(String path) throws Exception {
        var response = mvc.perform(get(path)).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).contains("/api/estimates");
    }

    @Test
    void takesNothingButJson() throws Exception {
        var response = mvc.perform(
                        post("/api/estimates").contentType("text/plain").content("home"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(415);
    }
}

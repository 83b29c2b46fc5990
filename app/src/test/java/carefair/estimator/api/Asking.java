package carefair.estimator.api;

import carefair.estimator.TheBook;
import carefair.operations.RateLimit;
import carefair.settings.Council;
import carefair.settings.Settings;
import carefair.ui.KitForTests;
import io.github.bucket4j.TimeMeter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface without starting the application: the files' rates, Dorset, Monday 23 November 2026. */
final class Asking {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final MockMvc mvc;

    Asking() {
        this(new RateLimit(1_000_000, TimeMeter.SYSTEM_NANOTIME));
    }

    Asking(RateLimit limit) {
        var endpoint = new EstimatesEndpoint(
                new TheBook(), dorset(), KitForTests.texts(), () -> Instant.parse("2026-11-23T09:00:00Z"), limit);
        mvc = MockMvcBuilders.standaloneSetup(endpoint).build();
    }

    MockHttpServletResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "203.0.113.7");
    }

    MockHttpServletResponse post(byte[] body, String address) {
        try {
            return mvc.perform(MockMvcRequestBuilders.post("/api/estimates")
                            .contentType("application/json")
                            .content(body)
                            .with(request -> {
                                request.setRemoteAddr(address);
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MockHttpServletResponse perform(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    /** The answer of 200. */
    JsonNode answer(String body) {
        var response = post(body);
        var text = text(response);
        if (response.getStatus() != 200) {
            throw new AssertionError(response.getStatus() + " " + text);
        }
        return JSON.readTree(text);
    }

    /** The fields that a 422 names. */
    List<String> refused(String body) {
        var response = post(body);
        if (response.getStatus() != 422) {
            throw new AssertionError(response.getStatus() + " " + text(response));
        }
        return JSON.readTree(text(response))
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").stringValue())
                .toList();
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Settings dorset() {
        var council = new Council("dorset", "Dorset Council", "Carefair", "Dorset", "", "", "", List.of(), List.of());
        return (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class},
                (_, method, _) -> Map.of("council", council).get(method.getName()));
    }
}

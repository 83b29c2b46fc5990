package carefair.estimator.api;

import carefair.estimator.EstimateRefusal;
import carefair.estimator.Estimator;
import carefair.operations.RateLimit;
import carefair.settings.RateBook;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.ui.Texts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/estimates}: open to everybody, without a session; what is sent is answered and forgotten. */
@RestController
class EstimatesEndpoint {

    private static final String PATH = "/api/estimates";
    private static final int LONGEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final RateBook book;
    private final Settings settings;
    private final Texts texts;
    private final InstantSource clock;
    private final RateLimit limit;

    @Autowired
    EstimatesEndpoint(
            RateBook book,
            Settings settings,
            Texts texts,
            InstantSource clock,
            @Value("${carefair.estimates.per-minute:1000}") long perMinute) {
        this(book, settings, texts, clock, new RateLimit(perMinute, TimeMeter.SYSTEM_NANOTIME));
    }

    EstimatesEndpoint(RateBook book, Settings settings, Texts texts, InstantSource clock, RateLimit limit) {
        this.book = book;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
        this.limit = limit;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> estimate(HttpServletRequest request) throws IOException {
        var wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, "too-many", List.of(), HttpHeaders.RETRY_AFTER, wait);
        }
        var body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "too-long", List.of());
        }
        JsonNode read;
        try {
            read = JSON.readTree(body);
        } catch (JacksonException e) {
            return problem(HttpStatus.BAD_REQUEST, "not-json", List.of());
        }
        return read.isObject() ? answer(read) : problem(HttpStatus.BAD_REQUEST, "not-an-object", List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<Object> notJson() {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "not-sent-as-json",
                List.of(),
                HttpHeaders.ACCEPT,
                MediaType.APPLICATION_JSON_VALUE);
    }

    @RequestMapping(
            path = PATH,
            method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Object> notPosted() {
        return problem(HttpStatus.METHOD_NOT_ALLOWED, "not-posted", List.of(), HttpHeaders.ALLOW, "POST");
    }

    private ResponseEntity<Object> answer(JsonNode object) {
        var findings = new Findings(texts);
        var request = new RequestReader(book, settings.council().code(), London.today(clock), findings).read(object);
        if (request == null) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "cannot-be-answered", findings.all());
        }
        try {
            var estimate = Estimator.estimate(request.circumstances(), request.rates());
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Answer.of(estimate, request.year(), texts));
        } catch (EstimateRefusal.MissingRate missing) {
            findings.add("taxYear", "missing-rate", missing.rate());
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "cannot-be-answered", findings.all());
        }
    }

    private ResponseEntity<Object> problem(
            HttpStatus status, String detail, List<FieldError> errors, Object... header) {
        var answer = ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (header.length == 2) {
            answer.header(String.valueOf(header[0]), String.valueOf(header[1]));
        }
        return answer.body(new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.value(),
                texts.say("estimator.api.problem." + detail),
                errors));
    }
}

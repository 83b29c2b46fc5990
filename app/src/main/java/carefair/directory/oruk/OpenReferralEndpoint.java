package carefair.directory.oruk;

import carefair.operations.RateLimit;
import carefair.places.Places;
import carefair.ui.Texts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/oruk/v3/...}: the nine endpoints of Open Referral UK 3.0, open to everybody and to every web page, without a session. */
@RestController
@RequestMapping("/api/oruk/v3")
class OpenReferralEndpoint {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String RESOURCES = "services|service_at_locations|taxonomies|taxonomy_terms";

    /** What can be asked for: all of it a page at a time, and each by its id. */
    private enum Resource {
        SERVICES(OpenReferral::services, OpenReferral::everyService, OpenReferral::service),
        SERVICE_AT_LOCATIONS(
                OpenReferral::servicesAtLocations,
                OpenReferral::everyServiceAtLocation,
                OpenReferral::serviceAtLocation),
        TAXONOMIES(OpenReferral::taxonomies, OpenReferral::everyTaxonomy, OpenReferral::taxonomy),
        TAXONOMY_TERMS(OpenReferral::taxonomyTerms, OpenReferral::everyTaxonomyTerm, OpenReferral::taxonomyTerm);

        private final BiFunction<OpenReferral, Asked, Page<Fields>> all;
        private final Lines.Every every;
        private final BiFunction<OpenReferral, UUID, Optional<Fields>> one;

        Resource(
                BiFunction<OpenReferral, Asked, Page<Fields>> all,
                Lines.Every every,
                BiFunction<OpenReferral, UUID, Optional<Fields>> one) {
            this.all = all;
            this.every = every;
            this.one = one;
        }

        /** @param path one of {@link #RESOURCES} */
        static Resource at(String path) {
            return valueOf(path.toUpperCase(Locale.ROOT));
        }
    }

    private final OpenReferral answers;
    private final Places places;
    private final Texts texts;
    private final RateLimit limit;

    @Autowired
    OpenReferralEndpoint(
            OpenReferral answers,
            Places places,
            Texts texts,
            @Value("${carefair.oruk.per-minute:600}") long perMinute) {
        this(answers, places, texts, new RateLimit(perMinute, TimeMeter.SYSTEM_NANOTIME));
    }

    OpenReferralEndpoint(OpenReferral answers, Places places, Texts texts, RateLimit limit) {
        this.answers = answers;
        this.places = places;
        this.texts = texts;
        this.limit = limit;
    }

    @GetMapping({"", "/"})
    ResponseEntity<Object> about(HttpServletRequest request) {
        return limited(
                request,
                () -> ok(new Fields()
                        .with("version", "HSDS-UK-3.0")
                        .with("profile", "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md")
                        .with("openapi_url", "https://docs.openreferraluk.org/en/latest/openapi30.json")));
    }

    @GetMapping({"/{resource:" + RESOURCES + "}", "/{resource:" + RESOURCES + "}/"})
    ResponseEntity<Object> list(
            HttpServletRequest request,
            @PathVariable("resource") String resource,
            @RequestParam MultiValueMap<String, String> given) {
        return limited(request, () -> {
            var parameters = new Parameters(given, places);
            var asked = parameters.read();
            if (!parameters.wrong().isEmpty()) {
                return problem(HttpStatus.BAD_REQUEST, "parameters", parameters.wrong());
            }
            var from = Resource.at(resource);
            return asked.unpaged()
                    ? answer(
                            MediaType.APPLICATION_NDJSON,
                            new Lines(told -> from.every.tell(answers, asked, counted(request, told))))
                    : ok(from.all.apply(answers, asked).told());
        });
    }

    @GetMapping("/{resource:" + RESOURCES + "}/{id}")
    ResponseEntity<Object> one(
            HttpServletRequest request, @PathVariable("resource") String resource, @PathVariable("id") String id) {
        return limited(
                request,
                () -> Optional.of(id)
                        .filter(text -> UUID_SHAPE.matcher(text).matches())
                        .map(UUID::fromString)
                        .flatMap(known -> Resource.at(resource).one.apply(answers, known))
                        .map(this::ok)
                        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "not-found", List.of())));
    }

    @GetMapping("/**")
    ResponseEntity<Object> notHere(HttpServletRequest request) {
        return limited(request, () -> problem(HttpStatus.NOT_FOUND, "no-such-endpoint", List.of()));
    }

    @RequestMapping(
            path = "/**",
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Object> readOnly() {
        return problem(HttpStatus.METHOD_NOT_ALLOWED, "read-only", List.of(), HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
    }

    /** As many as stand on a page count as one request more: all at once is not to be had more cheaply than by pages. */
    private Consumer<Fields> counted(HttpServletRequest request, Consumer<Fields> told) {
        var address = request.getRemoteAddr();
        var lines = new AtomicInteger();
        return fields -> {
            if (lines.incrementAndGet() % Parameters.LARGEST_PAGE == 0) {
                limit.secondsToWait(address);
            }
            told.accept(fields);
        };
    }

    /** What to do once it is clear that the address may ask now. */
    private interface Answering {
        ResponseEntity<Object> answer();
    }

    private ResponseEntity<Object> limited(HttpServletRequest request, Answering answering) {
        var wait = limit.secondsToWait(request.getRemoteAddr());
        return wait > 0
                ? problem(HttpStatus.TOO_MANY_REQUESTS, "too-many", List.of(), HttpHeaders.RETRY_AFTER, wait)
                : answering.answer();
    }

    private ResponseEntity<Object> ok(Fields told) {
        return answer(MediaType.APPLICATION_JSON, told);
    }

    private static ResponseEntity<Object> answer(MediaType type, Object told) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(type)
                .body(told);
    }

    private ResponseEntity<Object> problem(
            HttpStatus status, String detail, List<Parameters.Wrong> wrong, Object... header) {
        var answer = ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (header.length == 2) {
            answer.header(String.valueOf(header[0]), String.valueOf(header[1]));
        }
        return answer.body(new Fields()
                .with("type", "about:blank")
                .with("title", status.getReasonPhrase())
                .with("status", status.value())
                .with("detail", texts.say("directory.oruk.problem." + detail))
                .with(
                        "errors",
                        wrong.stream()
                                .map(each -> new Fields()
                                        .with("parameter", each.parameter())
                                        .with("message", texts.say("directory.oruk.wrong." + each.detail())))
                                .toList()));
    }
}

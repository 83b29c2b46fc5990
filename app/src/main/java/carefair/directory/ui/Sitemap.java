package carefair.directory.ui;

import carefair.directory.oruk.PublicPages;
import carefair.operations.RateLimit;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The addresses that search engines may show, as sitemaps.org has it, and which they leave alone. */
@Controller
class Sitemap {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int PER_MINUTE = 60;

    /** The pages that are there without any listing. */
    private static final List<String> PLAIN = List.of(
            "/",
            PlainFind.PATH,
            Offering.GUIDE,
            "/about",
            "/accessibility",
            "/contact",
            "/cookies",
            "/easy-read",
            "/privacy");

    private final PublicPages pages;
    private final String address;
    private final RateLimit limit = new RateLimit(PER_MINUTE, TimeMeter.SYSTEM_NANOTIME);

    Sitemap(PublicPages pages, @Value("${carefair.public-url}") String address) {
        this.pages = pages;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return fresh(MediaType.TEXT_PLAIN, """
                User-agent: *
                Disallow: /app/
                Disallow: /api/
                Disallow: /estimates/
                Disallow: /oauth2/
                Sitemap: %s/sitemap.xml
                """.formatted(address));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index(HttpServletRequest request) {
        return limited(request, () -> {
            var index = new StringBuilder(HEAD).append("<sitemapindex").append(NAMESPACE);
            index.append(named("/sitemaps/pages.xml"));
            for (int number = 1; number <= pages.sitemaps(); number++) {
                index.append(named("/sitemaps/listings-" + number + ".xml"));
            }
            return fresh(
                    MediaType.APPLICATION_XML, index.append("</sitemapindex>\n").toString());
        });
    }

    @GetMapping("/sitemaps/pages.xml")
    ResponseEntity<String> plain() {
        return fresh(
                MediaType.APPLICATION_XML,
                PLAIN.stream()
                        .map(path -> "<url><loc>" + address + path + "</loc></url>\n")
                        .collect(Collectors.joining("", HEAD + "<urlset" + NAMESPACE, "</urlset>\n")));
    }

    @GetMapping("/sitemaps/listings-{number:[1-9][0-9]{0,4}}.xml")
    ResponseEntity<String> listings(HttpServletRequest request, @PathVariable("number") int number) {
        return limited(request, () -> {
            if (number > pages.sitemaps()) {
                return ResponseEntity.notFound().build();
            }
            var map = new StringBuilder(HEAD).append("<urlset").append(NAMESPACE);
            pages.sitemap(
                    number,
                    (listing, changed) -> map.append("<url><loc>")
                            .append(address)
                            .append("/listings/")
                            .append(listing)
                            .append("</loc><lastmod>")
                            .append(changed.truncatedTo(ChronoUnit.SECONDS))
                            .append("</lastmod></url>\n"));
            return fresh(MediaType.APPLICATION_XML, map.append("</urlset>\n").toString());
        });
    }

    private ResponseEntity<String> limited(HttpServletRequest request, Supplier<ResponseEntity<String>> answer) {
        var wait = limit.secondsToWait(request.getRemoteAddr());
        return wait > 0
                ? ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait))
                        .build()
                : answer.get();
    }

    private String named(String path) {
        return "<sitemap><loc>" + address + path + "</loc></sitemap>\n";
    }

    private static ResponseEntity<String> fresh(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text);
    }
}

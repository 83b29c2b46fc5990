package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.directory.Results.Hit;
import carefair.operations.CsvOut;
import carefair.operations.RateLimit;
import carefair.places.Exactness;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.shared.Money;
import com.vaadin.flow.router.QueryParameters;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a search found, in the same order, as a file for a spreadsheet. Asked with the parameters of the page of results. */
@Controller
class Spreadsheet {

    static final String PATH = "/listings/found.csv";

    /** The most listings in one file. */
    static final int MOST = 500;

    private static final int PER_MINUTE = 30;
    private static final int LONGEST = 1000;
    private static final Pattern POUNDS = Pattern.compile("£?([0-9]{1,5})(?:\\.([0-9]{2}))?");

    private final Directory directory;
    private final Knowing knowing;
    private final Telling telling;
    private final String address;
    private final RateLimit limit = new RateLimit(PER_MINUTE, TimeMeter.SYSTEM_NANOTIME);

    /** By what an address is read. */
    @Component
    record Knowing(Places places, Settings settings, InstantSource clock) {}

    Spreadsheet(
            Directory directory, Knowing knowing, Telling telling, @Value("${carefair.public-url}") String address) {
        this.directory = directory;
        this.knowing = knowing;
        this.telling = telling;
        this.address = address;
    }

    /** The file for what is looked for. */
    static String href(Looking looking) {
        return PATH + "?" + looking.asked();
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> found(HttpServletRequest request, @RequestParam MultiValueMap<String, String> given) {
        var wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait))
                    .build();
        }
        var looking = Looking.of(new QueryParameters(given), knowing.settings());
        var place =
                Optional.of(looking.where()).filter(where -> !where.isBlank()).map(knowing.places()::find);
        if (place.isPresent() && !(place.get() instanceof Found.One)
                || looking.need().length() > LONGEST
                || !looking.wanting().on().canBeLookedFor(London.today(knowing.clock()))) {
            return ResponseEntity.badRequest().build();
        }
        var from = place.map(Found.One.class::cast).map(Found.One::place).orElse(null);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"care-and-support.csv\"")
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore())
                .body(file(looking, from).getBytes(StandardCharsets.UTF_8));
    }

    private String file(Looking looking, @Nullable Whereabouts from) {
        // Spreadsheets take a file without this mark for one in an older alphabet.
        var text = new StringBuilder("\uFEFF");
        var csv = new CsvOut(
                text,
                List.of(
                        "name",
                        "kind",
                        "helps_with",
                        "what",
                        "who_for",
                        "area",
                        "miles",
                        "from_price",
                        "price_for",
                        "free",
                        "checked",
                        "not_checked",
                        "updated",
                        "made_up",
                        "address"));
        for (int page = 1; page <= MOST / Directory.PAGE_SIZE; page++) {
            var results = directory.search(looking.onPage(page).search(from, upTo(looking.price())));
            results.hits().forEach(hit -> row(csv, hit, from));
            if (page >= results.pages()) {
                break;
            }
        }
        return text.toString();
    }

    /** As exactly as the page of results says it. */
    private static @Nullable String miles(Hit hit, @Nullable Whereabouts from) {
        var miles = hit.miles();
        if (miles == null || from == null) {
            return null;
        }
        var exactly = Roughly.from(from, hit.listing().kind()).exactness() == Exactness.POSTCODE;
        return exactly ? String.format(Locale.UK, "%.1f", miles) : String.valueOf(Math.round(miles));
    }

    private void row(CsvOut csv, Hit hit, @Nullable Whereabouts from) {
        var listing = hit.listing();
        var cheapest = telling.cheapest(listing);
        csv.row(
                listing.name(),
                telling.kind(listing.kind()),
                listing.categories().stream().map(telling::category).collect(Collectors.joining("; ")),
                listing.summary(),
                listing.whoFor(),
                listing.area(),
                miles(hit, from),
                cheapest.map(Offer::unitPrice).orElse(null),
                cheapest.map(telling::per).orElse(null),
                String.join("; ", telling.results().free(hit)),
                String.join("; ", listing.checked()),
                String.join("; ", listing.notChecked()),
                London.on(listing.updatedAt()),
                listing.isInvented() ? telling.say("directory.oruk.invented") : null,
                address + Card.href(listing));
    }

    /** A price that is not one asks nothing, as on the page, where the box then says what is wrong. */
    static @Nullable Money upTo(String typed) {
        var pounds = POUNDS.matcher(typed);
        if (!pounds.matches()) {
            return null;
        }
        var pence = pounds.group(2);
        return Money.ofPence(Long.parseLong(pounds.group(1)) * 100 + (pence == null ? 0 : Long.parseLong(pence)));
    }
}

package carefair.directory.ui;

import carefair.directory.ListCode;
import carefair.directory.Listing;
import carefair.directory.SentLists;
import carefair.operations.RateLimit;
import carefair.places.Found;
import carefair.places.Places;
import carefair.places.Whereabouts;
import carefair.ui.Said;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What somebody saved, to print and to send: plain pages that need no script. Open to everybody, each their own list. */
@Controller
class Shortlist {

    static final String PATH = "/shortlist";

    private static final int PER_MINUTE = 10;
    private static final int LONGEST = 200;

    private final Keeping keeping;
    private final SentLists sent;
    private final ShortlistRows rows;
    private final Places places;
    private final RateLimit limit = new RateLimit(PER_MINUTE, TimeMeter.SYSTEM_NANOTIME);

    Shortlist(Keeping keeping, SentLists sent, ShortlistRows rows, Places places) {
        this.keeping = keeping;
        this.sent = sent;
        this.rows = rows;
        this.places = places;
    }

    @GetMapping(PATH)
    String own(@RequestParam(name = "from", defaultValue = "") String from, Model model, HttpServletResponse response) {
        show(keeping.all(), from, PATH, model, response);
        model.addAttribute("back", "/app/saved");
        return "directory/shortlist";
    }

    /** A link to what is saved now; what is saved later does not come into it. */
    @PostMapping(PATH)
    String send(HttpServletRequest request) {
        if (limit.secondsToWait(request.getRemoteAddr()) > 0) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var listings = keeping.all();
        return listings.isEmpty()
                ? "redirect:" + PATH
                : "redirect:"
                        + path(sent.send(listings.stream().map(Listing::id).toList())
                                .code());
    }

    @GetMapping(PATH + "/{code}")
    String sent(
            @PathVariable("code") String typed,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model,
            HttpServletResponse response) {
        var found = ListCode.parse(typed)
                .flatMap(sent::open)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var path = path(found.code());
        var shown = show(found.listings(), from, path, model, response);
        var until = Said.day(found.until());
        model.addAttribute("until", until);
        model.addAttribute("link", rows.whole(path));
        model.addAttribute("letter", rows.letter(shown, path, until));
        return "directory/shortlist";
    }

    private List<ShortlistRows.Row> show(
            List<Listing> listings, String typed, String path, Model model, HttpServletResponse response) {
        // Nobody else who sits at this browser later finds it by the Back button, and no search engine finds it at all.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        var from = from(typed);
        var shown = rows.of(listings, from);
        model.addAttribute("rows", shown);
        model.addAttribute("path", path);
        model.addAttribute("from", typed);
        model.addAttribute("place", from == null ? "" : from.label());
        model.addAttribute("wrong", from == null && !typed.isBlank());
        return shown;
    }

    private @Nullable Whereabouts from(String typed) {
        return !typed.isBlank() && typed.length() <= LONGEST && places.find(typed) instanceof Found.One(var place)
                ? place
                : null;
    }

    private static String path(ListCode code) {
        return PATH + "/" + code.text();
    }
}

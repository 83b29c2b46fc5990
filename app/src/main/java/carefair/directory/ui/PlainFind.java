package carefair.directory.ui;

import carefair.directory.Gaps;
import carefair.directory.ListingId;
import carefair.places.Found;
import carefair.places.Whereabouts;
import carefair.ui.Kit;
import carefair.ui.Plain;
import carefair.ui.Typed;
import carefair.ui.WithoutScript;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finding support without any script: {@link FindView} written as a plain page, with the same results in the same words and order, and
 * forms that a browser sends by itself.
 */
@Controller
class PlainFind implements WithoutScript {

    static final String PATH = "/find";

    private final Kit kit;
    private final FindView.Finding finding;
    private final Keeping keeping;
    private final Telling telling;

    PlainFind(Kit kit, FindView.Finding finding, Keeping keeping, Telling telling) {
        this.kit = kit;
        this.finding = finding;
        this.keeping = keeping;
        this.telling = telling;
    }

    @Override
    public Optional<String> instead(String path, @Nullable String query) {
        return path.equals("/" + Looking.PATH)
                ? Optional.of(query == null ? PATH : PATH + "?" + query)
                : Optional.empty();
    }

    @GetMapping(PATH)
    String find(
            @RequestParam MultiValueMap<String, String> given,
            Model model,
            CsrfToken token,
            HttpServletResponse response) {
        var page = new FindView(kit, finding, keeping, telling);
        var looking = looking(given);
        if (given.containsKey(PlainForms.FILTERS)) {
            return "redirect:" + href(page.filtered(looking, new Typed(given)));
        }
        page.lookAt(looking, !given.isEmpty());
        if (!given.isEmpty()) {
            // What was found for somebody is nobody else's answer.
            response.setHeader("X-Robots-Tag", "noindex");
        }
        var plain = Plain.of(page);
        new PlainForms(looking, telling, token).rewrite(plain.main());
        model.addAttribute("title", plain.title());
        model.addAttribute("found", plain.html());
        model.addAttribute("whole", looking.href());
        model.addAttribute("told", given.containsKey(PlainForms.TOLD));
        return "directory/find";
    }

    /** Keeps one for later, as the button in the application does. */
    @PostMapping(PATH + "/saved")
    String save(@RequestParam("listing") UUID listing, @RequestParam MultiValueMap<String, String> given) {
        keeping.keep(new ListingId(listing));
        return "redirect:" + href(looking(given));
    }

    /** Tells the council that there is nothing of the kind: without a word of who it was. */
    @PostMapping(PATH + "/missing")
    String missing(@RequestParam MultiValueMap<String, String> given) {
        var looking = looking(given);
        gaps().tell(looking.search(place(looking), Spreadsheet.upTo(looking.price())));
        return "redirect:" + href(looking) + "&" + PlainForms.TOLD + "=yes";
    }

    static String href(Looking looking) {
        return looking.href().replaceFirst("^/app/" + Looking.PATH, PATH);
    }

    private Gaps gaps() {
        return finding.gaps();
    }

    /** @throws ResponseStatusException 400 if there is no such place: nothing was searched, and nothing is missing */
    private @Nullable Whereabouts place(Looking looking) {
        if (looking.where().isBlank()) {
            return null;
        }
        if (finding.places().find(looking.where()) instanceof Found.One(var place)) {
            return place;
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    /** The list alone: a map needs script. */
    private Looking looking(MultiValueMap<String, String> given) {
        return Looking.of(new QueryParameters(given), kit.settings()).shown(false);
    }
}

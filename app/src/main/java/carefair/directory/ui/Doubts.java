package carefair.directory.ui;

import carefair.directory.Concern;
import carefair.directory.ConcernId;
import carefair.directory.Concerns;
import carefair.directory.Freshness;
import carefair.directory.Listing;
import carefair.operations.RateLimit;
import carefair.settings.Settings;
import carefair.ui.IdInAddress;
import carefair.ui.Texts;
import carefair.ui.WhoseAccount;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Saying that a provider cannot be reached, and reporting a concern: plain pages that need no script. Open to everybody. */
@Controller
class Doubts {

    /** Where "Exit this page" leads: what the GOV.UK Design System proposes, a page that tells nobody anything. */
    private static final String AWAY = "https://www.bbc.co.uk/weather";

    /** How many concerns one address may send a minute. */
    private static final int PER_MINUTE = 5;

    private static final int LONGEST = 2_000;
    private static final int LONGEST_REACH = 200;

    private final Paths paths;
    private final Freshness freshness;
    private final Concerns concerns;
    private final Around around;
    private final RateLimit limit = new RateLimit(PER_MINUTE, TimeMeter.SYSTEM_NANOTIME);

    /** What the pages say besides. */
    @org.springframework.stereotype.Component
    record Around(Settings settings, Texts texts, WhoseAccount whose) {}

    Doubts(Paths paths, Freshness freshness, Concerns concerns, Around around) {
        this.paths = paths;
        this.freshness = freshness;
        this.concerns = concerns;
        this.around = around;
    }

    @GetMapping("/listings/{listing}/unreached")
    String askUnreached(@PathVariable("listing") String id, Model model) {
        show(listing(id), model);
        return "directory/unreached";
    }

    @PostMapping("/listings/{listing}/unreached")
    String unreached(@PathVariable("listing") String id) {
        var listing = listing(id);
        freshness.unreached(around.whose().keeper(), listing.id());
        return "redirect:" + Card.href(listing) + "/unreached/done";
    }

    @GetMapping("/listings/{listing}/unreached/done")
    String unreachedDone(@PathVariable("listing") String id, Model model) {
        show(listing(id), model);
        model.addAttribute("done", true);
        return "directory/unreached";
    }

    @GetMapping("/listings/{listing}/concern")
    String askConcern(@PathVariable("listing") String id, Model model, HttpServletResponse response) {
        form(listing(id), UUID.randomUUID().toString(), "", "", "", Map.of(), model, response);
        return "directory/concern";
    }

    @PostMapping("/listings/{listing}/concern")
    String concern(
            @PathVariable("listing") String id,
            @RequestParam("form") String form,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "said", defaultValue = "") String said,
            @RequestParam(name = "reach", defaultValue = "") String reach,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var listing = listing(id);
        var wrongs = wrongs(kind, said, reach);
        if (wrongs.isEmpty() && !around.whose().seat().anyone()) {
            wrongs.putAll(tooMany(request, response));
        }
        if (!wrongs.isEmpty()) {
            form(listing, form, kind, said, reach, wrongs, model, response);
            return "directory/concern";
        }
        var reported = new ConcernId(uuid(form));
        concerns.report(
                reported, around.whose().keeper(), listing.id(), kind(kind).orElseThrow(), said.strip(), reach.strip());
        return "redirect:" + Card.href(listing) + "/concern/" + reported.value();
    }

    /** That a concern arrived, and no word of it: who has this address can read it again. */
    @GetMapping("/listings/{listing}/concern/{concern}")
    String concernSent(
            @PathVariable("listing") String id,
            @PathVariable("concern") String sent,
            Model model,
            HttpServletResponse response) {
        var listing = listing(id);
        var reported = IdInAddress.of(sent)
                .map(ConcernId::new)
                .filter(one -> concerns.arrived(one, listing.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        show(listing, model);
        safe(model, response);
        model.addAttribute("reference", reported.reference());
        return "directory/concern-done";
    }

    /** So that a machine cannot bury officers in concerns. What was typed stays; who is signed in can be asked, and is never kept waiting. */
    private Map<String, String> tooMany(HttpServletRequest request, HttpServletResponse response) {
        var wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait == 0) {
            return Map.of();
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        return Map.of(
                "said",
                around.texts()
                        .say(
                                "directory.concern.too-many",
                                around.settings().trust().safeguarding().phone()));
    }

    private Map<String, String> wrongs(String kind, String said, String reach) {
        var wrongs = new LinkedHashMap<String, String>();
        if (kind(kind).isEmpty()) {
            wrongs.put("kind", around.texts().say("directory.concern.kind.missing"));
        }
        if (said.isBlank()) {
            wrongs.put("said", around.texts().say("directory.concern.said.missing"));
        } else if (said.strip().length() > LONGEST) {
            wrongs.put("said", around.texts().say("directory.concern.said.long"));
        }
        if (reach.strip().length() > LONGEST_REACH) {
            wrongs.put("reach", around.texts().say("directory.concern.reach.long"));
        }
        return wrongs;
    }

    private void form(
            Listing listing,
            String form,
            String kind,
            String said,
            String reach,
            Map<String, String> wrongs,
            Model model,
            HttpServletResponse response) {
        show(listing, model);
        safe(model, response);
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", Concern.Kind.values());
        model.addAttribute("said", said);
        model.addAttribute("reach", reach);
        model.addAttribute("wrongs", wrongs);
    }

    private void show(Listing listing, Model model) {
        model.addAttribute("name", listing.name());
        model.addAttribute("back", Card.href(listing));
    }

    /** Whom to call, the way out, and nothing of it in the browser's cache. */
    private void safe(Model model, HttpServletResponse response) {
        model.addAttribute("call", around.settings().trust().safeguarding());
        model.addAttribute("away", AWAY);
        response.setHeader("Cache-Control", "no-store");
    }

    private Listing listing(String id) {
        return paths.listing(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Concern.Kind> kind(@Nullable String code) {
        return java.util.Arrays.stream(Concern.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    private static UUID uuid(String form) {
        return IdInAddress.of(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}

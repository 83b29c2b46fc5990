package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.Listing;
import carefair.directory.Offer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A listing's public page: plain HTML that needs no script. Open to everybody. */
@Controller
class ListingPage {

    private static final int OTHERS = 3;
    private static final String CQC = "cqc:";

    private final Directory directory;
    private final Paths paths;
    private final Telling telling;
    private final Beside beside;

    ListingPage(Directory directory, Paths paths, Telling telling, Beside beside) {
        this.directory = directory;
        this.paths = paths;
        this.telling = telling;
        this.beside = beside;
    }

    /** An offer as the page shows it. */
    record Sold(
            String name,
            String description,
            String price,
            String per,
            String cancelling,
            String most,
            List<String> dates,
            String href) {}

    record Other(String name, String kind, String href) {}

    /** What the page says of its listing, in words. */
    record Sheet(
            String name,
            String kind,
            boolean invented,
            boolean live,
            String summary,
            List<String> details,
            String whoFor,
            String area,
            String travel,
            List<String> categories,
            List<TraitWords.Fact> facts,
            List<Sold> offers,
            List<String> checked,
            List<String> notChecked,
            String updated,
            boolean fromCqc,
            String save,
            Beside.Ask ask) {}

    @GetMapping("/listings/{listing}")
    String show(@PathVariable("listing") String id, Model model, HttpServletRequest request) {
        var listing = paths.listing(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("listing", sheet(listing));
        if (listing.live() && listing.provider() == null) {
            model.addAttribute("claim", ClaimView.href(listing.id()));
        }
        model.addAttribute("back", results(request.getHeader(HttpHeaders.REFERER), request.getServerName()));
        model.addAttribute(
                "others",
                listing.live()
                        ? List.of()
                        : directory.nextTo(listing.id(), OTHERS).stream()
                                .map(other -> new Other(other.name(), telling.kind(other.kind()), Card.href(other)))
                                .toList());
        return "directory/listing";
    }

    /** The same page for what nobody else sees yet: nothing can be ordered or saved from it. */
    void preview(Model model, Listing listing) {
        model.addAttribute("listing", sheet(listing));
        model.addAttribute("preview", true);
        model.addAttribute("others", List.of());
    }

    private Sheet sheet(Listing listing) {
        return new Sheet(
                listing.name(),
                telling.kind(listing.kind()),
                listing.isInvented(),
                listing.live(),
                listing.summary(),
                listing.details(),
                listing.whoFor(),
                listing.area(),
                telling.travel(listing),
                Stream.concat(
                                listing.categories().stream(),
                                listing.offers().stream().map(Offer::category))
                        .distinct()
                        .map(telling::category)
                        .toList(),
                telling.traits().facts(listing),
                listing.offers().stream().filter(Offer::sold).map(this::sold).toList(),
                listing.checked(),
                listing.notChecked(),
                telling.updated(listing),
                listing.source().startsWith(CQC),
                SaveView.href(listing.id()),
                beside.ask(listing));
    }

    private Sold sold(Offer offer) {
        return new Sold(
                offer.name(),
                offer.description(),
                offer.unitPrice().toString(),
                telling.per(offer),
                telling.cancelling(offer),
                telling.most(offer),
                beside.dates(offer),
                "/app/order/new/" + offer.id().value());
    }

    /** The page of results somebody came from, so that going back finds it as it was. */
    private static String results(@Nullable String referer, String server) {
        if (referer == null) {
            return "/app/find";
        }
        try {
            var from = URI.create(referer);
            return server.equals(from.getHost()) && "/app/find".equals(from.getPath()) && from.getRawQuery() != null
                    ? "/app/find?" + from.getRawQuery()
                    : "/app/find";
        } catch (IllegalArgumentException e) {
            return "/app/find";
        }
    }
}

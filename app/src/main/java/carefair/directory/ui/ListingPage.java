package carefair.directory.ui;

import carefair.directory.Directory;
import carefair.directory.HomeCategories;
import carefair.directory.Listing;
import carefair.directory.ListingFiles;
import carefair.directory.ListingId;
import carefair.directory.Offer;
import carefair.directory.OpeningTime;
import carefair.directory.Particulars;
import carefair.directory.Review;
import carefair.directory.Reviews;
import carefair.settings.Settings;
import carefair.shared.London;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A listing's public page: plain HTML that needs no script. Open to everybody. */
@Controller
class ListingPage {

    private static final int OTHERS = 3;
    private static final int REVIEWS = 20;
    private static final String CQC = "cqc:";

    private final Directory directory;
    private final Paths paths;
    private final Telling telling;
    private final InstantSource clock;
    private final ReviewsPart reviews;
    private final Beside beside;
    private final HomeCategories homes;
    private final OpeningPart opening;
    private final FilesPart files;

    /** What people who bought said of it. */
    @Component
    record ReviewsPart(Reviews reviews, ReviewWords words, Settings settings) {

        Opinions of(Listing listing) {
            var all = reviews.of(listing.id());
            return new Opinions(
                    words.score(
                            all.reviews().size(), all.score(), settings.trust().reviewsForScore()),
                    words.heldBack(all.heldBack()),
                    all.reviews().stream()
                            .limit(REVIEWS)
                            .map(review -> opinion(listing, review))
                            .toList());
        }

        private Opinion opinion(Listing listing, Review review) {
            var reply = review.reply();
            return new Opinion(
                    words.who(review),
                    words.lines(review.stars()),
                    review.words(),
                    reply == null || reply.standing() != Review.Standing.SHOWN ? "" : reply.words(),
                    Card.href(listing) + "/reviews/" + review.id().value() + "/report");
        }
    }

    /** What stands on the page besides the listing itself. */
    @Component
    record Besides(ReviewsPart reviews, Beside beside, HomeCategories homes, OpeningPart opening, FilesPart files) {}

    /** Its photos and documents. */
    @Component
    record FilesPart(ListingFiles files) {

        Particulars of(ListingId listing) {
            return Particulars.NONE.showing(files.photos(listing)).giving(files.papers(listing));
        }

        static List<Picture> pictures(Particulars says) {
            return says.photos().stream()
                    .map(photo -> new Picture(
                            FileServing.small(photo),
                            FileServing.large(photo),
                            photo.alt(),
                            photo.width(),
                            photo.height()))
                    .toList();
        }

        static List<Download> downloads(Particulars says, Telling telling) {
            return says.papers().stream()
                    .map(paper -> new Download(
                            telling.say("directory.papers.download", paper.title(), Math.max(1, paper.bytes() / 1024)),
                            FileServing.paper(paper.id())))
                    .toList();
        }
    }

    /** A photo in its two sizes. */
    record Picture(String small, String large, String alt, int width, int height) {}

    record Download(String words, String href) {}

    ListingPage(Directory directory, Paths paths, Telling telling, InstantSource clock, Besides besides) {
        this.directory = directory;
        this.paths = paths;
        this.telling = telling;
        this.clock = clock;
        this.reviews = besides.reviews();
        this.homes = besides.homes();
        this.beside = besides.beside();
        this.opening = besides.opening();
        this.files = besides.files();
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
            String held,
            String href) {}

    /** One review in words. */
    record Opinion(String who, List<String> stars, String words, String reply, String report) {}

    record Opinions(String score, String heldBack, List<Opinion> shown) {}

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
            List<String> opening,
            List<TraitWords.Fact> facts,
            List<Sold> offers,
            List<String> checked,
            List<String> notChecked,
            String updated,
            String proved,
            String old,
            boolean fromCqc,
            String save,
            Beside.Ask ask,
            String here) {}

    @GetMapping("/listings/{listing}")
    String show(
            @PathVariable("listing") String id, Model model, HttpServletRequest request, HttpServletResponse response) {
        var listing = paths.listing(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!listing.id().value().toString().equalsIgnoreCase(id)) {
            // It was merged, and another stands for it until an officer parts them: no browser may keep that.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.FOUND);
            return "redirect:" + Card.href(listing);
        }
        model.addAttribute("listing", sheet(listing, opening.times().of(listing.id())));
        show(model, files.of(listing.id()));
        if (listing.live() && listing.provider() == null) {
            model.addAttribute("claim", ClaimView.href(listing.id()));
        }
        model.addAttribute("reviews", reviews.of(listing));
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
    void preview(Model model, Listing listing, Particulars particulars) {
        model.addAttribute("listing", sheet(listing, particulars.opening()));
        show(model, particulars);
        model.addAttribute("preview", true);
        model.addAttribute("others", List.of());
    }

    /** What it says of itself, and of a care home what the council entered. */
    private List<TraitWords.Fact> facts(Listing listing, List<OpeningTime> times) {
        return Stream.of(
                        telling
                                .traits()
                                .facts(
                                        listing,
                                        !OpeningTime.say(times, listing.traits().times()))
                                .stream(),
                        opening.away(listing.id(), telling),
                        homes.of(listing.id()).stream()
                                .map(home -> new TraitWords.Fact(telling.say("directory.homes.fact"), home.name())))
                .flatMap(each -> each)
                .toList();
    }

    private void show(Model model, Particulars says) {
        model.addAttribute("photos", FilesPart.pictures(says));
        model.addAttribute("papers", FilesPart.downloads(says, telling));
    }

    private Sheet sheet(Listing listing, List<OpeningTime> times) {
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
                opening.lines(times, telling),
                facts(listing, times),
                listing.offers().stream()
                        .filter(Offer::sold)
                        .map(offer -> sold(listing, offer))
                        .toList(),
                listing.checked(),
                listing.notChecked(),
                telling.updated(listing),
                telling.proved(listing),
                telling.old(listing, London.today(clock)),
                listing.source().startsWith(CQC),
                SaveView.href(listing.id()),
                beside.ask(listing),
                Card.href(listing));
    }

    private Sold sold(Listing listing, Offer offer) {
        return new Sold(
                offer.name(),
                offer.description(),
                offer.unitPrice().toString(),
                telling.per(offer),
                telling.cancelling(offer),
                telling.most(offer),
                beside.dates(offer),
                listing.heldIn()
                        .map(place -> telling.say("directory.listing.held", place))
                        .orElseGet(() -> telling.say("directory.listing.held.ask")),
                "/app/order/new/" + offer.id().value());
    }

    private static final Set<String> RESULTS = Set.of("/app/" + Looking.PATH, PlainFind.PATH);

    /** The page of results somebody came from, so that going back finds it as it was. */
    private static String results(@Nullable String referer, String server) {
        if (referer == null) {
            return "/app/find";
        }
        try {
            var from = URI.create(referer);
            return server.equals(from.getHost()) && RESULTS.contains(from.getPath()) && from.getRawQuery() != null
                    ? from.getPath() + "?" + from.getRawQuery()
                    : "/app/find";
        } catch (IllegalArgumentException e) {
            return "/app/find";
        }
    }
}

package carefair.directory.ui;

import carefair.directory.Claim;
import carefair.directory.Listing;
import carefair.directory.ListingId;
import carefair.directory.ListingVersion.State;
import carefair.directory.Offer;
import carefair.directory.OfferId;
import carefair.directory.Proof;
import carefair.directory.VersionId;
import carefair.identity.ThingsToKnow;
import carefair.shared.London;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;

/** A provider's own listings: what people see, and what each costs today. */
@Route(OwnListingsView.PATH)
@PermitAll
final class OwnListingsView extends Page implements BeforeEnterObserver {

    static final String PATH = "provider/listings";

    private final OwnDesk desk;
    private final VersionDesk versions;
    private final ClaimDesk claims;
    private final Telling telling;

    OwnListingsView(Kit kit, OwnDesk desk, VersionDesk versions, ClaimDesk claims, Telling telling) {
        super(kit, "directory.own.title");
        this.desk = desk;
        this.versions = versions;
        this.claims = claims;
        this.telling = telling;
    }

    static String afterSaving(VersionId version) {
        return "/app/" + PATH + "?saved=" + version.value();
    }

    static String afterPublishing(VersionId version) {
        return "/app/" + PATH + "?published=" + version.value();
    }

    static String afterPrice(OfferId offer) {
        return "/app/" + PATH + "?price=" + offer.value();
    }

    static String afterProof(ListingId listing) {
        return "/app/" + PATH + "?right=" + listing.value();
    }

    static String afterWithdrawal(ListingId listing) {
        return "/app/" + PATH + "?withdrawn=" + listing.value();
    }

    static String afterSharing(ListingId listing) {
        return "/app/" + PATH + "?sharing=" + listing.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var listings = desk.all();
        done(event.getLocation().getQueryParameters());
        show(make.h1("directory.own.title"));
        var suspended = desk.isSuspended();
        if (suspended) {
            show(make.inset(
                    Tone.WAIT,
                    make.p("directory.own.suspended"),
                    make.p("directory.own.suspended.do"),
                    make.p(make.tap("/app/provider/checks", "directory.own.suspended.why"))));
        }
        versions.news().forEach(told -> show(news(told)));
        claims.pending()
                .forEach(claim -> show(
                        make.inset(Tone.PLAIN, make.p("directory.claim.pending", claim.listingName(), day(claim)))));
        var open = versions.open();
        if (!open.isEmpty()) {
            show(make.h2("directory.version.open"), make.p("directory.version.open.text"));
            open.forEach(version -> show(new OpenVersions(make).part(version)));
            show(make.h2("directory.version.shown"));
        }
        show(listings.isEmpty() ? make.p("directory.own.none") : make.lead("directory.own.lead"));
        show(make.p(make.tap(OwnReviewsView.HREF, "directory.reviews.own.title")));
        var withdrawn = desk.withdrawn();
        listings.forEach(listing -> show(part(listing, suspended && !withdrawn.contains(listing.id()))));
        show(make.p(make.tap(Offering.START, "directory.own.new")));
    }

    /** Says what was just done, from what is so now: the address alone can say nothing untrue. */
    private void done(QueryParameters query) {
        query.getSingleParameter("price")
                .flatMap(desk::offer)
                .ifPresent(offer -> show(make.done(
                        make.p("directory.own.changed", offer.name(), offer.unitPrice() + " " + telling.per(offer)))));
        query.getSingleParameter("saved")
                .flatMap(versions::own)
                .filter(version -> version.state() == State.DRAFT)
                .ifPresent(version -> show(make.done(
                        make.p("directory.version.saved", version.says().name()),
                        make.p(make.tap(
                                Uploads.photos(version.listing()),
                                "directory.version.saved.photos",
                                version.says().name())))));
        query.getSingleParameter("published")
                .flatMap(versions::own)
                .filter(version -> version.state() == State.WAITING || version.state() == State.SHOWN)
                .ifPresent(version -> show(make.done(make.p(
                        "directory.version.done." + version.state(),
                        version.says().name()))));
        query.getSingleParameter("right")
                .flatMap(desk::listing)
                .filter(listing -> listing.proof().how() == Proof.How.PROVIDER)
                .ifPresent(listing -> show(make.done(make.p("directory.own.right", listing.name()))));
        query.getSingleParameter("withdrawn")
                .flatMap(desk::listing)
                .filter(listing -> !listing.live())
                .ifPresent(listing -> show(make.done(make.p("directory.own.withdrawn", listing.name()))));
        query.getSingleParameter("sharing")
                .flatMap(desk::listing)
                .ifPresent(listing -> show(make.done(make.p("directory.own.shared", listing.name()))));
    }

    private Component news(ThingsToKnow.Told told) {
        var code = told.thing().code();
        var words = make.inset(
                code.equals("listing-shown") || code.equals("listing-claimed") ? Tone.GOOD : Tone.WAIT,
                make.p("know." + code + ".title", told.thing().facts()));
        words.add(action("directory.version.news.read", () -> {
                    versions.read(told);
                    words.removeFromParent();
                })
                .second()
                .slim()
                .about(told.thing().facts().getOrDefault("listing", "")));
        return words;
    }

    /** The day on which a claim was made. */
    static LocalDate day(Claim claim) {
        return London.on(claim.askedAt());
    }

    /** @param suspended whether only that keeps it from being shown */
    private Section part(Listing listing, boolean suspended) {
        var heading = new H2(listing.name());
        var part = make.section(heading);
        part.addClassName("gap");
        var inPlace = desk.inPlaceOf(listing);
        part.add(make.p(
                listing.live()
                        ? make.tag(Tone.GOOD, "directory.own.live")
                        : make.tag(
                                Tone.WAIT,
                                inPlace.isPresent()
                                        ? "directory.own.merged.tag"
                                        : suspended ? "directory.suspended.tag" : "directory.withdrawn.tag")));
        inPlace.ifPresent(other -> part.add(make.p("directory.own.merged", other.name())));
        part.add(new Paragraph(telling.kind(listing.kind()) + ". " + telling.updated(listing)));
        var sold = listing.offers().stream().filter(Offer::sold).toList();
        if (suspended && !listing.live() && inPlace.isEmpty()) {
            part.add(make.p("directory.own.suspended.listing"));
        } else {
            part.add(sold.isEmpty() ? make.p("directory.own.sells-nothing") : prices(listing));
        }
        part.add(make.p(make.tap(Card.href(listing), "directory.own.see")));
        part.add(new Paragraph(telling.proved(listing)));
        if (listing.live()) {
            part.add(make.soft("directory.own.right.why"), make.buttons(stillRight(listing)));
        }
        if (listing.live()) {
            part.add(make.p(about(make.tap(AwayView.href(listing.id()), "directory.away.title"), listing.name())));
            part.add(make.p(about(make.tap(ShareView.href(listing.id()), "directory.own.share"), listing.name())));
            part.add(make.buttons(
                    about(make.buttonLink(EditListing.href(listing.id()), "directory.edit.link"), listing.name()),
                    about(
                            make.secondButtonLink(HistoryView.href(listing.id()), "directory.history.link"),
                            listing.name()),
                    about(
                            make.secondButtonLink(WithdrawView.href(listing.id()), "directory.own.withdraw"),
                            listing.name())));
        }
        return part;
    }

    private Component stillRight(Listing listing) {
        return action("directory.own.still-right", () -> {
                    desk.stillRight(listing.id());
                    go(afterProof(listing.id()));
                })
                .second()
                .about(listing.name());
    }

    private Component prices(Listing listing) {
        var table = make.table("directory.own.caption", listing.name())
                .column("directory.own.offer")
                .numbers("directory.own.price")
                .column("directory.own.do");
        listing.offers().stream()
                .filter(Offer::sold)
                .forEach(offer -> table.row(
                        new Span(offer.name()),
                        new Span(offer.unitPrice() + " " + telling.per(offer)),
                        about(make.link(PriceView.href(offer.id()), "directory.own.change"), offer.name())));
        return table.scrolling();
    }

    private <C extends Component> C about(C link, String name) {
        link.getElement().appendChild(make.hidden("directory.about", name).getElement());
        return link;
    }
}

package carefair.directory.ui;

import carefair.directory.Listing;
import carefair.directory.Reviews;
import carefair.directory.Stars;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.IdInAddress;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import carefair.ui.RadioAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** Whoever finished an order answers three questions and may write a few words; a page to check it, then it waits for an officer. */
@Route("reviews/order/:order")
@PermitAll
final class NewReviewPage extends Page implements BeforeEnterObserver {

    private final Reviews reviews;
    private final SignedIn signedIn;
    private final ReviewWords words;

    NewReviewPage(Kit kit, Reviews reviews, SignedIn signedIn, ReviewWords words) {
        super(kit, "directory.review.title");
        this.reviews = reviews;
        this.signedIn = signedIn;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var order = event.getRouteParameters().get("order").flatMap(IdInAddress::of);
        var listing = order.flatMap(id -> reviews.toReview(signedIn.resident(), id));
        if (order.filter(id -> reviews.hasReviewed(signedIn.resident(), id)).isPresent()) {
            already(order.get());
            return;
        }
        if (order.isEmpty() || listing.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ask(order.get(), listing.get());
    }

    private void ask(UUID order, Listing listing) {
        clear();
        title("directory.review.title");
        back("/app/orders/" + order);
        narrow();
        show(make.h1("directory.review.of", listing.name()), make.p("directory.review.lead"));
        RadioAnswer<Integer> agreed = stars("directory.review.agreed");
        RadioAnswer<Integer> respect = stars("directory.review.respect");
        RadioAnswer<Integer> onTime = stars("directory.review.on-time");
        LongTextAnswer said = longText("directory.review.words").optional().atMost(1000);
        show(form().ask(agreed, respect, onTime, said)
                .button("directory.review.continue")
                .then(() -> check(
                        order,
                        listing,
                        new Stars(agreed.value(), respect.value(), onTime.value()),
                        said.given().orElse(""))));
    }

    private RadioAnswer<Integer> stars(String key) {
        RadioAnswer<Integer> stars = radios(key);
        for (int n = Stars.MOST; n >= 1; n--) {
            stars.choice(String.valueOf(n), n, say("directory.review.stars." + n));
        }
        return stars;
    }

    private void check(UUID order, Listing listing, Stars stars, String said) {
        clear();
        title("directory.review.check");
        narrow();
        show(make.h1("directory.review.check"), make.words(words.lines(stars)));
        if (!said.isEmpty()) {
            show(make.said(said));
        }
        show(
                make.inset(Tone.PLAIN, make.p("directory.review.then"), make.p("directory.review.nameless")),
                make.buttons(
                        action("directory.review.send", () -> {
                            reviews.write(signedIn.resident(), order, stars, said);
                            done(listing);
                        }),
                        action("directory.review.change", () -> ask(order, listing))
                                .second()));
    }

    private void already(UUID order) {
        clear();
        back("/app/orders/" + order);
        narrow();
        show(make.h1("directory.refusal.ReviewedAlready.title"), make.p("directory.refusal.ReviewedAlready.text"));
    }

    private void done(Listing listing) {
        clear();
        title("directory.review.done");
        narrow();
        show(
                make.h1("directory.review.done"),
                make.p("directory.review.then"),
                make.p(make.link(Card.href(listing), "directory.own.see")));
    }

    @Override
    protected List<Component> whatNext(RuntimeException refusal) {
        return List.of(make.p(make.link("/app/orders", "directory.review.orders")));
    }
}

package carefair.directory.ui;

import carefair.directory.Review;
import carefair.directory.Reviews;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import carefair.ui.Page;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A provider reads what people said of its listings, and answers each once. */
@Route("provider/reviews")
@PermitAll
final class OwnReviewsView extends Page implements BeforeEnterObserver {

    static final String HREF = "/app/provider/reviews";

    private final Reviews reviews;
    private final SignedIn signedIn;
    private final ReviewWords words;

    OwnReviewsView(Kit kit, Reviews reviews, SignedIn signedIn, ReviewWords words) {
        super(kit, "directory.reviews.own.title");
        this.reviews = reviews;
        this.signedIn = signedIn;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        clear();
        back("/app/" + OwnListingsView.PATH);
        narrow();
        var own = reviews.own(signedIn.provider());
        show(make.h1("directory.reviews.own.title"), make.lead("directory.reviews.own.lead"));
        if (own.isEmpty()) {
            show(make.p("directory.reviews.own.none"));
            return;
        }
        var list = make.list(own.stream().map(this::item).toList());
        list.addClassNames("plain", "asks");
        show(list);
    }

    private ListItem item(Review review) {
        var item = new ListItem(
                make.p(make.linkWords("/listings/" + review.listing().value(), review.listingName())),
                new Paragraph(words.who(review)),
                make.words(words.lines(review.stars())));
        if (!review.words().isEmpty()) {
            item.add(make.said(review.words()));
        }
        var reply = review.reply();
        if (reply != null) {
            item.add(
                    make.h2("directory.reviews.reply"),
                    make.said(reply.words()),
                    make.p(make.tag(
                            reply.standing() == Review.Standing.SHOWN ? Tone.GOOD : Tone.WAIT,
                            "directory.reviews.reply." + reply.standing())));
            return item;
        }
        LongTextAnswer answer = longText("directory.reviews.answer").atMost(1000);
        item.add(make.details(
                "directory.reviews.answer.title",
                form().ask(answer)
                        .secondButton("directory.reviews.answer.button")
                        .then(() -> {
                            reviews.reply(signedIn.provider(), review.id(), answer.value());
                            draw();
                        })));
        return item;
    }
}

package carefair.directory.ui;

import carefair.directory.Review;
import carefair.directory.Reviews;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A provider reads what people said of its listings, and answers each once. */
@Route("provider/reviews")
@PermitAll
final class OwnReviewsView extends ReviewsPage {

    static final String HREF = "/app/provider/reviews";

    OwnReviewsView(Kit kit, Reviews reviews, SignedIn signedIn, ReviewWords words) {
        super(kit, "directory.reviews.own", reviews, signedIn, words);
        back("/app/" + OwnListingsView.PATH);
    }

    @Override
    List<Review> all() {
        return reviews.own(signedIn.provider());
    }

    @Override
    void complete(ListItem item, Review review) {
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
            return;
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
    }
}

package carefair.directory.ui;

import carefair.directory.Review;
import carefair.directory.Reviews;
import carefair.identity.SignedIn;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.LongTextAnswer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Reviews and answers that wait for an officer, and those somebody reported: shown, or held back with a reason. */
@Route("staff/reviews")
@RolesAllowed("ACCREDITATION_OFFICER")
final class StaffReviewsView extends ReviewsPage {

    static final String HREF = "/app/staff/reviews";

    StaffReviewsView(Kit kit, Reviews reviews, SignedIn signedIn, ReviewWords words) {
        super(kit, "directory.reviews.staff", reviews, signedIn, words);
    }

    @Override
    List<Review> all() {
        return reviews.waiting(signedIn.staff());
    }

    @Override
    void complete(ListItem item, Review review) {
        if (review.reported()) {
            item.add(make.p(make.tag(Tone.WAIT, "directory.reviews.staff.reported")));
        }
        if (!review.words().isEmpty()) {
            item.add(make.said(review.words()));
        }
        var reply = review.reply();
        if (reply != null) {
            item.add(make.h2("directory.reviews.reply"), make.said(reply.words()));
        }
        item.add(action("directory.reviews.staff.show", () -> {
                    reviews.show(signedIn.staff(), review.id());
                    draw();
                })
                .slim()
                .about(review.listingName()));
        if (reply != null && reply.standing() == Review.Standing.WAITING) {
            item.add(action("directory.reviews.staff.hold-reply", () -> {
                        reviews.holdBackReply(signedIn.staff(), review.id());
                        draw();
                    })
                    .second()
                    .slim()
                    .about(review.listingName()));
        }
        LongTextAnswer why = longText("directory.reviews.hold").atMost(1000);
        item.add(make.details(
                "directory.reviews.hold.title",
                form().ask(why).secondButton("directory.reviews.hold.button").then(() -> {
                    reviews.holdBack(signedIn.staff(), review.id(), why.value());
                    draw();
                })));
    }
}

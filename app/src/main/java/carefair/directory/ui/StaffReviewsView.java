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
import jakarta.annotation.security.RolesAllowed;

/** Reviews and answers that wait for an officer, and those somebody reported: shown, or held back with a reason. */
@Route("staff/reviews")
@RolesAllowed("ACCREDITATION_OFFICER")
final class StaffReviewsView extends Page implements BeforeEnterObserver {

    static final String HREF = "/app/staff/reviews";

    private final Reviews reviews;
    private final SignedIn signedIn;
    private final ReviewWords words;

    StaffReviewsView(Kit kit, Reviews reviews, SignedIn signedIn, ReviewWords words) {
        super(kit, "directory.reviews.staff.title");
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
        narrow();
        var waiting = reviews.waiting(signedIn.staff());
        show(make.h1("directory.reviews.staff.title"), make.lead("directory.reviews.staff.lead"));
        if (waiting.isEmpty()) {
            show(make.p("directory.reviews.staff.none"));
            return;
        }
        var list = make.list(waiting.stream().map(this::item).toList());
        list.addClassNames("plain", "asks");
        show(list);
    }

    private ListItem item(Review review) {
        var item = new ListItem(
                make.p(make.linkWords("/listings/" + review.listing().value(), review.listingName())),
                new Paragraph(words.who(review)),
                make.words(words.lines(review.stars())));
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
        return item;
    }
}

package carefair.directory.ui;

import carefair.directory.Review;
import carefair.directory.Reviews;
import carefair.identity.SignedIn;
import carefair.ui.Kit;
import carefair.ui.Page;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;

/** Reviews one below the other, each with what whoever reads them here can do about it. */
abstract class ReviewsPage extends Page implements BeforeEnterObserver {

    final Reviews reviews;
    final SignedIn signedIn;
    private final ReviewWords words;
    private final String key;

    /** @param key of the page's words, which end in {@code .title}, {@code .lead} and {@code .none} */
    ReviewsPage(Kit kit, String key, Reviews reviews, SignedIn signedIn, ReviewWords words) {
        super(kit, key + ".title");
        this.key = key;
        this.reviews = reviews;
        this.signedIn = signedIn;
        this.words = words;
    }

    abstract List<Review> all();

    /** Adds what was said and what can be done to what every page tells of a review. */
    abstract void complete(ListItem item, Review review);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    void draw() {
        clear();
        narrow();
        var all = all();
        show(make.h1(key + ".title"), make.lead(key + ".lead"));
        if (all.isEmpty()) {
            show(make.p(key + ".none"));
            return;
        }
        show(make.entries(all.stream().map(this::item).toList()));
    }

    private ListItem item(Review review) {
        var item = new ListItem(
                make.p(make.linkWords("/listings/" + review.listing().value(), review.listingName())),
                new Paragraph(words.who(review)),
                make.words(words.lines(review.stars())));
        complete(item, review);
        return item;
    }
}

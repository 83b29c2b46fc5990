package carefair.directory.ui;

import carefair.directory.Review;
import carefair.directory.Score;
import carefair.directory.Stars;
import carefair.shared.London;
import carefair.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews in words; the same on every page. */
@Component
class ReviewWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Texts texts;

    ReviewWords(Texts texts) {
        this.texts = texts;
    }

    /** The answers to the three questions, each a line. */
    List<String> lines(Stars stars) {
        return List.of(
                texts.say("directory.review.agreed.said", stars.agreed()),
                texts.say("directory.review.respect.said", stars.respect()),
                texts.say("directory.review.on-time.said", stars.onTime()));
    }

    /** Who wrote it, as much as is told: that they bought, and in which month. */
    String who(Review review) {
        return texts.say("directory.review.who", MONTH.format(London.on(review.writtenAt())));
    }

    /** The range, or why there is none. */
    String score(int reviews, @Nullable Score score, int needed) {
        if (reviews == 0) {
            return texts.say("directory.reviews.none");
        }
        return score == null
                ? texts.count("directory.reviews.too-few", reviews, java.util.Map.of("needed", needed))
                : texts.say("directory.reviews.score", score.from(), score.to(), score.reviews());
    }

    /** Empty if none was held back. */
    String heldBack(int count) {
        return count == 0 ? "" : texts.count("directory.reviews.held-back", count);
    }
}

package carefair.directory.ui;

import carefair.directory.ComingDates;
import carefair.directory.Listing;
import carefair.directory.Offer;
import carefair.directory.SpeedOfAnswers;
import carefair.settings.Settings;
import carefair.shared.London;
import carefair.ui.Said;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a listing's page says that other modules know: where one of them is not there, nothing is said. */
@Component
class Beside {

    private static final int NEXT_DATES = 4;

    private final ObjectProvider<SpeedOfAnswers> speeds;
    private final ObjectProvider<ComingDates> dates;
    private final Telling telling;
    private final Settings settings;

    Beside(
            ObjectProvider<SpeedOfAnswers> speeds,
            ObjectProvider<ComingDates> dates,
            Telling telling,
            Settings settings) {
        this.settings = settings;
        this.speeds = speeds;
        this.dates = dates;
        this.telling = telling;
    }

    /**
     * Where a question can be asked.
     *
     * @param href empty where the provider has no account here, and the council passes no question on
     * @param passedOn whether the council passes it on
     * @param speed how fast it usually answers, in words; empty while that cannot be said
     */
    record Ask(String href, String speed, boolean passedOn) {}

    Ask ask(Listing listing) {
        var provider = listing.provider();
        var href = "/app/ask/new/" + listing.id().value();
        if (provider == null) {
            var passedOn = settings.questions().passedOn();
            return new Ask(passedOn ? href : "", "", passedOn);
        }
        return new Ask(
                href,
                speeds.orderedStream()
                        .flatMap(speed -> speed.of(provider).stream())
                        .findFirst()
                        .map(telling::speed)
                        .orElse(""),
                false);
    }

    /** {@code Tuesday 1 December 2026, 2pm to 3:30pm: 4 places left}. */
    List<String> dates(Offer offer) {
        return dates.orderedStream()
                .flatMap(known -> known.of(offer.id(), NEXT_DATES).stream())
                .map(date -> telling.say(
                        "directory.listing.date." + (date.left() == 0 ? "full" : date.left() == 1 ? "one" : "many"),
                        Said.day(London.on(date.startsAt())),
                        Said.time(date.startsAt()),
                        Said.time(date.endsAt()),
                        date.left()))
                .toList();
    }
}

package carefair.directory.ui;

import carefair.accreditation.HeldCheck;
import carefair.directory.FreeOn;
import carefair.directory.ListingId;
import carefair.directory.NotFree;
import carefair.directory.Results.Hit;
import carefair.directory.Trait;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import carefair.shared.CategoryCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Says, one sentence a filter, how a listing is not what was asked for. */
record Differing(Telling telling, BiFunction<ListingId, FreeOn, Optional<NotFree>> whyNot) {

    /** Where nothing more is known of a certain day. */
    Differing(Telling telling) {
        this(telling, (listing, on) -> Optional.empty());
    }

    String words(String asked) {
        return telling.say("directory.differs.words", asked);
    }

    String kind(Hit hit, String asked) {
        return telling.say("directory.differs.kind", telling.kind(hit.listing().kind()), asked);
    }

    String category(CategoryCode asked) {
        return telling.say("directory.differs.category", ResultWords.lower(telling.category(asked)));
    }

    /** A distance that is only told roughly could be told as the very one that was asked for. */
    String distance(Hit hit, int asked) {
        var miles = hit.miles();
        if (miles == null) {
            return telling.say("directory.differs.place");
        }
        return telling.count(
                Math.round(miles) > asked ? "directory.differs.distance" : "directory.differs.a-little", asked);
    }

    String price(Hit hit, String asked) {
        return telling.cheapest(hit.listing())
                .map(offer -> telling.say(
                        "directory.differs.price",
                        Map.of("price", offer.unitPrice(), "per", telling.per(offer), "most", asked)))
                .orElseGet(() -> telling.say("directory.differs.no-price"));
    }

    String trait(Trait asked) {
        return telling.differs(asked);
    }

    String check(HeldCheck asked) {
        return telling.say("directory.differs.check", telling.known().filter(asked));
    }

    String outcome(Outcome asked) {
        return telling.say("directory.differs.outcome", ResultWords.lower(asked.name()));
    }

    String home(HomeCategory asked) {
        return telling.say("directory.differs.home", asked.name());
    }

    /** @param on the certain day that is asked for; null for any of a week */
    String when(Hit hit, String asked, @Nullable FreeOn on) {
        return on == null
                ? telling.say("directory.differs.when", asked)
                : telling.say(
                        whyNot.apply(hit.listing().id(), on)
                                .map(why -> "directory.differs.on." + why)
                                .orElse("directory.differs.on"),
                        asked);
    }
}

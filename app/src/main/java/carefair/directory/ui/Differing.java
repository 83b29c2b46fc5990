package carefair.directory.ui;

import carefair.accreditation.HeldCheck;
import carefair.directory.Results.Hit;
import carefair.directory.Trait;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import carefair.shared.CategoryCode;
import java.util.Map;

/** Says, one sentence a filter, how a listing is not what was asked for. */
record Differing(Telling telling) {

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

    String when(String asked, OnDay on) {
        return telling.say(on.isTyped() ? "directory.differs.on" : "directory.differs.when", asked);
    }
}

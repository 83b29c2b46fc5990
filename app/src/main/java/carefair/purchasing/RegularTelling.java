package carefair.purchasing;

import carefair.identity.People;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those whose regular order it is what became of it, in the transaction of the thing itself. */
@Component
class RegularTelling {

    private static final String RESIDENT = "/app/regular-orders/";
    private static final String PROVIDER = "/app/provider/regular-orders/";

    private final ThingsToKnow things;
    private final People people;

    RegularTelling(ThingsToKnow things, People people) {
        this.things = things;
        this.people = people;
    }

    /** That the next period could not be set aside so far, and what to do; the person has until its first day. */
    void cannot(RegularOrder regular, Trouble trouble, Who by) {
        tell(RegularNews.of(trouble), regular, by, regular.nextPeriod());
        tell(RegularNews.PROVIDER_REGULAR_NOT_SET_ASIDE, regular, by, null);
    }

    /** That the next period is left out. */
    void leftOut(RegularOrder regular, Who by) {
        tell(RegularNews.RESIDENT_REGULAR_LEFT_OUT, regular, by, null);
        tell(RegularNews.PROVIDER_REGULAR_LEFT_OUT, regular, by, null);
    }

    void stopped(RegularOrder regular, Who.Resident by) {
        nobodyWaits(regular);
        tell(RegularNews.PROVIDER_REGULAR_STOPPED, regular, by, null);
        if (!by.isThemselves()) {
            tell(RegularNews.RESIDENT_REGULAR_STOPPED_FOR_YOU, regular, by, null);
        }
    }

    void stopped(RegularOrder regular, Who.Provider by) {
        nobodyWaits(regular);
        tell(RegularNews.RESIDENT_REGULAR_STOPPED_BY_PROVIDER, regular, by, null);
    }

    /** What was in the way is not any more. */
    void nobodyWaits(RegularOrder regular) {
        List.of(RESIDENT, PROVIDER)
                .forEach(path -> things.done(path + regular.id().value()));
    }

    private void tell(RegularNews news, RegularOrder regular, Who by, @Nullable LocalDate due) {
        things.done((news.isForProvider() ? PROVIDER : RESIDENT) + regular.id().value());
        var thing = thing(news, regular, by, due);
        if (news.isForProvider()) {
            things.tell(regular.terms().provider(), thing);
        } else {
            things.tell(regular.account(), thing);
        }
    }

    private ThingsToKnow.Thing thing(RegularNews news, RegularOrder regular, Who by, @Nullable LocalDate due) {
        var facts = new HashMap<String, String>();
        facts.put("what", regular.terms().offerName());
        facts.put("listing", regular.terms().listingName());
        facts.put("person", people.nameOf(regular.account()));
        facts.put("by", people.nameOf(by.signIn()));
        facts.put("day", Telling.inWords(regular.nextPeriod()));
        facts.put("price", regular.nextPrice().toString());
        facts.put(
                "newPrice",
                regular.newPrice().orElse(regular.terms().unitPrice()).toString());
        var path = (news.isForProvider() ? PROVIDER : RESIDENT) + regular.id().value();
        return new ThingsToKnow.Thing(news.code(), Map.copyOf(facts), path, due);
    }
}

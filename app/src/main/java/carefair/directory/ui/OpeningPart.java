package carefair.directory.ui;

import carefair.directory.DaysAway;
import carefair.directory.ListingId;
import carefair.directory.OpeningTime;
import carefair.directory.OpeningTimes;
import carefair.settings.Settings;
import carefair.shared.London;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a listing opens, and when nobody of it is free, in words. */
@Component
record OpeningPart(OpeningTimes times, DaysAway away, Settings settings, InstantSource clock) {

    /** On which days nobody of it is free, if its provider said so. */
    Stream<TraitWords.Fact> away(ListingId listing, Telling telling) {
        var days = away.of(listing);
        return days.isEmpty()
                ? Stream.empty()
                : Stream.of(new TraitWords.Fact(
                        telling.say("directory.away.fact"), telling.away().all(days)));
    }

    List<String> lines(List<OpeningTime> opening, Telling telling) {
        return opening.stream()
                .map(time -> telling.opening().lineWithNext(time, London.today(clock), settings::isBankHoliday))
                .toList();
    }
}

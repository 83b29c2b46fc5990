package carefair.purchasing.ui;

import carefair.directory.DaysAway;
import carefair.directory.Offer;
import carefair.purchasing.Activities;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** On which of the days that somebody chose the provider says it is not free. */
@Component
record NotFree(DaysAway away, Activities activities) {

    /** None of what has dates of its own: those are held, whatever else is said of the day. */
    List<LocalDate> of(Offer offer, int units, List<LocalDate> days) {
        if (activities.hasDates(offer.id())) {
            return List.of();
        }
        var said = away.of(offer.listing());
        return days.stream()
                .flatMap(day -> day.datesUntil(offer.unit().lastDay(day, units).plusDays(1)))
                .filter(day -> said.stream().anyMatch(away -> away.isOn(day)))
                .toList();
    }
}

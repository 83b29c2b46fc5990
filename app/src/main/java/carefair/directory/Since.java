package carefair.directory;

import carefair.settings.TrustRules;
import carefair.shared.London;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the age of a proof means on a day, by London's calendar.
 *
 * @param today what was checked counts if it holds on this day
 * @param shown proved at this moment or later, a listing is found
 * @param fresh proved at this moment or later, it does not sink below the others
 */
record Since(LocalDate today, Instant shown, Instant fresh) {

    static Since on(LocalDate today, TrustRules rules) {
        return new Since(today, youngerThan(today, rules.hideAfterDays()), youngerThan(today, rules.sinkAfterDays()));
    }

    private static Instant youngerThan(LocalDate today, int days) {
        return London.startOf(today.minusDays(days - 1L));
    }
}

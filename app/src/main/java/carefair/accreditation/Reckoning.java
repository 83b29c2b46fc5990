package carefair.accreditation;

import carefair.accreditation.Check.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What each check is worth on a day. Reckoned at each look, so that a check that ran out counts no more from the same midnight on. */
final class Reckoning {

    private Reckoning() {}

    /** @param newestFirst the checks of one provider or more */
    static Map<StoredCheck, Standing> on(LocalDate today, List<StoredCheck> newestFirst, Set<UUID> takenBack) {
        var standings = new LinkedHashMap<StoredCheck, Standing>();
        var taken = new HashSet<String>();
        for (var check : newestFirst) {
            if (takenBack.contains(check.id())) {
                standings.put(check, Standing.TAKEN_BACK);
            } else if (!taken.add(check.place())) {
                standings.put(check, Standing.REPLACED);
            } else {
                standings.put(check, check.isOver(today) ? Standing.RAN_OUT : Standing.HOLDS);
            }
        }
        return standings;
    }
}

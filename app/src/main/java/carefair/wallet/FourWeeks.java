package carefair.wallet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts nights in care homes that a direct payment pays: not more than four weeks in any twelve months. Stays less than 28 days apart are
 * added together, stays farther apart are not (Care and Support (Direct Payments) Regulations 2014, SI 2014/2871; the counting as councils
 * publish it, not read in the regulation itself).
 */
final class FourWeeks {

    /** The most nights, and the days between two stays from which they are not added. */
    static final int MOST = 28;

    private FourWeeks() {}

    /** Whether these nights, with those paid before and after, would make more than four weeks. */
    static boolean wouldBeOver(Set<LocalDate> paid, Set<LocalDate> wanted) {
        var all = new TreeSet<>(paid);
        all.addAll(wanted);
        return chains(all).stream()
                .filter(chain -> chain.stream().anyMatch(wanted::contains))
                .anyMatch(FourWeeks::isOver);
    }

    /** Nights that count together, in order of time. */
    private static List<List<LocalDate>> chains(TreeSet<LocalDate> nights) {
        var chains = new ArrayList<List<LocalDate>>();
        LocalDate last = null;
        for (var night : nights) {
            if (last == null || ChronoUnit.DAYS.between(last, night) - 1 >= MOST) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(night);
            last = night;
        }
        return chains;
    }

    private static boolean isOver(List<LocalDate> chain) {
        for (int i = 0; i + MOST < chain.size(); i++) {
            if (chain.get(i + MOST).isBefore(chain.get(i).plusMonths(12))) {
                return true;
            }
        }
        return false;
    }
}

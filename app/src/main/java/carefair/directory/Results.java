package carefair.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 * @param page the page these are, from 1; the last one if a later one was asked for
 * @param kinds how many of each kind there are, before the filter by kind; kinds with none are left out
 * @param intimateCare whether care that touches the body was asked for, so that people may say from whom
 * @param readAs words taken for others that are spelt much like them: as typed, and as read
 */
public record Results(
        List<Hit> hits,
        long total,
        int page,
        int pages,
        Map<ListingKind, Long> kinds,
        boolean intimateCare,
        Map<String, String> readAs) {

    /**
     * @param miles the straight-line distance; null when no place was given or it is not known where the listing is
     * @param why why this stands where it does, most telling first
     * @param sum its points
     * @param freeThen when it is usually free, of the times that were asked for
     * @param freeOn on which certain days it is free, and at which parts of them, where those were asked for or it has only such
     * @param daysOld whole days since it was last proved true
     */
    public record Hit(
            Listing listing,
            @Nullable Double miles,
            List<Reason> why,
            Sum sum,
            Set<UsualTime> freeThen,
            SortedMap<LocalDate, Set<PartOfDay>> freeOn,
            int daysOld) {

        /** The same about this telling of the listing. */
        Hit of(Listing dressed) {
            return new Hit(dressed, miles, why, sum, freeThen, freeOn, daysOld);
        }

        public boolean isNew() {
            return sum.newcomer() > 0;
        }
    }

    /** The points of one result, by what they are for; the one with most comes first. */
    public record Sum(
            double words, double near, double price, double free, double reviews, double fresh, double newcomer) {

        public double total() {
            return words + near + price + free + reviews + fresh + newcomer;
        }
    }

    /** The same with these in place of what was found. */
    Results showing(List<Hit> newHits) {
        return new Results(newHits, total, page, pages, kinds, intimateCare, readAs);
    }

    /** Why a listing was found, or what speaks against it; {@code words} are what was typed, such as {@code cleaner}. */
    public sealed interface Reason {

        /** It offers a category that was asked for. */
        record Offers(carefair.shared.CategoryCode category) implements Reason {}

        /** It is of a kind that was asked for. */
        record IsKind(ListingKind kind) implements Reason {}

        record InName(String words) implements Reason {}

        record Mentions(String words) implements Reason {}

        /** A word of its own is spelt much like the one typed. */
        record SpeltLike(String typed) implements Reason {}

        /** Says nothing of what was asked for. */
        record Lacks(String words) implements Reason {}

        /** Of all that were found, none is nearer. */
        record Nearest() implements Reason {}

        /**
         * Farther away than it says it travels.
         *
         * @param barely whether that is less than half a mile, so that both are told as the same number of miles
         */
        record TravelsLess(int miles, boolean barely) implements Reason {}

        record PlaceNotKnown() implements Reason {}

        /** At none of the times that its words ask for. @param said whether it says anything of when it is free or open */
        record NotThen(boolean said) implements Reason {}

        /** Farther than was asked for or not, it says it comes as far as the place. */
        record ComesToYou(int miles) implements Reason {}

        /** For intimate care, it is as was asked for. */
        record WhoComes(Trait who) implements Reason {}
    }

    /** Why a listing was found that it does not say of itself. */
    public sealed interface Known extends Reason {

        /** The council checked this of its provider, and it holds today. */
        record Checked(carefair.accreditation.HeldCheck check) implements Known {}

        /** What it offers can help towards something the person wants in their life. */
        record Towards(carefair.shared.CategoryCode category, String outcome) implements Known {}

        /** Of care homes, the council entered this service category of its own. */
        record OfHomeCategory(String name) implements Known {}
    }
}

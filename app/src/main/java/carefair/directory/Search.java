package carefair.directory;

import carefair.places.Whereabouts;
import carefair.shared.CategoryCode;
import carefair.shared.Money;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Empty sets and nulls leave nothing out.
 *
 * @param words what they need help with, as typed; may be empty
 * @param withinMiles only results no farther than this from {@code near}, and those who say they travel as far as there
 * @param upTo only results with an offer at this price a unit or less
 * @param wanted only results that say this of themselves
 * @param also only results of which others know this
 * @param first what the person puts first; null for what fits best
 * @param page from 1
 */
public record Search(
        String words,
        Set<CategoryCode> categories,
        Set<ListingKind> kinds,
        @Nullable Whereabouts near,
        @Nullable Integer withinMiles,
        @Nullable Money upTo,
        Traits wanted,
        AlsoWanted also,
        @Nullable First first,
        int page) {

    /** One that wants nothing that others know of a listing. */
    public Search(
            String words,
            Set<CategoryCode> categories,
            Set<ListingKind> kinds,
            @Nullable Whereabouts near,
            @Nullable Integer withinMiles,
            @Nullable Money upTo,
            Traits wanted,
            @Nullable First first,
            int page) {
        this(words, categories, kinds, near, withinMiles, upTo, wanted, AlsoWanted.NOTHING, first, page);
    }

    /** One that wants nothing more of a listing. */
    public Search(
            String words,
            Set<CategoryCode> categories,
            Set<ListingKind> kinds,
            @Nullable Whereabouts near,
            @Nullable Integer withinMiles,
            @Nullable Money upTo,
            int page) {
        this(words, categories, kinds, near, withinMiles, upTo, Traits.NONE, null, page);
    }
}

package carefair.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 * @param kinds how many of each kind there are, before the filter by kind
 */
public record Results(List<Hit> hits, long total, int page, int pages, Map<ListingKind, Long> kinds) {

    /**
     * @param miles the straight-line distance; null when no place was given
     * @param why why this stands where it does, in plain words
     */
    public record Hit(Listing listing, @Nullable Double miles, String why) {}
}

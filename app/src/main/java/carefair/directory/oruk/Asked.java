package carefair.directory.oruk;

import carefair.places.Point;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for by its parameters. Nulls and empty texts leave nothing out.
 *
 * @param page from 1
 * @param near the place of the postcode given
 * @param metres only with {@code near}
 * @param minimal whether no more than the identifier and the time of the last change is wanted of each
 * @param full whether all of each is wanted
 * @param unpaged whether all is wanted without pages, a line for each
 */
record Asked(
        int page,
        int perPage,
        String search,
        @Nullable UUID term,
        @Nullable UUID taxonomy,
        @Nullable UUID organisation,
        @Nullable UUID parent,
        @Nullable Instant modifiedAfter,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        OpenAt open,
        @Nullable Point near,
        @Nullable Integer metres,
        boolean minimal,
        boolean full,
        boolean unpaged) {

    /** The same of a list so short that all of it may stand on one page. */
    Asked onOnePage() {
        return new Asked(
                1,
                Integer.MAX_VALUE,
                search,
                term,
                taxonomy,
                organisation,
                parent,
                modifiedAfter,
                minimumAge,
                maximumAge,
                open,
                near,
                metres,
                minimal,
                full,
                unpaged);
    }
}

package carefair.directory.oruk;

import carefair.places.Point;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for by its parameters. Nulls and empty texts leave nothing out.
 *
 * @param page from 1
 * @param day two letters, as iCalendar has them
 * @param notBefore HH:MM; {@code notAfter} likewise
 * @param near the place of the postcode given
 * @param metres only with {@code near}
 * @param minimal whether no more than the identifier and the time of the last change is wanted of each
 * @param full whether all of each is wanted
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
        String day,
        String notBefore,
        String notAfter,
        @Nullable Point near,
        @Nullable Integer metres,
        boolean minimal,
        boolean full) {}

package carefair.directory;

import carefair.places.Point;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a result says of a listing, and all that its place among the results is explained by. The index keeps it with the listing, so
 * that finding reads the index alone.
 *
 * @param said all it says of itself, also what nobody reads but is filtered by
 * @param categories of the listing and of what it sells
 * @param comparedPence of each thing it sells, as prices are compared
 * @param days when it is free beside its usual times, and when it is not
 * @param scored how many reviews it has and what they come to, as {@link StoredTrust} says it
 */
record IndexedListing(
        Listing told,
        @Nullable Point point,
        Set<Trait> said,
        List<String> categories,
        List<String> sells,
        List<String> text,
        List<Long> comparedPence,
        int scored,
        Instant listedAt,
        FreeDays days) {

    // What an older version wrote lacks what was added since: it is refused rather than guessed.
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    static IndexedListing of(SearchedListing listing) {
        return new IndexedListing(
                listing.told(),
                listing.toldPlace().orElse(null),
                listing.traits().all().said(),
                listing.getCategoryCodes(),
                listing.getSells(),
                listing.getText(),
                listing.getPricesPence(),
                listing.trust().scored(),
                listing.getListedAt(),
                listing.days().told());
    }

    /** Nothing if it was written by a version that kept something else. */
    static Optional<IndexedListing> read(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(written, IndexedListing.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    /** Its name and those of what it sells. */
    List<String> named() {
        return Stream.concat(Stream.of(told.name()), sells.stream()).toList();
    }
}

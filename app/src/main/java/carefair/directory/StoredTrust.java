package carefair.directory;

import carefair.accreditation.HeldCheck;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What others know of a listing: which checks its provider holds until when, what reviews come to, and the council's category of a care home. */
@Embeddable
class StoredTrust {

    /** In the index a check and its last day are one number: the check's place times this, and the days since 1970. */
    private static final long A_CHECK = 10_000_000;

    /** In the index the number of reviews and what they come to are one number: the reviews times this, and the share. */
    static final int A_REVIEW = 16;

    @ElementCollection
    @CollectionTable(name = "listing_check", joinColumns = @JoinColumn(name = "listing_id"))
    @MapKeyColumn(name = "held")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "holds_until")
    @BatchSize(size = StoredListing.BATCH)
    private Map<HeldCheck, LocalDate> checks = new HashMap<>();

    private int reviewsShown;

    private int starsFrom;

    private int starsTo;

    private @Nullable String homeCategory;

    /** @return whether anything changed */
    boolean hold(Map<HeldCheck, LocalDate> newest) {
        if (checks.equals(newest)) {
            return false;
        }
        checks.keySet().retainAll(newest.keySet());
        checks.putAll(newest);
        return true;
    }

    /** @param score what all shown reviews come to; null without any. @return whether anything changed */
    boolean score(@Nullable Score score) {
        int before = scored();
        reviewsShown = score == null ? 0 : score.reviews();
        starsFrom = score == null ? 0 : score.from();
        starsTo = score == null ? 0 : score.to();
        return before != scored();
    }

    void belongsTo(@Nullable String category) {
        homeCategory = category;
    }

    Optional<String> homeCategory() {
        return Optional.ofNullable(homeCategory);
    }

    Map<HeldCheck, LocalDate> checks() {
        return checks.isEmpty() ? Map.of() : new EnumMap<>(checks);
    }

    /** How many reviews there are and what they come to, as one number; 0 without any. */
    int scored() {
        return reviewsShown == 0 ? 0 : reviewsShown * A_REVIEW + Ranking.eighths(starsFrom, starsTo);
    }

    List<Long> held() {
        return checks.entrySet().stream()
                .map(entry -> held(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A check with its last day, as one number. */
    static long held(HeldCheck check, LocalDate until) {
        return check.ordinal() * A_CHECK + until.toEpochDay();
    }

    /** The greatest number that stands for this check. */
    static long last(HeldCheck check) {
        return (check.ordinal() + 1) * A_CHECK - 1;
    }
}

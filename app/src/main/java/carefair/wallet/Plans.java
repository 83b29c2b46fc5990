package carefair.wallet;

import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every version of each support plan; the last one written is in force. */
@Component
class Plans {

    /** @param reviewDue by when it is reviewed; null only of what was written before this was kept */
    record Version(
            UUID id,
            int number,
            Set<CategoryCode> categories,
            LocalDate from,
            @Nullable LocalDate reviewDue) {}

    private static final String SELECT =
            "select id, version_number, in_force_from, review_due_on from support_plan_version where wallet_id = ?"
                    + " order by version_number desc";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Plans(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A version from today on.
     *
     * @param review by when it is reviewed; nothing for the usual
     * @throws IllegalArgumentException if that is not after today, or more than twelve months away
     */
    Version add(UUID wallet, Set<CategoryCode> categories, Optional<LocalDate> review, UUID writtenBy) {
        var today = London.today(clock);
        if (review.filter(day -> !day.isAfter(today) || day.isAfter(latestReview(today)))
                .isPresent()) {
            throw new IllegalArgumentException("Not a day to review a plan: " + review);
        }
        return add(wallet, categories, today, review.orElseGet(() -> usualReview(inForce(wallet), today)), writtenBy);
    }

    /** At least once every twelve months (SI 2014/2871 reg 7(1)). */
    static LocalDate latestReview(LocalDate today) {
        return today.plusMonths(12);
    }

    Version add(UUID wallet, Set<CategoryCode> categories, LocalDate from, LocalDate reviewDue, UUID writtenBy) {
        int number = inForce(wallet).map(Version::number).orElse(0) + 1;
        var id = Uuid7.next(clock);
        jdbc.sql("""
                insert into support_plan_version (id, wallet_id, version_number, written_by, written_at, in_force_from, review_due_on)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UuidBytes.of(id), UuidBytes.of(wallet), number, UuidBytes.of(writtenBy))
                .params(Utc.of(clock.instant()), from, reviewDue)
                .update();
        categories.forEach(
                category -> jdbc.sql("insert into support_plan_category (version_id, category) values (?, ?)")
                        .params(UuidBytes.of(id), category.text())
                        .update());
        return new Version(id, number, categories, from, reviewDue);
    }

    /**
     * By when a version is reviewed where nobody says: the first within six months, later ones within twelve (SI 2014/2871 reg 7(1)). A
     * changed plan is not yet a review: the day that was set before stays while it lies ahead.
     */
    static LocalDate usualReview(Optional<Version> before, LocalDate from) {
        if (before.isEmpty()) {
            return from.plusMonths(6);
        }
        var set = before.get().reviewDue();
        return set != null && set.isAfter(from) ? set : from.plusMonths(12);
    }

    Optional<Version> inForce(UUID wallet) {
        return jdbc.sql(SELECT + " limit 1")
                .param(UuidBytes.of(wallet))
                .query(this::version)
                .optional();
    }

    /** Every version there was, the latest first. */
    List<Version> all(UUID wallet) {
        return jdbc.sql(SELECT).param(UuidBytes.of(wallet)).query(this::version).list();
    }

    private Version version(ResultSet row, int n) throws SQLException {
        var id = UuidBytes.toUuid(row.getBytes("id"));
        return new Version(
                id,
                row.getInt("version_number"),
                categories(id),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("review_due_on", LocalDate.class));
    }

    private Set<CategoryCode> categories(UUID version) {
        return new LinkedHashSet<>(
                jdbc.sql("select category from support_plan_category where version_id = ? order by category")
                        .param(UuidBytes.of(version))
                        .query((row, n) -> new CategoryCode(row.getString("category")))
                        .list());
    }
}

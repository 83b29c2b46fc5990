package carefair.directory;

import carefair.identity.PersonId;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may review what, and who reported a review: rows by SQL. */
@Component
class ReviewRows {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ReviewRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Permission(UUID order, ListingId listing, PersonId person) {}

    /** The same again changes nothing. */
    void permit(Permission permission) {
        if (permission(permission.order()).isEmpty()) {
            jdbc.sql("insert into review_permission (order_id, listing_id, person_id, granted_at) values (?, ?, ?, ?)")
                    .params(
                            UuidBytes.of(permission.order()),
                            UuidBytes.of(permission.listing().value()),
                            UuidBytes.of(permission.person().value()),
                            now())
                    .update();
        }
    }

    Optional<Permission> permission(UUID order) {
        return jdbc.sql("select listing_id, person_id from review_permission where order_id = ?")
                .param(UuidBytes.of(order))
                .query((row, n) -> new Permission(
                        order,
                        new ListingId(UuidBytes.toUuid(row.getBytes(1))),
                        new PersonId(UuidBytes.toUuid(row.getBytes(2)))))
                .optional();
    }

    /** @return false if this visitor reported it before */
    boolean report(UUID review, UUID keeper) {
        var before = jdbc.sql("select count(*) from review_report where review_id = ? and keeper = ?")
                .params(UuidBytes.of(review), UuidBytes.of(keeper))
                .query(Long.class)
                .single();
        if (before > 0) {
            return false;
        }
        try {
            jdbc.sql("insert into review_report (review_id, keeper, said_at) values (?, ?, ?)")
                    .params(UuidBytes.of(review), UuidBytes.of(keeper), now())
                    .update();
            return true;
        } catch (DuplicateKeyException pressedTwice) {
            return false;
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}

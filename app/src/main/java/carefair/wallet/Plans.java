package carefair.wallet;

import carefair.shared.CategoryCode;
import carefair.shared.London;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every version of each support plan; the last one written is in force. */
@Component
class Plans {

    record Version(UUID id, int number, Set<CategoryCode> categories) {}

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Plans(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Version add(UUID wallet, Set<CategoryCode> categories, UUID writtenBy) {
        int number = inForce(wallet).map(Version::number).orElse(0) + 1;
        var id = Uuid7.next(clock);
        jdbc.sql("""
                insert into support_plan_version (id, wallet_id, version_number, written_by, written_at, in_force_from)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(UuidBytes.of(id), UuidBytes.of(wallet), number, UuidBytes.of(writtenBy))
                .params(Utc.of(clock.instant()), London.today(clock))
                .update();
        categories.forEach(
                category -> jdbc.sql("insert into support_plan_category (version_id, category) values (?, ?)")
                        .params(UuidBytes.of(id), category.text())
                        .update());
        return new Version(id, number, categories);
    }

    Optional<Version> inForce(UUID wallet) {
        return jdbc.sql("""
                select id, version_number from support_plan_version where wallet_id = ?
                order by version_number desc limit 1
                """)
                .param(UuidBytes.of(wallet))
                .query((row, n) -> {
                    var id = UuidBytes.toUuid(row.getBytes("id"));
                    return new Version(id, row.getInt("version_number"), categories(id));
                })
                .optional();
    }

    private Set<CategoryCode> categories(UUID version) {
        return new LinkedHashSet<>(
                jdbc.sql("select category from support_plan_category where version_id = ? order by category")
                        .param(UuidBytes.of(version))
                        .query((row, n) -> new CategoryCode(row.getString("category")))
                        .list());
    }
}

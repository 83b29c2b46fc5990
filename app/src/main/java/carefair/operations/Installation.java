package carefair.operations;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this start is, held against what the database says it is. */
final class Installation {

    private final DatabaseKind kind;
    private final String council;
    private final InstantSource clock;

    Installation(DatabaseKind kind, String council, InstantSource clock) {
        this.kind = kind;
        this.council = council;
        this.clock = clock;
    }

    private record Made(DatabaseKind kind, String council) {}

    /** Lets a database pass that is new, or is what this start is. @throws CannotStart if it is something else */
    void check(DataSource database) {
        made(JdbcClient.create(database)).ifPresent(this::compare);
    }

    /** Writes down what a new database is. @throws CannotStart if another copy of the application wrote something else meanwhile */
    void write(DataSource database) {
        var jdbc = JdbcClient.create(database);
        if (made(jdbc).isEmpty()) {
            try {
                jdbc.sql("insert into installation (id, kind, council, made_at) values (1, ?, ?, ?)")
                        .params(kind.name(), council, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
            } catch (DuplicateKeyException e) {
                check(database);
            }
        }
    }

    private static Optional<Made> made(JdbcClient jdbc) {
        try {
            return jdbc.sql("select kind, council from installation")
                    .query((row, n) -> new Made(DatabaseKind.valueOf(row.getString("kind")), row.getString("council")))
                    .optional();
        } catch (BadSqlGrammarException e) {
            // There is no such table: nothing was ever migrated here.
            return Optional.empty();
        }
    }

    private void compare(Made made) {
        if (made.kind() == DatabaseKind.LIVE && kind == DatabaseKind.DEMO) {
            throw new CannotStart(
                    "The profile demo is on, and this database is LIVE: it holds real people's records.",
                    "Take demo out of spring.profiles.active (SPRING_PROFILES_ACTIVE), or give the demonstration a database of its"
                            + " own by carefair.home or spring.datasource.url.");
        }
        if (made.kind() == DatabaseKind.DEMO && kind == DatabaseKind.LIVE) {
            throw new CannotStart(
                    "This database is a DEMO: it holds invented people, and the profile demo is not on.",
                    "Set spring.profiles.active (SPRING_PROFILES_ACTIVE) to demo, or name a database for real records by"
                            + " carefair.home or spring.datasource.url.");
        }
        if (!made.council().equals(council)) {
            throw new CannotStart(
                    "This database belongs to the council " + made.council() + ", and carefair.council is " + council
                            + ".",
                    "Set carefair.council to " + made.council() + ", or name another database by carefair.home or"
                            + " spring.datasource.url.");
        }
    }
}

package carefair.operations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Refuses a database that could lose what it acknowledged, or wait so long for a lock that people press again. The list is that of the
 * ledger's design: durable to a crash, strict, quick to give up a lock, and in UTC.
 */
final class DurableSettings {

    /** How long a commit waits for the copy before it would go on without: an hour, in milliseconds. */
    private static final long LONGEST_FOR_A_COPY = 3_600_000;

    private final String dialect;

    /** @param dialect the setting {@code spring.jpa.properties.hibernate.dialect}; blank if it is left to be found out */
    DurableSettings(String dialect) {
        this.dialect = dialect;
    }

    /**
     * What counts for the application's own sessions, whose address may set it otherwise than the server.
     *
     * @throws CannotStart naming the first setting that is not as it must be
     */
    void checkSessions(DataSource application) {
        if (!product(application).equals("h2")) {
            checkSession(settings(JdbcClient.create(application)));
        }
    }

    static void checkSession(Map<String, String> settings) {
        // Until 11.1 MariaDB knew it by another name.
        var isolation = settings.containsKey("transaction_isolation") ? "transaction_isolation" : "tx_isolation";
        must(
                "application's session: ",
                settings,
                isolation,
                "READ-COMMITTED",
                "READ-COMMITTED"::equals,
                "Set spring.datasource.hikari.transaction-isolation to TRANSACTION_READ_COMMITTED, or leave it out.");
        var address = "Take it out of spring.datasource.url, or set it there as it must be.";
        must(
                "application's session: ",
                settings,
                "innodb_lock_wait_timeout",
                "3",
                value -> Integer.parseInt(value) <= 3,
                address);
        must(
                "application's session: ",
                settings,
                "sql_mode",
                "STRICT_TRANS_TABLES",
                DurableSettings::isStrict,
                address);
        must(
                "application's session: ",
                settings,
                "time_zone",
                "+00:00",
                value -> isUtc(value, settings.get("system_time_zone")),
                address);
    }

    /** @throws CannotStart naming the first setting that is not as it must be */
    void check(DataSource database) {
        var jdbc = JdbcClient.create(database);
        switch (product(database)) {
            case "mysql", "mariadb" -> checkServer(jdbc);
            case "h2" -> checkEmbedded(jdbc);
            default ->
                throw new CannotStart(
                        "Carefair runs on MySQL, MariaDB and its embedded database, and spring.datasource.url names another.",
                        "Set spring.datasource.url to a jdbc:mysql: address, or leave it out.");
        }
    }

    static String product(DataSource database) {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName())
                    .toLowerCase(Locale.ROOT);
        } catch (MetaDataAccessException e) {
            throw new CannotStart(
                    "The database does not answer: " + e.getMostSpecificCause().getMessage(),
                    "Look at spring.datasource.url, spring.datasource.username, spring.datasource.password and, if set,"
                            + " spring.flyway.user and spring.flyway.password, and at whether the database runs.");
        }
    }

    private static void checkEmbedded(JdbcClient jdbc) {
        // What the address says and what counts are two rows; in memory there is nothing to write.
        var wrong = jdbc.sql("select setting_value from information_schema.settings"
                        + " where setting_name = 'WRITE_DELAY' and setting_value <> '0'")
                .query(String.class)
                .list();
        if (!wrong.isEmpty()) {
            throw new CannotStart(
                    "The embedded database has WRITE_DELAY=" + wrong.getFirst()
                            + ", and would lose the last moment when it is killed.",
                    "Add ;WRITE_DELAY=0 to spring.datasource.url.");
        }
    }

    private void checkServer(JdbcClient jdbc) {
        checkVersion(jdbc);
        checkServer(settings(jdbc));
    }

    static void checkServer(Map<String, String> settings) {
        must(settings, "innodb_flush_log_at_trx_commit", "1", "1"::equals);
        must(settings, "sync_binlog", "1", "1"::equals);
        must(settings, "log_bin", "ON", "ON"::equals);
        must(settings, "innodb_doublewrite", "ON", value -> value.equals("ON") || value.equals("DETECT_AND_RECOVER"));
        must(settings, "innodb_rollback_on_timeout", "ON", "ON"::equals);
        must(settings, "innodb_lock_wait_timeout", "3", value -> Integer.parseInt(value) <= 3);
        must(settings, "sql_mode", "STRICT_TRANS_TABLES", DurableSettings::isStrict);
        must(settings, "time_zone", "+00:00", value -> isUtc(value, settings.get("system_time_zone")));
        if (settings.containsKey("innodb_snapshot_isolation")) {
            must(settings, "innodb_snapshot_isolation", "ON", "ON"::equals);
        }
        // MariaDB and MySQL name it each in their own way.
        checkCopies(settings, "rpl_semi_sync_master_");
        checkCopies(settings, "rpl_semi_sync_source_");
        if ("ON".equals(settings.get("wsrep_on"))) {
            throw new CannotStart(
                    "The database is a Galera cluster (wsrep_on is ON), which can confirm two orders for the same money.",
                    "Use one writing server with semi-synchronous copies, or MySQL InnoDB Cluster with one primary.");
        }
    }

    /** Where commits wait for a copy, they wait before anybody sees them, and do not stop waiting after a moment. */
    private static void checkCopies(Map<String, String> settings, String prefix) {
        if ("ON".equals(settings.get(prefix + "enabled"))) {
            must(settings, prefix + "wait_point", "AFTER_SYNC", "AFTER_SYNC"::equals);
            must(
                    settings,
                    prefix + "timeout",
                    LONGEST_FOR_A_COPY + " or more",
                    value -> Long.parseLong(value) >= LONGEST_FOR_A_COPY);
        }
    }

    private static boolean isStrict(String mode) {
        return mode.contains("STRICT_TRANS_TABLES") || mode.contains("STRICT_ALL_TABLES");
    }

    private void checkVersion(JdbcClient jdbc) {
        var version = jdbc.sql("select version()").query(String.class).single();
        boolean mariaDb = version.toLowerCase(Locale.ROOT).contains("mariadb");
        if (mariaDb && !dialect.endsWith("MariaDBDialect")) {
            throw new CannotStart(
                    "The database is MariaDB (" + version + "), and is not spoken to as MariaDB.",
                    "Add mariadb to spring.profiles.active (SPRING_PROFILES_ACTIVE).");
        }
        var parts = version.split("[.-]", 3);
        int release = Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
        if (mariaDb ? release < 11_04 : release < 8_04) {
            throw new CannotStart(
                    "The database is version " + version
                            + ", which is too old: it would drop parts of a second, or lock too much.",
                    "Use MySQL 8.4 or later, or MariaDB 11.4 or later.");
        }
    }

    /** What counts for a session of ours, which takes the server's word where it does not set its own. */
    private static Map<String, String> settings(JdbcClient jdbc) {
        var settings = new HashMap<String, String>();
        jdbc.sql("show variables").query(row -> {
            settings.put(row.getString(1).toLowerCase(Locale.ROOT), row.getString(2));
        });
        return settings;
    }

    private static boolean isUtc(String zone, @Nullable String systemZone) {
        return zone.equals("+00:00") || zone.equals("UTC") || (zone.equals("SYSTEM") && "UTC".equals(systemZone));
    }

    private static void must(Map<String, String> settings, String name, String value, Predicate<String> right) {
        must(
                "database's ",
                settings,
                name,
                value,
                right,
                "Set " + name + " to " + value + " in the database's own configuration and start it again.");
    }

    private static void must(
            String whose,
            Map<String, String> settings,
            String name,
            String value,
            Predicate<String> right,
            String remedy) {
        var found = settings.getOrDefault(name, "missing");
        if (found.equals("missing") || !right.test(found)) {
            throw new CannotStart(
                    "The " + whose + name + " is " + found + ", and must be " + value + " so that no money is lost.",
                    remedy);
        }
    }
}

package carefair.operations;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the application's user may do in a database that has two users: one that migrates and grants, and the application's, which can
 * then neither change nor delete what is only ever added. The database itself refuses it, and that is tried at each start.
 */
final class Rights {

    private static final Logger LOG = LoggerFactory.getLogger(Rights.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:(?:mysql|mariadb)://[^/]+/)[^?]*(.*)");
    private static final Set<Integer> NO_SUCH_GRANT = Set.of(1141, 1147);
    /** The server's numbers for "this user may not do this": to a database, to a table, to a column. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143);

    private final DataSource application;
    private final String migrationsUser;
    private final List<String> appendOnly;
    private final List<String> neverDeleted;

    /** @param migrationsUser the setting {@code spring.flyway.user}; blank if there is one user alone */
    Rights(DataSource application, String migrationsUser, List<String> appendOnly, List<String> neverDeleted) {
        this.application = application;
        this.migrationsUser = migrationsUser;
        this.appendOnly = List.copyOf(appendOnly);
        this.neverDeleted = List.copyOf(neverDeleted);
    }

    /** The application's own pool. */
    DataSource application() {
        return application;
    }

    /** @throws CannotStart if the rights could not be granted, or the application's user has more than it should */
    void grantAndProve(DataSource migrations) {
        if (DurableSettings.product(migrations).equals("h2") || migrationsUser.isBlank()) {
            LOG.info(
                    "Journals, postings and the audit are only ever added to: here that promise rests on the code alone, because the"
                            + " database has one user. With MySQL, SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD make the database keep it too.");
            return;
        }
        grant(migrations);
        prove();
        LOG.info("The database refuses the application any change to {}.", String.join(", ", appendOnly));
    }

    private void grant(DataSource migrations) {
        var jdbc = new JdbcTemplate(migrations);
        var account = account();
        var schema = jdbc.queryForObject("select database()", String.class);
        var tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = ?", String.class, schema);
        for (var table : tables) {
            if (!NAME.matcher(table).matches()) {
                throw new IllegalStateException("A table's name has other signs than letters, digits and _: " + table);
            }
            if (!table.startsWith("flyway_schema_history")) {
                grant(jdbc, table, account);
            }
        }
    }

    private void grant(JdbcTemplate jdbc, String table, String account) {
        var may = appendOnly.contains(table)
                ? "select, insert"
                : neverDeleted.contains(table) ? "select, insert, update" : "select, insert, update, delete";
        try {
            if (appendOnly.contains(table) || neverDeleted.contains(table)) {
                takeBack(jdbc, appendOnly.contains(table) ? "update, delete" : "delete", table, account);
            }
            jdbc.execute("grant " + may + " on `" + table + "` to " + account);
        } catch (DataAccessException e) {
            throw new CannotStart(
                    "The migrations' user " + migrationsUser + " may not grant rights to the application's user: "
                            + e.getMostSpecificCause().getMessage(),
                    "As the database's administrator: grant all privileges on the schema to " + migrationsUser
                            + " with grant option.");
        }
    }

    /** A right given by an earlier version is taken back, should the table be only added to from now on. */
    private static void takeBack(JdbcTemplate jdbc, String rights, String table, String account) {
        try {
            jdbc.execute("revoke " + rights + " on `" + table + "` from " + account);
        } catch (DataAccessException e) {
            if (!(e.getMostSpecificCause() instanceof SQLException sql)
                    || !NO_SUCH_GRANT.contains(sql.getErrorCode())) {
                throw e;
            }
        }
    }

    /** The application's account as the server knows it, with the host it may come from, quoted. */
    private String account() {
        try (var connection = withoutSchema().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user()")) {
            row.next();
            var account = row.getString(1);
            int at = account.lastIndexOf('@');
            return quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
        } catch (SQLException e) {
            throw new CannotStart(
                    "The application's user cannot sign in to the database: " + e.getMessage(),
                    "Look at spring.datasource.username and spring.datasource.password.");
        }
    }

    /** The same server without naming the schema, which a user with no rights yet may not name. */
    private DataSource withoutSchema() {
        if (!(application instanceof com.zaxxer.hikari.HikariDataSource pool)) {
            throw new IllegalStateException(
                    "The pool is not the one that names its address: " + application.getClass());
        }
        var address = ADDRESS.matcher(pool.getJdbcUrl());
        if (!address.matches()) {
            throw new CannotStart(
                    "spring.datasource.url has not the form jdbc:mysql://host:port/schema.",
                    "Put spring.datasource.url right.");
        }
        return new DriverManagerDataSource(address.group(1) + address.group(2), pool.getUsername(), pool.getPassword());
    }

    private void prove() {
        var jdbc = JdbcClient.create(application);
        for (var table : appendOnly) {
            var column = new JdbcTemplate(application)
                    .queryForObject(
                            "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                                    + " and ordinal_position = 1",
                            String.class,
                            table);
            // No row is meant, so that nothing changes should it not be refused.
            mustBeRefused(jdbc, table, "update `" + table + "` set `" + column + "` = `" + column + "` where 1 = 0");
            mustBeRefused(jdbc, table, "delete from `" + table + "` where 1 = 0");
        }
    }

    private static void mustBeRefused(JdbcClient jdbc, String table, String sql) {
        try {
            jdbc.sql(sql).update();
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException refused && DENIED.contains(refused.getErrorCode())) {
                return;
            }
            throw e;
        }
        throw new CannotStart(
                "The application's database user may change the table " + table + ", which must only ever be added to.",
                "As the database's administrator: revoke all privileges, grant option from the application's user, and start again:"
                        + " the migrations' user then grants it what it needs.");
    }

    private static String quoted(String part) {
        return "'" + part.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

package carefair.wallet;

import carefair.testing.MariaDbServer;
import java.sql.SQLException;

/** Somebody with the administrator's rights on the database, whom no constraint keeps from anything but a unique key. */
final class Intruder {

    private Intruder() {}

    static void in(String schema, String... statements) {
        try (var connection = MariaDbServer.shared().root();
                var statement = connection.createStatement()) {
            statement.execute("use " + schema);
            statement.execute("set foreign_key_checks = 0, unique_checks = 0, check_constraint_checks = 0");
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package carefair.wallet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * The ledger as it stood at one moment, read on a connection of its own: however much is posted meanwhile, all that is read here belongs
 * together. Rows come one by one, so that the ledger may be larger than the memory.
 */
final class LedgerSnapshot implements AutoCloseable {

    /** Takes one row after the other. */
    interface Rows {
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final int rowsAtOnce;

    private LedgerSnapshot(Connection connection, int rowsAtOnce) {
        this.connection = connection;
        this.rowsAtOnce = rowsAtOnce;
    }

    static LedgerSnapshot of(DataSource database) {
        try {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            boolean embedded = connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .equals("h2");
            // This is how MySQL's driver is asked not to hold the whole answer in memory.
            return new LedgerSnapshot(connection, embedded ? 1_000 : Integer.MIN_VALUE);
        } catch (SQLException e) {
            throw failed("open", e);
        }
    }

    void read(String sql, Rows rows, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(rowsAtOnce);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.take(row);
                }
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }

    private static UncategorizedSQLException failed(String what, SQLException cause) {
        return new UncategorizedSQLException("Reading the whole ledger", what, cause);
    }
}

package carefair.identity;

import carefair.testing.MariaDbServer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The promises about bank details on a real MariaDB. */
class EncryptingDbTest extends EncryptingPromises {

    @Override
    DataSource newDatabase() {
        var made = MariaDbServer.shared().newDatabase();
        return new DriverManagerDataSource(made.url(), made.migrationsUser(), made.migrationsPassword());
    }
}

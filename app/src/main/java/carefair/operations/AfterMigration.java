package carefair.operations;

import javax.sql.DataSource;

/**
 * What a module does at each start once all migrations have run, as the migrations' user, and before anybody is served: what SQL alone
 * cannot do, such as encrypting what older versions kept plain. It may run twice, and in several copies of the application at once.
 */
public interface AfterMigration {

    /** @throws CannotStart if Carefair must not start on this database as it is set up */
    void migrated(DataSource migrations);
}

package carefair.operations;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/**
 * Migrates the database, module by module, once it is known to be the right one and to keep what it is given; then lets each
 * module finish what SQL alone cannot do, and the application's user do what it needs, and proves that it can do no more.
 */
final class GuardedMigration implements FlywayMigrationStrategy {

    private final SpringModulithFlywayMigrationStrategy modules;
    private final Installation installation;
    private final DurableSettings durable;
    private final Rights rights;
    private final List<AfterMigration> after;

    GuardedMigration(
            SpringModulithFlywayMigrationStrategy modules,
            Installation installation,
            DurableSettings durable,
            Rights rights,
            List<AfterMigration> after) {
        this.modules = modules;
        this.installation = installation;
        this.durable = durable;
        this.rights = rights;
        this.after = List.copyOf(after);
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource migrations = flyway.getConfiguration().getDataSource();
        durable.check(migrations);
        installation.check(migrations);
        modules.migrate(flyway);
        installation.write(migrations);
        after.forEach(each -> each.migrated(migrations));
        rights.grantAndProve(migrations);
        durable.checkSessions(rights.application());
    }
}

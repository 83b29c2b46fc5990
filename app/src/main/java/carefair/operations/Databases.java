package carefair.operations;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/** Puts the guards around the migrations. */
@Configuration(proxyBeanMethods = false)
class Databases {

    @Bean
    AppendOnly appendOnlyInstallation() {
        return new AppendOnly(List.of("installation"));
    }

    @Bean
    PersonalTables personalOperations() {
        return new PersonalTables(
                "operations", List.of(), Map.of("installation", "What this database is, and for which council."));
    }

    @Bean
    DatabaseKind databaseKind(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo")) ? DatabaseKind.DEMO : DatabaseKind.LIVE;
    }

    @Bean
    Rights rights(
            DataSource application,
            @Value("${spring.flyway.user:}") String migrationsUser,
            ObjectProvider<AppendOnly> appendOnly,
            ObjectProvider<NeverDeleted> neverDeleted) {
        return new Rights(
                application,
                migrationsUser,
                appendOnly.stream().flatMap(some -> some.tables().stream()).toList(),
                neverDeleted.stream().flatMap(some -> some.tables().stream()).toList());
    }

    @Bean
    @Primary
    GuardedMigration guardedMigration(
            SpringModulithFlywayMigrationStrategy modules,
            DatabaseKind kind,
            @Value("${carefair.council}") String council,
            Rights rights,
            InstantSource clock,
            ObjectProvider<AfterMigration> after,
            @Value("${spring.jpa.properties.hibernate.dialect:}") String dialect) {
        return new GuardedMigration(
                modules,
                new Installation(kind, council, clock),
                new DurableSettings(dialect),
                rights,
                after.orderedStream().toList());
    }
}

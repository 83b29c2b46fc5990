package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import carefair.Carefair;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/** Starts the part of the application that has to do with the database, on a file that outlives each start. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseKindTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Carefair.class);

    @TempDir
    Path home;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import({Databases.class, Clocks.class})
    static class OnlyTheDatabase {

        @Bean
        SpringModulithFlywayMigrationStrategy modules() {
            return new SpringModulithFlywayMigrationStrategy(
                    ApplicationModuleIdentifiers.of(MODULES), (module, flyway) -> true);
        }
    }

    @ParameterizedTest
    @CsvSource({"demo", "live"})
    void startsAgainOnTheDatabaseItMade(String profile) {
        start(profile, "dorset");

        assertThatNoException().isThrownBy(() -> start(profile, "dorset"));
    }

    @Test
    void theDemonstrationRefusesALiveDatabaseAndNamesTheSetting(CapturedOutput output) {
        start("live", "dorset");

        assertRefused("demo", "dorset", "this database is LIVE");
        assertThat(output).contains("Take demo out of spring.profiles.active").doesNotContain("\tat ");
    }

    @Test
    void withoutTheProfileDemoADemoDatabaseIsRefusedAndTheSettingNamed(CapturedOutput output) {
        start("demo", "dorset");

        assertRefused("live", "dorset", "This database is a DEMO");
        assertThat(output).contains("Set spring.profiles.active").doesNotContain("\tat ");
    }

    @Test
    void anotherCouncilsDatabaseIsRefusedAndTheSettingNamed(CapturedOutput output) {
        start("demo", "dorset");

        assertRefused("demo", "banes", "belongs to the council dorset");
        assertThat(output).contains("Set carefair.council to dorset").doesNotContain("\tat ");
    }

    private void assertRefused(String profile, String council, String told) {
        assertThat(catchThrowable(() -> start(profile, council)))
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(told);
    }

    /** @param profile {@code demo}, or any other for none */
    private void start(String profile, String council) {
        var application = new SpringApplicationBuilder(OnlyTheDatabase.class).web(WebApplicationType.NONE);
        if (profile.equals("demo")) {
            application.profiles("demo");
        }
        application
                .run("--carefair.home=" + home, "--carefair.council=" + council)
                .close();
    }
}

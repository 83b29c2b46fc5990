package carefair.directory;

import carefair.accreditation.ShownChecks;
import carefair.accreditation.Suspensions;
import carefair.audit.Audit;
import carefair.audit.Words;
import carefair.identity.Access;
import carefair.identity.Organisations;
import carefair.identity.ThingsToKnow;
import carefair.operations.DataCommands;
import carefair.places.Places;
import carefair.settings.Settings;
import carefair.shared.Postcode;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The directory's own part without pages, everything below it stood in for. Carries no annotation by which the whole application would
 * find it.
 */
@ImportAutoConfiguration({
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
@EntityScan(basePackageClasses = Directory.class)
@EnableJpaRepositories(basePackageClasses = Directory.class)
@ComponentScan(
        basePackageClasses = Directory.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "carefair\\.directory\\.(ui\\..*|oruk\\..*|.*Test.*)"))
class DirectoryAlone {

    /** A clock a test may set. */
    static final class Clock implements InstantSource {
        Instant now = Instant.parse("2026-11-16T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Bean
    Clock clock() {
        return new Clock();
    }

    @Bean
    Emptying emptying(JdbcTemplate sql, EntityManagerFactory factory) {
        return new Emptying(sql, factory);
    }

    @Bean
    Settings settings() {
        return new SomeSettings();
    }

    /** Knows three outcodes of Dorset. */
    @Bean
    Places places() {
        var places = Mockito.mock(Places.class);
        Mockito.when(places.postcode(Mockito.any())).thenAnswer(call -> {
            Postcode postcode = call.getArgument(0);
            return Map.of("BH20", Listings.WAREHAM, "BH19", Listings.CORFE, "DT4", Listings.LYME).entrySet().stream()
                    .filter(known -> known.getKey().equals(postcode.outcode()))
                    .map(known -> Listings.near(postcode.text(), known.getValue()))
                    .findFirst();
        });
        return places;
    }

    @Bean
    Access access() {
        return Mockito.mock(Access.class);
    }

    /** Nobody was checked, and nobody is suspended. */
    @Bean
    ShownChecks shownChecks() {
        return Mockito.mock(ShownChecks.class);
    }

    @Bean
    Suspensions suspensions() {
        return Mockito.mock(Suspensions.class);
    }

    @Bean
    Organisations organisations() {
        return Mockito.mock(Organisations.class);
    }

    @Bean
    ThingsToKnow thingsToKnow() {
        return Mockito.mock(ThingsToKnow.class);
    }

    @Bean
    Words words() {
        return Mockito.mock(Words.class);
    }

    @Bean
    DataCommands dataCommands() {
        return Mockito.mock(DataCommands.class);
    }

    @Bean
    Audit audit() {
        return Mockito.mock(Audit.class);
    }
}

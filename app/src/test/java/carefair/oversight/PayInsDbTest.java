package carefair.oversight;

import carefair.testing.MariaDbServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The pay-ins on a real MariaDB: its row locks, its unique keys, its dates. */
@SpringBootTest(
        classes = OversightAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.flyway.locations=classpath:db/migration/oversight",
            "spring.modulith.runtime.flyway-enabled=false",
            "carefair.pay-ins.chunk=2",
            "carefair.pay-ins.writers=1"
        })
@ActiveProfiles("mariadb")
@ContextConfiguration(initializers = PayInsDbTest.OnMariaDb.class)
class PayInsDbTest extends PayInsPromises {

    static class OnMariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = MariaDbServer.shared().newDatabase();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.migrationsUser(),
                            "spring.datasource.password=" + database.migrationsPassword())
                    .applyTo(context);
        }
    }
}

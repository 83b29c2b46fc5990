package carefair.oversight;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Starts the module alone on the embedded database, paying two schedules in a transaction. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = OversightAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:oversight;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/migration/oversight",
            "spring.modulith.runtime.flyway-enabled=false",
            "carefair.pay-ins.chunk=2",
            "carefair.pay-ins.writers=1"
        })
@interface OversightTest {}

package carefair.testing;

import carefair.Carefair;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real MariaDB 11.4 with two database users: profiles {@code demo} and {@code mariadb}, council Dorset, no demonstration data
 * ({@code carefair.demo.seed=none}), no jobs running by themselves, the search index in memory, a {@link TestClock} that begins on
 * Monday 23 November 2026, and a {@code MockMvc}.
 *
 * <p>One application serves all these tests: they share its database, so each makes its own people. Do not add
 * {@code @MockitoBean}, {@code @TestPropertySource} or {@code @DirtiesContext}: each makes another application start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Carefair.class, TestBeans.class},
        properties = {
            "carefair.council=dorset",
            "carefair.home=target/test-home",
            "carefair.demo.seed=none",
            "carefair.jobs=false",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap"
        })
@AutoConfigureMockMvc
@ActiveProfiles({"demo", "mariadb"})
@ContextConfiguration(initializers = MariaDb.class)
@ExtendWith(StartOfEachTest.class)
public @interface MariaDbTest {}

package carefair.operations;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DurableSettingsTest {

    @TempDir
    Path folder;

    @Test
    void refusesAnEmbeddedDatabaseThatWritesLaterThanItSays() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DurableSettings("").check(file("")))
                .withMessageContaining("WRITE_DELAY=500")
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.remedy())
                        .contains("WRITE_DELAY=0"));
    }

    @Test
    void takesAnEmbeddedDatabaseThatWritesAtOnceAndOneInMemory() {
        assertThatNoException().isThrownBy(() -> {
            new DurableSettings("").check(file(";WRITE_DELAY=0"));
            new DurableSettings("").check(new DriverManagerDataSource("jdbc:h2:mem:durable"));
        });
    }

    @Test
    void namesTheSettingsWhenTheDatabaseDoesNotAnswer() {
        var nobody = new DriverManagerDataSource("jdbc:mysql://127.0.0.1:1/carefair");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DurableSettings("").check(nobody))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.remedy())
                        .contains("spring.datasource.url", "spring.flyway.user"));
    }

    private DataSource file(String settings) {
        return new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("db") + ";MODE=MySQL" + settings);
    }
}

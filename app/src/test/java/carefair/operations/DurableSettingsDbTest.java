package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import carefair.testing.MariaDbServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DurableSettingsDbTest {

    private static final String DIALECT = "org.hibernate.dialect.MariaDBDialect";

    private final MariaDbServer server = MariaDbServer.shared();

    @Test
    void takesAServerThatKeepsWhatItIsGiven() {
        assertThatNoException().isThrownBy(() -> new DurableSettings(DIALECT).check(database()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "innodb_flush_log_at_trx_commit|2|1",
                "sync_binlog|0|1",
                "innodb_lock_wait_timeout|50|3",
                "innodb_snapshot_isolation|OFF|ON"
            })
    void refusesAServerThatMayLoseWhatItAcknowledgedAndNamesTheSetting(String name, String wrong, String right) {
        server.asRoot("set global " + name + " = " + wrong);
        try {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new DurableSettings(DIALECT).check(database()))
                    .withMessageContaining(name + " is " + wrong)
                    .satisfies(refusal -> assertThat(refusal.remedy()).contains(name));
        } finally {
            server.asRoot("set global " + name + " = " + right);
        }
    }

    @Test
    void refusesSessionsOfItsOwnThatReadOtherwise() {
        var repeatable = new com.zaxxer.hikari.HikariDataSource();
        repeatable.setJdbcUrl(server.url(""));
        repeatable.setUsername("root");
        try (repeatable) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new DurableSettings(DIALECT).checkSessions(repeatable))
                    .withMessageContaining("isolation is REPEATABLE-READ");
        }
    }

    @Test
    void saysThatTheDatabaseHasStoppedWaitingForItsCopy() {
        assertThat(new CopiesWatch(database()).hasFallenBack()).isFalse();
        server.asRoot("set global rpl_semi_sync_master_enabled = ON");
        try {
            // There is no copy here, and a commit that found none goes on alone after this time.
            server.asRoot(
                    "set global rpl_semi_sync_master_timeout = 1",
                    "create database waits_for_a_copy",
                    "drop database waits_for_a_copy");
            assertThat(new CopiesWatch(database()).hasFallenBack()).isTrue();
        } finally {
            server.asRoot(
                    "set global rpl_semi_sync_master_enabled = OFF", "set global rpl_semi_sync_master_timeout = 10000");
        }
    }

    @Test
    void refusesToSpeakToMariaDbAsIfItWereMySqlAndNamesTheProfile() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DurableSettings("").check(database()))
                .withMessageContaining("MariaDB")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("mariadb", "spring.profiles.active"));
    }

    private DataSource database() {
        return new DriverManagerDataSource(server.url(""), "root", "");
    }
}

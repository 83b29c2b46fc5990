package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting of a server's that the ledger rests on, also those that a running server cannot change. */
class EachDurableSettingTest {

    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("innodb_flush_log_at_trx_commit", "1"),
            Map.entry("sync_binlog", "1"),
            Map.entry("log_bin", "ON"),
            Map.entry("innodb_doublewrite", "ON"),
            Map.entry("innodb_rollback_on_timeout", "ON"),
            Map.entry("innodb_lock_wait_timeout", "3"),
            Map.entry("sql_mode", "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION"),
            Map.entry("time_zone", "SYSTEM"),
            Map.entry("system_time_zone", "UTC"),
            Map.entry("transaction_isolation", "READ-COMMITTED"),
            Map.entry("innodb_snapshot_isolation", "ON"),
            Map.entry("rpl_semi_sync_master_enabled", "ON"),
            Map.entry("rpl_semi_sync_master_wait_point", "AFTER_SYNC"),
            Map.entry("rpl_semi_sync_master_timeout", "1000000000"));

    @Test
    void takesWhatIsRight() {
        assertThatNoException().isThrownBy(() -> {
            DurableSettings.checkServer(RIGHT);
            DurableSettings.checkSession(RIGHT);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "innodb_flush_log_at_trx_commit|0",
                "innodb_flush_log_at_trx_commit|2",
                "sync_binlog|0",
                "sync_binlog|100",
                "log_bin|OFF",
                "innodb_doublewrite|OFF",
                "innodb_doublewrite|DETECT_ONLY",
                "innodb_rollback_on_timeout|OFF",
                "innodb_lock_wait_timeout|50",
                "sql_mode|NO_ENGINE_SUBSTITUTION",
                "time_zone|Europe/London",
                "innodb_snapshot_isolation|OFF",
                "rpl_semi_sync_master_wait_point|AFTER_COMMIT",
                "rpl_semi_sync_master_timeout|10000",
                "wsrep_on|ON"
            })
    void refusesAServerByTheNameOfItsSetting(String name, String wrong) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DurableSettings.checkServer(with(name, wrong)))
                .withMessageContaining(name + " is " + wrong)
                .satisfies(refusal -> assertThat(refusal.remedy()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transaction_isolation|REPEATABLE-READ",
                "innodb_lock_wait_timeout|50",
                "sql_mode|NO_ENGINE_SUBSTITUTION",
                "time_zone|Europe/London"
            })
    void refusesASessionOfItsOwnThatItsAddressSetsOtherwise(String name, String wrong) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DurableSettings.checkSession(with(name, wrong)))
                .withMessageContaining(name + " is " + wrong)
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("spring.datasource."));
    }

    @ParameterizedTest
    @CsvSource({"sync_binlog", "innodb_doublewrite", "log_bin"})
    void refusesAServerThatDoesNotKnowTheSetting(String name) {
        var settings = new HashMap<>(RIGHT);
        settings.remove(name);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DurableSettings.checkServer(settings))
                .withMessageContaining(name + " is missing");
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(RIGHT);
        settings.put(name, value);
        return settings;
    }
}

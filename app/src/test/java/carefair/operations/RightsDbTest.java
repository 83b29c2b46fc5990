package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.testing.MariaDbTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@MariaDbTest
class RightsDbTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<AppendOnly> appendOnly;

    @Test
    void theDatabaseRefusesToChangeOrDeleteWhatIsOnlyEverAddedTo() {
        assertThat(appendOnlyTables()).contains("audit_event", "audit_seal", "installation");
        for (var table : appendOnlyTables()) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as("delete from %s", table)
                    .isThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update audit_event set action = 'NOTHING'").update())
                .havingRootCause()
                .withMessageContaining("denied");
    }

    @Test
    void theApplicationMayNotChangeTheSchema() {
        for (var sql :
                List.of("create table mine (id int)", "drop table words", "alter table words add column mine int")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> jdbc.sql(sql).update())
                    .havingRootCause()
                    .withMessageContaining("denied");
        }
    }

    @Test
    void wordsMayBeErased() {
        assertThat(jdbc.sql("delete from words where 1 = 0").update()).isZero();
    }

    private List<String> appendOnlyTables() {
        return appendOnly.stream().flatMap(some -> some.tables().stream()).toList();
    }
}

package carefair.operations;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.testing.CarefairTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CarefairTest
class ChecksOutliveTheirConnectionTest {

    @Autowired
    JdbcClient jdbc;

    /**
     * H2 2.4.240 compares the values of {@code IN} by the connection that made the table: once the pool has closed it, every insert
     * fails with "Check constraint invalid" (h2database issues 4291 and 4308). It turns {@code a = 1 or a = 2} into {@code IN} by itself.
     */
    @Test
    void noCheckConstraintComparesWithAListOfValues() {
        assertThat(jdbc.sql("select constraint_name, check_clause from information_schema.check_constraints")
                        .query((row, n) -> row.getString("constraint_name") + ": " + row.getString("check_clause"))
                        .list())
                .as("write case x when 'A' then 1 when 'B' then 1 else 0 end = 1")
                .isNotEmpty()
                .noneMatch(check -> check.contains(" IN("));
    }
}

package carefair.oversight;

import carefair.operations.ManyRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds many paid periods by one statement. */
@Component
class ScheduleRunRows {

    private final JdbcClient jdbc;

    ScheduleRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<ScheduleRun> periods) {
        var rows = new ManyRows("schedule_run", ScheduleRun.COLUMNS);
        periods.forEach(period -> rows.add(period.columns()));
        rows.into(jdbc);
    }
}

package carefair.operations;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says in the log when a database that should wait for its copy has stopped waiting: what is confirmed then stands in one place only. */
@Component
class CopiesWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CopiesWatch.class);

    private final DataSource database;
    private final boolean server;

    CopiesWatch(DataSource database) {
        this.database = database;
        this.server = !DurableSettings.product(database).equals("h2");
    }

    @Scheduled(fixedDelayString = "${carefair.copies.check-every:60s}")
    void look() {
        if (server && hasFallenBack()) {
            LOG.error(
                    "The database no longer waits for its copy: what people are told is done stands on one machine only.");
        }
    }

    boolean hasFallenBack() {
        var jdbc = new JdbcTemplate(database);
        return isOn(
                        jdbc,
                        "show global variables where variable_name in ('rpl_semi_sync_master_enabled', 'rpl_semi_sync_source_enabled')")
                && !isOn(
                        jdbc,
                        "show global status where variable_name in ('Rpl_semi_sync_master_status', 'Rpl_semi_sync_source_status')");
    }

    private static boolean isOn(JdbcTemplate jdbc, String question) {
        List<String> answers = jdbc.query(question, (row, n) -> row.getString(2));
        return answers.contains("ON");
    }
}

package carefair.operations;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes once a day what was kept long enough; {@code bin/delete-due} does so now. Several copies of the application may do it at once:
 * what one deleted, another does not find.
 */
@Component
class DailyDeletion implements DataCommand {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDeletion.class);

    private final ObjectProvider<DueDeletion> all;

    DailyDeletion(ObjectProvider<DueDeletion> all) {
        this.all = all;
    }

    @Scheduled(cron = "${carefair.keep.at}", zone = "Europe/London")
    void daily() {
        run(List.of(), LOG::info);
    }

    @Override
    public String name() {
        return "delete-due";
    }

    /** One that fails keeps no other from being done. */
    @Override
    public void run(List<Path> files, Report report) {
        all.orderedStream().forEach(each -> {
            try {
                report.line("Deleted " + each.deleteDue() + " " + each.what() + ".");
            } catch (RuntimeException e) {
                LOG.error("Deleting {} failed.", each.what(), e);
                report.line("Deleting " + each.what() + " failed. What went wrong is in the application's log.");
            }
        });
    }
}

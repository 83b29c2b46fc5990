package carefair.settings;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.shared.Uuid7;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the rates of the files into the database when the application starts. A row that is there already changes nothing; another
 * value for the same first day is a row of its own, unconfirmed whatever the file says of it, for staff to look at.
 */
@Component
@Order(0)
class RateLoading implements ApplicationRunner {

    private final RateFiles files;
    private final RateTable table;
    private final Audit audit;
    private final InstantSource clock;

    RateLoading(RateFiles files, RateTable table, Audit audit, InstantSource clock) {
        this.files = files;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        load(files.rows());
    }

    /** @return how many rows are new */
    int load(List<RateRow> rows) {
        var there = table.all();
        int written = 0;
        for (var row : rows) {
            var same = there.stream()
                    .map(RateEntry::row)
                    .filter(other -> startsWith(other, row))
                    .toList();
            if (same.stream().anyMatch(other -> saysTheSame(other, row)) || table.hasFromFile(key(row))) {
                continue;
            }
            written += write(same.isEmpty() ? row : unconfirmed(row));
        }
        LoggerFactory.getLogger(RateLoading.class)
                .info("The files hold {} rates, {} of them new", rows.size(), written);
        return written;
    }

    private int write(RateRow row) {
        var id = new RateId(Uuid7.next(clock));
        if (!table.writeFromFile(id, row, key(row), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return 0;
        }
        audit.record(AuditEvent.of(AuditEvent.SYSTEM, "RATE_LOADED")
                .on("rate", id.value())
                .because(row.status().name()));
        return 1;
    }

    private static RateRow unconfirmed(RateRow row) {
        return new RateRow(
                row.name(),
                row.council(),
                row.value(),
                row.unit(),
                row.from(),
                row.to(),
                row.source(),
                RateStatus.UNCONFIRMED);
    }

    private static boolean startsWith(RateRow one, RateRow other) {
        return one.council().equals(other.council())
                && one.name().equals(other.name())
                && one.from().equals(other.from());
    }

    private static boolean saysTheSame(RateRow one, RateRow other) {
        return one.value() == other.value() && one.unit() == other.unit();
    }

    private static String key(RateRow row) {
        return String.join(
                "|",
                row.council(),
                row.name(),
                row.from().toString(),
                row.unit().word() + ":" + row.value());
    }
}

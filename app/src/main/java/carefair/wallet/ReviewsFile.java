package carefair.wallet;

import carefair.identity.CouncilFile;
import carefair.identity.References;
import carefair.identity.Who;
import carefair.operations.CsvOut;
import carefair.settings.Settings;
import carefair.shared.UuidBytes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code bin/export reviews}: the plans to be reviewed by a day, the longest overdue first, in the layout in which plans come in: with the
 * day of the next review put in, it can be imported again.
 */
@Component
class ReviewsFile implements CouncilFile {

    private static final String IN_FORCE = """
            from wallet w join support_plan_version v on v.wallet_id = w.id
                and v.version_number = (select max(x.version_number) from support_plan_version x where x.wallet_id = w.id)
            """;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final References references;

    ReviewsFile(JdbcClient jdbc, Settings settings, References references) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.references = references;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public List<String> columns() {
        return PlansImport.COLUMNS;
    }

    /** Three months ahead, so that there is time to make an appointment. */
    @Override
    public Days usual(LocalDate today) {
        return new Days(null, today.plusMonths(3));
    }

    @Override
    public void write(Who who, Days days, CsvOut out) {
        var people = references.all(who);
        var covers = covers(days);
        jdbc.sql("select v.id, w.person_id, v.in_force_from, v.review_due_on " + IN_FORCE
                        + " where w.council_id = ? and v.review_due_on <= ? order by v.review_due_on, w.id")
                .param(settings.council().code())
                .param(days.until())
                .query(row -> {
                    out.row(
                            people.get(UuidBytes.toUuid(row.getBytes("person_id"))),
                            String.join(
                                    PlansImport.BETWEEN,
                                    covers.getOrDefault(UuidBytes.toUuid(row.getBytes("id")), List.of())),
                            row.getObject("in_force_from", LocalDate.class),
                            row.getObject("review_due_on", LocalDate.class));
                });
    }

    private Map<UUID, List<String>> covers(Days days) {
        var covers = new HashMap<UUID, List<String>>();
        jdbc.sql("select c.version_id, c.category " + IN_FORCE + " join support_plan_category c on c.version_id = v.id"
                        + " where w.council_id = ? and v.review_due_on <= ? order by c.category")
                .param(settings.council().code())
                .param(days.until())
                .query(row -> {
                    covers.computeIfAbsent(UuidBytes.toUuid(row.getBytes(1)), version -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return covers;
    }
}

package carefair.identity;

import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds many things that people must be told, a statement a table. */
@Component
class ThingRows {

    private final JdbcClient jdbc;

    ThingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param things each told to a person */
    void insert(List<ThingRecord> things) {
        var rows = new ManyRows("thing_to_know", "id, person_id, code, path, due, told_at");
        var facts = new ManyRows("thing_fact", "thing_id, fact_name, fact_text");
        for (var thing : things) {
            var id = UuidBytes.of(thing.getId());
            var told = thing.told(false);
            rows.add(
                    id,
                    UuidBytes.ofNullable(thing.person()),
                    told.thing().code(),
                    told.thing().path(),
                    told.thing().due(),
                    LocalDateTime.ofInstant(told.at(), ZoneOffset.UTC));
            told.thing().facts().forEach((name, text) -> facts.add(id, name, text));
        }
        rows.into(jdbc);
        facts.into(jdbc);
    }
}

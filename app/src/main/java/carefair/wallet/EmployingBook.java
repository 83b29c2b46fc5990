package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every version of what was said of each assistant; the last one holds. */
@Component
class EmployingBook {

    private final JdbcClient jdbc;
    private final Words words;
    private final InstantSource clock;

    EmployingBook(JdbcClient jdbc, Words words, InstantSource clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    void add(UUID wallet, AssistantId id, WordsId name, Employment work, boolean ended, UUID saidBy) {
        int version = jdbc.sql(
                        "select coalesce(max(version_number), 0) + 1 from employed_assistant where assistant_id = ?")
                .param(UuidBytes.of(id.value()))
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into employed_assistant (id, assistant_id, wallet_id, version_number, name_words_id, minutes_a_week, hourly_pence,
                    started_on, hours_kind, age_band, holiday_taken_minutes, ended, said_by, said_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UuidBytes.of(Uuid7.next(clock)), UuidBytes.of(id.value()), UuidBytes.of(wallet), version)
                .params(
                        UuidBytes.of(name.value()),
                        work.minutesAWeek(),
                        work.hourly().pence(),
                        work.startedOn())
                .params(work.hours().name(), work.age().name(), work.holidayTaken(), ended)
                .params(UuidBytes.of(saidBy), London.today(clock))
                .update();
    }

    /** Whether the id is free, or names an assistant of this wallet. */
    boolean isOrMayBeOf(AssistantId id, UUID wallet) {
        return jdbc.sql("select count(*) from employed_assistant where assistant_id = ? and wallet_id <> ?")
                        .params(UuidBytes.of(id.value()), UuidBytes.of(wallet))
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Those who work now, in the order in which they were first said. */
    List<Employing.Assistant> of(UUID wallet) {
        return jdbc.sql("""
                select a.* from employed_assistant a where a.wallet_id = ? and a.ended = false and a.version_number =
                    (select max(b.version_number) from employed_assistant b where b.assistant_id = a.assistant_id)
                order by a.started_on, a.assistant_id
                """)
                .param(UuidBytes.of(wallet))
                .query((row, n) -> new Employing.Assistant(
                        new AssistantId(UuidBytes.toUuid(row.getBytes("assistant_id"))),
                        words.read(new WordsId(UuidBytes.toUuid(row.getBytes("name_words_id"))))
                                .orElse(""),
                        Reserves.inThisLeaveYear(
                                new Employment(
                                        row.getInt("minutes_a_week"),
                                        Money.ofPence(row.getLong("hourly_pence")),
                                        row.getObject("started_on", LocalDate.class),
                                        Employment.Hours.valueOf(row.getString("hours_kind")),
                                        Employment.AgeBand.valueOf(row.getString("age_band")),
                                        row.getInt("holiday_taken_minutes")),
                                row.getObject("said_on", LocalDate.class),
                                London.today(clock))))
                .list();
    }
}

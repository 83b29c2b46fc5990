package carefair.wallet;

import carefair.audit.Words;
import carefair.audit.WordsId;
import carefair.identity.OrganisationId;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of decisions that paying somebody close is necessary. */
@Component
class NecessityBook {

    private final JdbcClient jdbc;
    private final Words words;

    NecessityBook(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    void add(Necessity decision, WordsId why) {
        jdbc.sql("""
                insert into necessity (id, person_id, payee_id, purpose, decided_by, decided_on, ends_on, words_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidBytes.of(decision.id().value()),
                        UuidBytes.of(decision.person().value()),
                        UuidBytes.of(decision.payee().value()))
                .params(
                        decision.purpose().name(),
                        UuidBytes.of(decision.decidedBy().value()))
                .params(decision.decidedOn(), decision.endsOn(), UuidBytes.of(why.value()))
                .update();
    }

    /** @return whether it was ended by this, and not before */
    boolean end(NecessityId id, SignInId by, LocalDate on, WordsId why) {
        return jdbc.sql("""
                        update necessity set ended_by = ?, ended_on = ?, ended_words_id = ? where id = ? and ended_on is null
                        """)
                        .params(UuidBytes.of(by.value()), on)
                        .params(UuidBytes.of(why.value()), UuidBytes.of(id.value()))
                        .update()
                == 1;
    }

    Optional<Necessity> find(NecessityId id) {
        return jdbc.sql("select * from necessity where id = ?")
                .param(UuidBytes.of(id.value()))
                .query(this::necessity)
                .optional();
    }

    /** Every decision about one person, newest first. */
    List<Necessity> of(PersonId person) {
        return jdbc.sql("select * from necessity where person_id = ? order by decided_on desc, id desc")
                .param(UuidBytes.of(person.value()))
                .query(this::necessity)
                .list();
    }

    /** Whether the council decided that this payee is needed for this, up to that day. */
    boolean covers(PersonId person, OrganisationId payee, SpendFacts.Purpose purpose, LocalDate lastDay) {
        return of(person).stream()
                .anyMatch(decision ->
                        decision.payee().equals(payee) && decision.purpose() == purpose && decision.covers(lastDay));
    }

    private Necessity necessity(ResultSet row, int n) throws SQLException {
        return new Necessity(
                new NecessityId(UuidBytes.toUuid(row.getBytes("id"))),
                new PersonId(UuidBytes.toUuid(row.getBytes("person_id"))),
                new OrganisationId(UuidBytes.toUuid(row.getBytes("payee_id"))),
                SpendFacts.Purpose.valueOf(row.getString("purpose")),
                new SignInId(UuidBytes.toUuid(row.getBytes("decided_by"))),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                words.read(new WordsId(UuidBytes.toUuid(row.getBytes("words_id"))))
                        .orElse(""),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }
}

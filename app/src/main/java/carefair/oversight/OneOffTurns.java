package carefair.oversight;

import carefair.identity.PersonId;
import carefair.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one-off payments to one person be written one after the other: each counts those before it, so that together they stay within what
 * one officer may agree to alone.
 */
@Component
class OneOffTurns {

    private final JdbcClient jdbc;

    OneOffTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever writes one for this person now, and keeps others waiting until the caller's transaction ends. */
    void take(PersonId person) {
        // Whether the row is there or not, this one statement locks it; all three databases know it.
        jdbc.sql(
                        "insert into one_off_turn (person_id) values (?) on duplicate key update person_id = values(person_id)")
                .param(UuidBytes.of(person.value()))
                .update();
    }
}

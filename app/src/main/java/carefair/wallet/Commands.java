package carefair.wallet;

import carefair.settings.Settings;
import carefair.shared.UuidBytes;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers each command by its key. The key is inserted, never looked for first: twins wait at the insert for the first to end. */
@Component
class Commands {

    private record Earlier(String fingerprint, String state, Answer answer) {}

    private final JdbcClient jdbc;
    private final Settings settings;
    private final InstantSource clock;

    Commands(JdbcClient jdbc, Settings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins a command, or gives the answer it had before.
     *
     * @throws WalletRefusal.KeyUsedForSomethingElse if the key came before with another request
     */
    Optional<Answer> begin(Command command) {
        try {
            jdbc.sql("""
                    insert into idempotency (council_id, scope, command_key, request_hash, state, captured, released, created_at)
                    values (?, ?, ?, ?, 'STARTED', 0, 0, ?)
                    """)
                    .params(council(), command.scope().name(), key(command), command.fingerprint())
                    .param(Utc.of(clock.instant()))
                    .update();
            return Optional.empty();
        } catch (DuplicateKeyException twin) {
            return Optional.of(answerOf(command));
        }
    }

    void finish(Command command, Answer answer) {
        int rows = jdbc.sql("""
                update idempotency set state = 'DONE', hold_id = ?, journal_id = ?, captured = ?, released = ?, in_audit = ?
                where council_id = ? and scope = ? and command_key = ? and state = 'STARTED'
                """)
                .param(UuidBytes.ofNullable(answer.hold()))
                .param(UuidBytes.ofNullable(answer.journal()))
                .params(answer.captured(), answer.released(), answer.journal() == null)
                .params(council(), command.scope().name(), key(command))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("A command ended that never began: " + command.key());
        }
    }

    private Answer answerOf(Command command) {
        var earlier = jdbc.sql("""
                select request_hash, state, hold_id, journal_id, captured, released from idempotency
                where council_id = ? and scope = ? and command_key = ?
                """)
                .params(council(), command.scope().name(), key(command))
                .query((row, n) -> new Earlier(
                        row.getString("request_hash"),
                        row.getString("state"),
                        new Answer(
                                UuidBytes.toUuidOrNull(row.getBytes("hold_id")),
                                UuidBytes.toUuidOrNull(row.getBytes("journal_id")),
                                row.getLong("captured"),
                                row.getLong("released"),
                                false)))
                .single();
        if (!earlier.fingerprint().equals(command.fingerprint())) {
            throw new WalletRefusal.KeyUsedForSomethingElse();
        }
        if (!earlier.state().equals("DONE")) {
            throw new IllegalStateException("A command is inside itself: " + command.key());
        }
        return earlier.answer();
    }

    private String council() {
        return settings.council().code();
    }

    private static byte[] key(Command command) {
        return UuidBytes.of(command.key().value());
    }
}

package carefair.audit;

import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people wrote: the only free text; every other table holds its id. It can be withheld or erased without breaking the chain. */
@Service
public class Words {

    /** The longest text kept, in characters. */
    public static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Words(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a text of 1 to 2,000 characters about a person, in the caller's transaction. Spaces around it are dropped.
     *
     * @throws IllegalArgumentException if nothing is left of the text or it is longer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public WordsId write(UUID subject, UUID author, String text) {
        var body = text.strip();
        if (body.isEmpty() || body.length() > LONGEST) {
            throw new IllegalArgumentException("Words have 1 to " + LONGEST + " characters, not " + body.length());
        }
        var id = Uuid7.next(clock);
        var salt = new byte[16];
        random.nextBytes(salt);
        jdbc.sql("insert into words (id, subject_id, author_id, body, salt, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UuidBytes.of(id),
                        UuidBytes.of(subject),
                        UuidBytes.of(author),
                        body,
                        salt,
                        Utc.of(clock.instant()))
                .update();
        return new WordsId(id);
    }

    /** The text, or nothing if it was withheld or erased. */
    @Transactional(readOnly = true)
    public Optional<String> read(WordsId id) {
        return jdbc.sql("select body from words where id = ? and withheld_at is null and erased_at is null")
                .param(UuidBytes.of(id.value()))
                .query(String.class)
                .optional();
    }

    /** The salted digest of the text as it stands, for the chain; nothing once erased. */
    @Transactional(readOnly = true)
    public Optional<byte[]> digest(WordsId id) {
        return jdbc.sql("select salt, body from words where id = ? and erased_at is null")
                .param(UuidBytes.of(id.value()))
                .query((row, n) -> new CanonicalBytes()
                        .add(row.getBytes("salt"))
                        .add(row.getString("body"))
                        .sha256())
                .optional();
    }
}

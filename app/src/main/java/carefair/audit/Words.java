package carefair.audit;

import carefair.shared.Uuid7;
import carefair.shared.UuidBytes;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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

    /** The text as it was last corrected, or nothing if it was withheld or erased. */
    @Transactional(readOnly = true)
    public Optional<String> read(WordsId id) {
        return jdbc.sql("""
                select body from words where (id = ? or corrects = ?) and withheld_at is null and erased_at is null
                order by case when id = ? then 0 else 1 end desc, written_at desc, id desc limit 1
                """)
                .params(UuidBytes.of(id.value()), UuidBytes.of(id.value()), UuidBytes.of(id.value()))
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

    /**
     * What one author wrote about one person, as it was last corrected, newest first.
     *
     * @param id the first wording, by which other tables know it
     */
    public record Written(WordsId id, String text, Instant at) {}

    /** See {@link Written}; what was withheld or erased is not among them. */
    @Transactional(readOnly = true)
    public List<Written> by(UUID author, UUID subject) {
        return jdbc
                .sql("""
                select id, written_at from words where author_id = ? and subject_id = ? and corrects is null
                    and withheld_at is null and erased_at is null order by written_at desc, id desc
                """)
                .params(UuidBytes.of(author), UuidBytes.of(subject))
                .query((row, n) -> new WordsId(UuidBytes.toUuid(row.getBytes("id"))))
                .list()
                .stream()
                .map(id -> read(id).map(text -> new Written(id, text, writtenAt(id))))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What somebody wrote about one person, as it was last corrected.
     *
     * @param id the first wording, by which other tables know it
     */
    public record Said(WordsId id, UUID author, String text, Instant at) {}

    /** What anybody wrote about one person, newest first; what was withheld or erased is not among it. */
    @Transactional(readOnly = true)
    public List<Said> about(UUID subject, int limit) {
        return jdbc
                .sql("""
                select id, author_id from words where subject_id = ? and corrects is null
                    and withheld_at is null and erased_at is null order by written_at desc, id desc limit ?
                """)
                .params(UuidBytes.of(subject), limit)
                .query((row, n) -> Map.entry(
                        new WordsId(UuidBytes.toUuid(row.getBytes("id"))), UuidBytes.toUuid(row.getBytes("author_id"))))
                .list()
                .stream()
                .map(found -> read(found.getKey())
                        .map(text -> new Said(found.getKey(), found.getValue(), text, writtenAt(found.getKey()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One of {@link #about}; nothing if it is about somebody else, or was withheld or erased. */
    @Transactional(readOnly = true)
    public Optional<Said> one(UUID subject, WordsId id) {
        return jdbc.sql("""
                select author_id from words where id = ? and subject_id = ? and corrects is null
                    and withheld_at is null and erased_at is null
                """)
                .params(UuidBytes.of(id.value()), UuidBytes.of(subject))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes("author_id")))
                .optional()
                .flatMap(author -> read(id).map(text -> new Said(id, author, text, writtenAt(id))));
    }

    /**
     * Withholds words with their corrections: nobody reads them here from now on. They stay until they are erased, and the chain holds.
     *
     * @return how many were withheld
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withhold(WordsId id) {
        return jdbc.sql("""
                update words set withheld_at = ? where (id = ? or corrects = ?) and withheld_at is null and erased_at is null
                """)
                .params(Utc.of(clock.instant()), UuidBytes.of(id.value()), UuidBytes.of(id.value()))
                .update();
    }

    /**
     * Puts words right, in the caller's transaction: from now on the correction is read in their place. The first wording stays, as the
     * chain has its digest.
     *
     * @param first the first wording
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public WordsId correct(WordsId first, UUID author, String text) {
        var subject = jdbc.sql(
                        "select subject_id from words where id = ? and corrects is null and withheld_at is null and erased_at is null")
                .param(UuidBytes.of(first.value()))
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No words to correct: " + first));
        var correction = write(subject, author, text);
        jdbc.sql("update words set corrects = ? where id = ?")
                .params(UuidBytes.of(first.value()), UuidBytes.of(correction.value()))
                .update();
        return correction;
    }

    /** Erases a text with its corrections, and their salt. The chain keeps its digest, so it still holds. @return how many were erased */
    @Transactional
    public int erase(WordsId id) {
        return jdbc.sql("""
                update words set body = null, salt = null, erased_at = ?
                where (id = ? or corrects = ?) and erased_at is null
                """)
                .params(Utc.of(clock.instant()), UuidBytes.of(id.value()), UuidBytes.of(id.value()))
                .update();
    }

    private Instant writtenAt(WordsId id) {
        return jdbc.sql("select max(written_at) from words where id = ? or corrects = ?")
                .params(UuidBytes.of(id.value()), UuidBytes.of(id.value()))
                .query(java.time.LocalDateTime.class)
                .single()
                .toInstant(java.time.ZoneOffset.UTC);
    }
}

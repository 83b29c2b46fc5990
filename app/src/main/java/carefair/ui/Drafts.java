package carefair.ui;

import carefair.operations.KeepFor;
import carefair.shared.Uuid7;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers on their way: each Continue keeps them, so that F5, Back and a lost session lose nothing. A draft belongs to one keeper
 * ({@link WhoseAccount#keeper}) and lasts as long as {@link KeepFor} says from its last answer.
 */
@Service
@Transactional
public class Drafts {

    private final JdbcClient db;
    private final KeepFor keepFor;
    private final InstantSource clock;

    Drafts(JdbcClient db, KeepFor keepFor, InstantSource clock) {
        this.db = db;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    /**
     * A draft as it stands.
     *
     * @param answers by the name of the input, exactly as typed; several values of one name stand on lines of their own
     */
    public record Draft(DraftId id, String journey, Map<String, String> answers) {

        public Typed typed() {
            return Typed.ofDraft(answers);
        }

        public String answer(String name) {
            return answers.getOrDefault(name, "");
        }
    }

    /** Begins a draft of a journey; old ones of all people are cleared away by the way. */
    public DraftId start(UUID keeper, String journey, Map<String, String> answers) {
        var id = new DraftId(Uuid7.next(clock));
        clearOld();
        db.sql("insert into draft (id, keeper, journey, updated_at) values (?, ?, ?, ?)")
                .params(bytes(id.value()), bytes(keeper), journey, now())
                .update();
        write(id, answers);
        return id;
    }

    /** The draft, if it is this keeper's and not too old. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID keeper, DraftId id) {
        return db.sql("select journey from draft where id = ? and keeper = ? and updated_at > ?")
                .params(bytes(id.value()), bytes(keeper), oldest())
                .query(String.class)
                .optional()
                .map(journey -> new Draft(id, journey, answers(id)));
    }

    /** The newest of a keeper's drafts of a journey, so that whoever closed the page can go on. */
    @Transactional(readOnly = true)
    public Optional<Draft> latest(UUID keeper, String journey) {
        return db.sql(
                        "select id from draft where keeper = ? and journey = ? and updated_at > ? order by updated_at desc limit 1")
                .params(bytes(keeper), journey, oldest())
                .query((row, n) -> new DraftId(carefair.shared.UuidBytes.toUuid(row.getBytes("id"))))
                .optional()
                .map(id -> new Draft(id, journey, answers(id)));
    }

    /** Keeps these answers, each in place of an older one of the same name. Does nothing to another keeper's draft. */
    public void save(UUID keeper, DraftId id, Map<String, String> answers) {
        var own = db.sql("update draft set updated_at = ? where id = ? and keeper = ?")
                .params(now(), bytes(id.value()), bytes(keeper))
                .update();
        if (own == 1) {
            write(id, answers);
        }
    }

    /** Gives a draft to another keeper, as when a visitor signs in. Does nothing to a draft that is not {@code from}'s. */
    public void handOver(UUID from, UUID to, DraftId id) {
        db.sql("update draft set keeper = ? where id = ? and keeper = ?")
                .params(bytes(to), bytes(id.value()), bytes(from))
                .update();
    }

    /** Forgets a draft whose answers were sent. */
    public void finish(UUID keeper, DraftId id) {
        db.sql("delete from draft where id = ? and keeper = ?")
                .params(bytes(id.value()), bytes(keeper))
                .update();
    }

    private Map<String, String> answers(DraftId id) {
        var answers = new LinkedHashMap<String, String>();
        db.sql("select field, answer from draft_answer where draft_id = ? order by field")
                .param(bytes(id.value()))
                .query(row -> {
                    answers.put(row.getString("field"), row.getString("answer"));
                });
        return answers;
    }

    private void write(DraftId id, Map<String, String> answers) {
        answers.forEach((field, answer) -> {
            db.sql("delete from draft_answer where draft_id = ? and field = ?")
                    .params(bytes(id.value()), field)
                    .update();
            db.sql("insert into draft_answer (draft_id, field, answer) values (?, ?, ?)")
                    .params(bytes(id.value()), field, answer.length() > 4000 ? answer.substring(0, 4000) : answer)
                    .update();
        });
    }

    /** Clears away what is too old, of all people. @return how many drafts */
    int clearOld() {
        return db.sql("delete from draft where updated_at <= ?").param(oldest()).update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDateTime oldest() {
        return now().minus(keepFor.draft());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

package carefair.estimator.kept;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Who;
import carefair.operations.KeepFor;
import carefair.shared.London;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to an estimate that somebody asked to keep, for 28 days, under a code that only they have. Whoever has the code can come back
 * with it, from any device; a member of staff who is told it on the phone can open the same answers, and that is remembered.
 */
@Service
@Transactional
public class KeptEstimates {

    private final JdbcClient db;
    private final Access access;
    private final Audit audit;
    private final KeepFor keepFor;
    private final InstantSource clock;

    KeptEstimates(JdbcClient db, Access access, Audit audit, KeepFor keepFor, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    /** @param until the last day on which the code works, in London */
    public record Kept(EstimateCode code, LocalDate until, Map<String, String> answers) {}

    /** Keeps these answers under a new code; what is older than 28 days is cleared away by the way. Open to everybody. */
    public Kept keep(Map<String, String> answers) {
        clearOld();
        var code = EstimateCode.random();
        var until = now().plus(keepFor.estimate());
        db.sql("insert into kept_estimate (code_digest, kept_until) values (?, ?)")
                .params(code.digest(), utc(until))
                .update();
        write(code, answers);
        return new Kept(code, London.on(until), Map.copyOf(answers));
    }

    /** Keeps these answers in place of those under the code, for another 28 days; nothing if the code works no more. Open to everybody. */
    public Optional<Kept> keepAgain(EstimateCode code, Map<String, String> answers) {
        var until = now().plus(keepFor.estimate());
        var found = db.sql("update kept_estimate set kept_until = ? where code_digest = ? and kept_until > ?")
                .params(utc(until), code.digest(), utc(now()))
                .update();
        if (found == 0) {
            return Optional.empty();
        }
        db.sql("delete from kept_estimate_answer where code_digest = ?")
                .param(code.digest())
                .update();
        write(code, answers);
        return Optional.of(new Kept(code, London.on(until), Map.copyOf(answers)));
    }

    /** What is kept under the code, if it still works. Open to everybody who has the code. */
    @Transactional(readOnly = true)
    public Optional<Kept> open(EstimateCode code) {
        return db.sql("select kept_until from kept_estimate where code_digest = ? and kept_until > ?")
                .params(code.digest(), utc(now()))
                .query(LocalDateTime.class)
                .optional()
                .map(until -> new Kept(code, London.on(until.toInstant(ZoneOffset.UTC)), answers(code)));
    }

    /**
     * The same for any member of staff who was told the code; each try is remembered.
     *
     * @throws carefair.identity.IdentityRefusal.NotYourRole if they are not staff any more
     */
    public Optional<Kept> openFor(Who.Staff who, EstimateCode code) {
        access.requireStaff(who);
        var found = open(code);
        audit.record(
                AuditEvent.of(who.actor(), "ESTIMATE_OPENED").because(found.isPresent() ? "BY_CODE" : "NO_SUCH_CODE"));
        return found;
    }

    /** Clears away what was kept long enough. @return how many estimates */
    int clearOld() {
        return db.sql("delete from kept_estimate where kept_until <= ?")
                .param(utc(now()))
                .update();
    }

    /** Deletes what is kept under the code, at once. Open to everybody who has the code. */
    public void forget(EstimateCode code) {
        db.sql("delete from kept_estimate where code_digest = ?")
                .param(code.digest())
                .update();
    }

    private void write(EstimateCode code, Map<String, String> answers) {
        answers.forEach((field, answer) -> db.sql(
                        "insert into kept_estimate_answer (code_digest, field, answer) values (?, ?, ?)")
                .params(code.digest(), field, answer)
                .update());
    }

    private Map<String, String> answers(EstimateCode code) {
        var answers = new LinkedHashMap<String, String>();
        db.sql("select field, answer from kept_estimate_answer where code_digest = ? order by field")
                .param(code.digest())
                .query(row -> {
                    answers.put(row.getString("field"), row.getString("answer"));
                });
        return answers;
    }

    private Instant now() {
        return clock.instant();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

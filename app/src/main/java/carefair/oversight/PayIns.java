package carefair.oversight;

import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.PassingFault;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Runs the day's pay-ins: every period of every agreed schedule that has begun and is not paid, each once, whatever happens on the way.
 * Everything here is for direct payment officers.
 */
@Service
public class PayIns {

    private static final Logger LOG = LoggerFactory.getLogger(PayIns.class);
    private static final int TRIES = 3;

    /** What is due now: how many people's schedules, how many periods, and the sum. */
    public record Due(long schedules, long periods, Money sum) {}

    /**
     * What could not be paid, and why.
     *
     * @param reasonCode such as {@code NoWallet}; {@code Other} where the log has more
     */
    public record Unpaid(PayScheduleId schedule, PersonId person, Money amount, String reasonCode) {}

    /**
     * One run.
     *
     * @param finishedAt null when it is still going on, or stopped half-way: running again pays the rest
     */
    public record RunView(
            PayInRunId id,
            SignInId by,
            Instant startedAt,
            @Nullable Instant finishedAt,
            long schedules,
            long periods,
            Money sum,
            List<Unpaid> unpaid) {}

    private final PayInChunk chunks;
    private final RunLog log;
    private final PayInBook book;
    private final OfficersDesk desk;
    private final PayInPace pace;

    PayIns(PayInChunk chunks, RunLog log, PayInBook book, OfficersDesk desk, PayInPace pace) {
        this.chunks = chunks;
        this.log = log;
        this.book = book;
        this.desk = desk;
        this.pace = pace;
    }

    /**
     * Pays what is due, a chunk in a transaction. One schedule that fails does not stop the others. The same key again, after a stop
     * half-way too, goes on where it stopped; after the end it gives the same answer.
     */
    public RunView run(CommandKey key, Who.Staff who) {
        desk.require(who);
        var run = new PayInChunk.Run(key.value(), who, desk.today());
        if (log.begin(run.id(), who)) {
            log.end(run.id(), payAll(run));
        }
        return book.run(who, new PayInRunId(run.id()));
    }

    private Map<UUID, String> payAll(PayInChunk.Run run) {
        var unpaid = Collections.synchronizedMap(new LinkedHashMap<UUID, String>());
        var mark = PayInChunk.Mark.START;
        try (var threads = new PayInThreads(pace.writers())) {
            for (var next = chunks.ahead(run, mark, pace.chunk());
                    !next.isEmpty();
                    next = chunks.ahead(run, mark, pace.chunk())) {
                var chunk = next;
                threads.take(() -> payTogether(run, chunk, unpaid, TRIES));
                mark = next.getLast();
            }
            threads.await();
        }
        return unpaid;
    }

    private void payTogether(PayInChunk.Run run, List<PayInChunk.Mark> chunk, Map<UUID, String> unpaid, int tries) {
        try {
            chunks.pay(run, chunk);
        } catch (RuntimeException oneOfThem) {
            if (isGone(oneOfThem)) {
                // Nothing can be paid now; pressing again pays the rest.
                throw oneOfThem;
            }
            if (tries > 1 && PassingFault.isPassing(oneOfThem)) {
                payTogether(run, chunk, unpaid, tries - 1);
                return;
            }
            // The whole chunk was rolled back: by themselves, all but the one at fault are paid.
            LOG.warn("A chunk of {} pay-ins is paid one by one: {}", chunk.size(), oneOfThem.toString());
            chunk.forEach(mark -> payAlone(run, mark.schedule(), unpaid, TRIES));
        }
    }

    /** Whether the database does not answer, so that trying the next is of no use. */
    private static boolean isGone(Throwable fault) {
        return Stream.iterate(fault, f -> f != null, Throwable::getCause)
                .limit(20)
                .anyMatch(f -> f instanceof CannotCreateTransactionException
                        || f instanceof SQLTransientConnectionException
                        || f instanceof SQLException sql
                                && ("Connection is closed".equals(sql.getMessage())
                                        || sql.getSQLState() != null
                                                && sql.getSQLState().startsWith("08")));
    }

    private void payAlone(PayInChunk.Run run, UUID schedule, Map<UUID, String> unpaid, int tries) {
        try {
            chunks.payAlone(run, schedule);
        } catch (ConcurrencyFailureException busy) {
            if (tries > 1) {
                payAlone(run, schedule, unpaid, tries - 1);
            } else {
                unpaid.put(schedule, "Busy");
            }
        } catch (RuntimeException refused) {
            if (isGone(refused)) {
                throw refused;
            }
            LOG.warn("Schedule {} was not paid", schedule, refused);
            unpaid.put(schedule, reason(refused));
        }
    }

    private static String reason(RuntimeException refused) {
        return refused instanceof carefair.wallet.WalletRefusal
                ? refused.getClass().getSimpleName()
                : "Other";
    }
}

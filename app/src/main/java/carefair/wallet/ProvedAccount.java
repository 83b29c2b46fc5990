package carefair.wallet;

import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account while the whole ledger is read: what its balance row says, and what its postings and holds say. */
final class ProvedAccount {

    /** What has its number and balance apart from the posting. */
    static final String FOLDED = """
            select f.account_id, p.dr, p.cr, f.account_seq, f.balance_after, p.account_id as posted_to
            from fold_entry f left join posting p on p.journal_id = f.journal_id and p.leg = f.leg
            """;

    /** What waits for its number and balance. */
    static final String WAITING = """
            select p.account_id, p.dr, p.cr from outbox o join posting p on p.journal_id = o.journal_id
            where o.topic = 'POSTED' and p.account_seq is null
            """;

    static final String COLUMNS = """
            a.id, a.council_id, a.kind, a.owner_id, a.mode, b.account_id, b.posted_dr, b.posted_cr, b.pending_dr, b.pending_cr,
            b.seq, b.floor_pence, b.ceiling_pence""";

    final long id;
    final String council;
    final String kind;
    final UUID owner;
    final boolean hasRow;
    final long postedDr;
    final long postedCr;
    final long pendingDr;
    final long pendingCr;
    final long seq;
    final @Nullable Long floor;
    private final @Nullable Long ceiling;
    private final boolean guarded;
    private final boolean deferred;

    private long dr;
    private long cr;
    private long lines;
    private long held;
    private long waiting;
    private long waitingLines;
    private final Sketch chain;

    ProvedAccount(ResultSet row, Sketch sketch) throws SQLException {
        id = row.getLong("id");
        council = row.getString("council_id");
        kind = row.getString("kind");
        owner = UuidBytes.toUuid(row.getBytes("owner_id"));
        guarded = row.getString("mode").equals("GUARDED");
        deferred = row.getString("mode").equals("DEFERRED");
        hasRow = row.getObject("account_id") != null;
        postedDr = row.getLong("posted_dr");
        postedCr = row.getLong("posted_cr");
        pendingDr = row.getLong("pending_dr");
        pendingCr = row.getLong("pending_cr");
        seq = row.getLong("seq");
        floor = row.getObject("floor_pence", Long.class);
        ceiling = row.getObject("ceiling_pence", Long.class);
        chain = sketch.another();
    }

    /** Takes a line in any order: each line's end must be the next one's beginning, so that all but the two ends cancel out. */
    void post(long lineDr, long lineCr, long number, long after) {
        dr += lineDr;
        cr += lineCr;
        lines++;
        chain.add(1, at(number, after));
        chain.add(-1, at(number - 1, after - lineCr + lineDr));
    }

    /** A posting without a number: one of a DEFERRED account, which has its number and balance elsewhere or still waits for them. */
    void postUnnumbered(long lineDr, long lineCr) {
        waiting += lineCr - lineDr;
        waitingLines++;
    }

    /** The number and balance of a posting that had none. */
    void fold(long lineDr, long lineCr, long number, long after) {
        post(lineDr, lineCr, number, after);
        outboxed(lineDr, lineCr);
    }

    /** An unnumbered posting that is known to be waiting. */
    void outboxed(long lineDr, long lineCr) {
        waiting -= lineCr - lineDr;
        waitingLines--;
    }

    void hold(long pence) {
        held += pence;
    }

    boolean postingsAgree() {
        var whole = chain.another();
        whole.add(1, at(0, 0));
        whole.add(-1, at(lines, cr - dr));
        return waiting == 0
                && waitingLines == 0
                && chain.isOppositeOf(whole)
                && seq == lines
                && postedDr == dr
                && postedCr == cr;
    }

    boolean isDeferred() {
        return deferred;
    }

    boolean holdsAgree() {
        return pendingDr == held && pendingCr == 0;
    }

    boolean floorHolds() {
        return floor == null ? !guarded : postedCr - postedDr - pendingDr >= floor;
    }

    boolean ceilingHolds() {
        return ceiling == null ? !kind.equals(AccountKind.OWN.name()) : postedCr - postedDr <= ceiling;
    }

    Drift drift() {
        return new Drift(
                id,
                new Drift.Counters(postedDr, postedCr, pendingDr + pendingCr, seq),
                new Drift.Counters(dr, cr, held, lines + waitingLines));
    }

    long held() {
        return held;
    }

    private long at(long number, long balance) {
        return chain.mark(chain.mark(chain.mark(), number), balance);
    }
}

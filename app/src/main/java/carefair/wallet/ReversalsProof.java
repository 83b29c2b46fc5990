package carefair.wallet;

import carefair.shared.UuidBytes;

/** Reads every reversal with what it reverses: the same accounts the other way round, and never more than was posted. */
final class ReversalsProof {

    static final String MIRROR = "A reversal moves money back between the accounts it came from, for the same person";
    static final String NO_MORE = "No more goes back of a posting than was posted, and what went back is counted";

    /** Reversed postings beside their originals, where anything but the side differs. */
    private static final String ASKEW = """
            select r.journal_id, r.leg from posting r
            join journal j on j.id = r.journal_id
            join posting o on o.journal_id = r.reverses_journal and o.leg = r.reverses_leg
            join journal oj on oj.id = o.journal_id
            where r.reverses_journal is not null and (r.account_id <> o.account_id or r.side = o.side
                or j.reverses_id is null or j.reverses_id <> r.reverses_journal
                or j.on_behalf_of <> oj.on_behalf_of or oj.reverses_id is not null)
            """;

    /** Of a journal that reverses another each posting does. */
    private static final String HALF = """
            select p.journal_id, p.leg from journal j join posting p on p.journal_id = j.id
            where j.reverses_id is not null and p.reverses_journal is null
            """;

    private static final String TOO_MUCH = """
            select r.journal_id, r.leg from refundable r
            left join posting p on p.journal_id = r.journal_id and p.leg = r.leg
            where p.journal_id is null or r.paid <> p.dr + p.cr or r.refunded + r.disputed > r.paid
                or r.refunded < 0 or r.disputed < 0
            """;

    private static final String MISCOUNTED = """
            select journal_id, leg from (
                select journal_id, leg, refunded as n from refundable
                union all
                select reverses_journal, reverses_leg, -(dr + cr) from posting where reverses_journal is not null) both_sides
            group by journal_id, leg having sum(n) <> 0
            """;

    private final LedgerSnapshot snapshot;
    private final Breaches breaches;

    ReversalsProof(LedgerSnapshot snapshot, Breaches breaches) {
        this.snapshot = snapshot;
        this.breaches = breaches;
    }

    void read() {
        name(ASKEW, MIRROR);
        name(HALF, MIRROR);
        name(TOO_MUCH, NO_MORE);
        name(MISCOUNTED, NO_MORE);
    }

    private void name(String sql, String promise) {
        snapshot.read(
                sql,
                row -> breaches.add(
                        promise, "posting " + row.getInt(2) + " of journal " + UuidBytes.toUuid(row.getBytes(1))));
    }
}

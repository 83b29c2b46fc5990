package carefair.wallet;

import carefair.shared.UuidBytes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads every journal with its postings and its link of the chain, in the order of the journals' keys, some thousands at a time: each table
 * by a range of its own key, so that nothing is joined and no column of a journal is sent again for each leg.
 */
final class JournalPages {

    private static final int AT_ONCE = 2_000;

    /** Takes one journal after the other; the link is null where it is not chained yet. */
    interface Journals {
        void take(StoredJournal journal, @Nullable Link link);
    }

    /** What the chain says of a journal. */
    record Link(int schemaVersion, int postings, long pence, byte[] digest) {}

    private final LedgerSnapshot snapshot;

    JournalPages(LedgerSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    void read(Journals journals) {
        var after = new UUID(0, 0);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            var until = page.lastEntry().getKey();
            var links = new HashMap<UUID, Link>();
            fill(page, links, UuidBytes.of(after), UuidBytes.of(until));
            page.forEach((id, journal) -> journals.take(journal, links.get(id)));
            after = until;
        }
    }

    private LinkedHashMap<UUID, StoredJournal> page(UUID after) {
        var page = new LinkedHashMap<UUID, StoredJournal>();
        snapshot.read(
                "select " + StoredJournal.COLUMNS + " from journal where id > ? order by id limit " + AT_ONCE,
                row -> {
                    var journal = new StoredJournal(row);
                    page.put(journal.id, journal);
                },
                UuidBytes.of(after));
        return page;
    }

    private void fill(Map<UUID, StoredJournal> page, Map<UUID, Link> links, byte[] after, byte[] until) {
        snapshot.read(
                "select " + StoredJournal.POSTING_COLUMNS
                        + " from posting where journal_id > ? and journal_id <= ? order by journal_id, leg",
                row -> {
                    var journal = page.get(UuidBytes.toUuid(row.getBytes(1)));
                    if (journal != null) {
                        journal.add(StoredJournal.Posting.of(row));
                    }
                },
                after,
                until);
        snapshot.read(
                "select journal_id, schema_version, postings, pence, digest from journal_seal"
                        + " where journal_id > ? and journal_id <= ?",
                row -> links.put(
                        UuidBytes.toUuid(row.getBytes(1)),
                        new Link(row.getInt(2), row.getInt(3), row.getLong(4), row.getBytes(5))),
                after,
                until);
    }
}

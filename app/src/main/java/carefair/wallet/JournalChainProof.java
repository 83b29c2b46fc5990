package carefair.wallet;

import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the chain of the journals from the first link to the last, through what each day's seal holds. */
final class JournalChainProof {

    static final String UNBROKEN = "The chain of the journals is unbroken";
    static final String SEALED = "The chain of the journals is the one that each day's seal holds";
    static final String GONE = "Each journal of the chain is there";

    private final LedgerSnapshot snapshot;
    private final Breaches breaches;
    private final List<DaySeal> seals;

    private byte[] hash = JournalLink.START;
    private long place;
    private long postings;
    private long pence;
    private boolean broken;

    JournalChainProof(LedgerSnapshot snapshot, Breaches breaches, List<DaySeal> seals) {
        this.snapshot = snapshot;
        this.breaches = breaches;
        this.seals = seals;
    }

    /**
     * Follows the chain.
     *
     * @param journals how many journals were found that have a link
     * @return how many links there are
     */
    long read(long journals) {
        snapshot.read(
                "select place, journal_id, schema_version, postings, pence, digest, hash from journal_seal order by place",
                this::take);
        if (!broken) {
            seals.stream()
                    .filter(seal -> seal.journals() > place)
                    .findFirst()
                    .ifPresent(seal -> breaches.add(
                            SEALED,
                            "place " + (place + 1) + ": from here to place " + seal.journals()
                                    + " the journals are gone, which the seal of " + seal.day() + " holds"));
        }
        if (journals != place) {
            snapshot.read(
                    "select s.journal_id, s.place from journal_seal s left join journal j on j.id = s.journal_id"
                            + " where j.id is null order by s.place",
                    row -> breaches.add(
                            GONE, "journal " + UuidBytes.toUuid(row.getBytes(1)) + ", place " + row.getLong(2)));
        }
        return place;
    }

    private void take(ResultSet row) throws SQLException {
        if (broken) {
            place++;
            return;
        }
        var link = new JournalLink(
                row.getLong(1),
                UuidBytes.toUuid(row.getBytes(2)),
                row.getInt(3),
                row.getInt(4),
                row.getLong(5),
                row.getBytes(6));
        place++;
        var where = "place " + place + ", journal " + link.journal();
        var wrong = wrong(link, row.getBytes(7));
        if (wrong != null) {
            broken = true;
            breaches.add(UNBROKEN, where + ": " + wrong);
            return;
        }
        postings += link.postings();
        pence += link.pence();
        for (var seal : seals) {
            if (seal.journals() == place
                    && (!Arrays.equals(seal.journalHead(), hash)
                            || seal.postings() != postings
                            || seal.pence() != pence)) {
                broken = true;
                breaches.add(
                        SEALED,
                        where + ": up to here the chain is not the one that the seal of " + seal.day() + " holds");
            }
        }
    }

    private @Nullable String wrong(JournalLink link, byte[] stored) {
        if (link.place() != place) {
            return "place " + place + " is gone";
        }
        hash = link.hash(hash);
        return Arrays.equals(hash, stored) ? null : "the link does not follow the one before";
    }
}

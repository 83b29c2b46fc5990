package carefair.wallet;

import carefair.audit.CanonicalBytes;
import java.util.UUID;

/**
 * One link of the journals' chain: the digest of a journal at its place.
 *
 * @param place from 1
 * @param pence what the journal moves
 */
record JournalLink(long place, UUID journal, int schemaVersion, int postings, long pence, byte[] digest) {

    /** Before the first. */
    static final byte[] START = new byte[32];

    /** The hash over this link and everything before it. */
    byte[] hash(byte[] previous) {
        return new CanonicalBytes()
                .add(previous)
                .add(place)
                .add(journal)
                .add(schemaVersion)
                .add(postings)
                .add(pence)
                .add(digest)
                .sha256();
    }
}

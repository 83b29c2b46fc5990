package carefair.directory;

import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a proof down with its listing, in the history and in the index. Runs in its caller's transaction. */
@Component
record Proving(KeptProofs proofs, Finder finder, InstantSource clock) {

    /** What is older than what is known changes nothing. */
    void prove(StoredListing listing, Proof proof, UUID by) {
        if (listing.prove(proof)) {
            proofs.save(new KeptProof(Uuid7.next(clock), listing.id(), proof, by));
            finder.changed(listing);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package carefair.identity;

import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which of the things told need nobody's eye any more: a reader has seen them, or what they asked for is done. */
@Component
class ReadThings {

    private final ThingsSeen seen;
    private final ThingsDone done;
    private final InstantSource clock;

    ReadThings(ThingsSeen seen, ThingsDone done, InstantSource clock) {
        this.seen = seen;
        this.done = done;
        this.clock = clock;
    }

    Set<UUID> among(Collection<UUID> things, UUID reader) {
        if (things.isEmpty()) {
            return Set.of();
        }
        var read = new HashSet<>(seen.seenAmong(things, reader));
        read.addAll(done.doneAmong(things));
        return read;
    }

    void seen(UUID thing, SignInId reader, Instant at) {
        if (!seen.existsByThingIdAndSignInId(thing, reader.value())) {
            seen.save(new ThingSeen(Uuid7.next(clock), thing, reader, at));
        }
    }

    void done(String path, Instant at) {
        done.openAt(path).forEach(thing -> done.save(new ThingDone(Uuid7.next(clock), thing, at)));
    }
}

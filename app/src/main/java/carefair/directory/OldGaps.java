package carefair.directory;

import carefair.operations.DueDeletion;
import carefair.shared.London;
import java.time.InstantSource;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what people looked for in vain, so long after the day. Nobody could be known by it; it is of no use any more. */
@Component
class OldGaps implements DueDeletion {

    private final UnmetNeeds needs;
    private final InstantSource clock;
    private final Period kept;

    OldGaps(UnmetNeeds needs, InstantSource clock, @Value("${carefair.keep.unmet-need:P24M}") Period kept) {
        this.needs = needs;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String what() {
        return "help that was not found";
    }

    @Override
    @Transactional
    public long deleteDue() {
        return needs.forgetBefore(London.today(clock).minus(kept));
    }
}

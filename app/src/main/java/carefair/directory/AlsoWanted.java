package carefair.directory;

import carefair.accreditation.HeldCheck;
import carefair.settings.HomeCategory;
import carefair.settings.Outcome;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a listing that it does not say of itself.
 *
 * @param checks what the council must have checked, each holding today
 * @param outcome what they want to be different in their life; null leaves nothing out, here as below
 * @param home the council's service category of a care home
 * @param on the day on which it must be free, as far as is known; the times of a week are not looked at then
 */
public record AlsoWanted(
        Set<HeldCheck> checks,
        @Nullable Outcome outcome,
        @Nullable HomeCategory home,
        @Nullable FreeOn on) {

    public static final AlsoWanted NOTHING = new AlsoWanted(Set.of(), null, null);

    /** On no certain day. */
    public AlsoWanted(Set<HeldCheck> checks, @Nullable Outcome outcome, @Nullable HomeCategory home) {
        this(checks, outcome, home, null);
    }

    public AlsoWanted {
        checks = Set.copyOf(checks);
    }

    public boolean isEmpty() {
        return checks.isEmpty() && outcome == null && home == null && on == null;
    }

    /** The same on another day; null for no certain one. */
    public AlsoWanted on(@Nullable FreeOn newOn) {
        return new AlsoWanted(checks, outcome, home, newOn);
    }
}

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
 */
public record AlsoWanted(
        Set<HeldCheck> checks,
        @Nullable Outcome outcome,
        @Nullable HomeCategory home) {

    public static final AlsoWanted NOTHING = new AlsoWanted(Set.of(), null, null);

    public AlsoWanted {
        checks = Set.copyOf(checks);
    }

    public boolean isEmpty() {
        return checks.isEmpty() && outcome == null && home == null;
    }
}

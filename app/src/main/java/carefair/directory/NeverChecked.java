package carefair.directory;

import carefair.accreditation.ShownChecks;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands as not checked on the listing of a provider of which the council never recorded a check. */
@Component
public class NeverChecked {

    /** Whom the council checks itself: of others a register says what was checked. */
    private static final Set<ListingKind> BY_THE_COUNCIL =
            EnumSet.of(ListingKind.PERSONAL_ASSISTANT, ListingKind.MICRO_PROVIDER, ListingKind.ISF_BROKER);

    private final ShownChecks checks;

    NeverChecked(ShownChecks checks) {
        this.checks = checks;
    }

    /**
     * Every sort of check, in the provider's own words where they name it, and after them what else they say they have.
     *
     * @param checked what its source says was checked, which is then not called unchecked
     * @param said what the provider says it has
     */
    public List<String> of(ListingKind kind, List<String> checked, List<String> said) {
        if (!BY_THE_COUNCIL.contains(kind)) {
            return said;
        }
        var every = checks.neverChecked().stream().flatMap(sort -> {
            var own = said.stream().filter(sort::isNamedIn).toList();
            return own.isEmpty() && checked.stream().noneMatch(sort::isNamedIn) ? Stream.of(sort.name()) : own.stream();
        });
        return Stream.concat(every, said.stream()).distinct().toList();
    }
}

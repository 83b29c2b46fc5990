package carefair.directory;

import carefair.accreditation.ShownChecks;
import carefair.accreditation.ShownChecks.Shown;
import carefair.identity.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the council recorded about a provider onto its listings, in place of what their source said was checked. */
@Component
class ListingChecks {

    private final ShownChecks checks;
    private final NeverChecked never;
    private final ListingFacts facts;

    ListingChecks(ShownChecks checks, NeverChecked never, ListingFacts facts) {
        this.checks = checks;
        this.never = never;
        this.facts = facts;
    }

    /** With what other registers say of it as well, which is not shown where many listings stand together. */
    Listing on(Listing listing) {
        return facts.on(onAll(List.of(listing)).getFirst());
    }

    List<Listing> onAll(List<Listing> listings) {
        var known = checks.ofAll(listings.stream()
                .map(Listing::provider)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        return listings.stream().map(listing -> on(listing, known)).toList();
    }

    Results on(Results results) {
        var dressed = onAll(results.hits().stream().map(Results.Hit::listing).toList());
        var hits = java.util.stream.IntStream.range(0, dressed.size())
                .mapToObj(i -> results.hits().get(i).of(dressed.get(i)))
                .toList();
        return results.showing(hits);
    }

    private Listing on(Listing listing, Map<OrganisationId, Shown> known) {
        if (listing.provider() == null) {
            return listing;
        }
        @Nullable Shown shown = known.get(listing.provider());
        return shown == null
                ? listing.checkedAs(
                        listing.checked(), never.of(listing.kind(), listing.checked(), listing.notChecked()))
                : listing.checkedAs(shown.checked(), shown.notChecked());
    }
}

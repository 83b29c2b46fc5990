package carefair.directory.oruk;

import carefair.accreditation.ShownChecks;
import carefair.directory.ComingDates;
import carefair.directory.Directory;
import carefair.directory.ListingId;
import carefair.directory.NeverChecked;
import carefair.directory.OfferId;
import carefair.identity.OrganisationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers what the standard's endpoints ask for. */
@Component
class OpenReferral {

    /** As many listings as words alone find; what else is asked for then leaves some of these out. */
    static final int MOST_FOUND = 1000;

    private static final int AT_A_TIME = 500;

    private final Finding finding;
    private final SharedListings listings;
    private final Terms terms;
    private final Telling telling;
    private final Checked checked;

    /** What the council recorded of providers, and what stands where it recorded nothing. */
    @Component
    record Checked(ShownChecks checks, NeverChecked never) {}

    /** What knows of words, and of the dates of activities where another module keeps them. */
    @Component("openReferralFinding")
    record Finding(Directory directory, ObjectProvider<ComingDates> dates) {}

    OpenReferral(Finding finding, SharedListings listings, Terms terms, Telling telling, Checked checked) {
        this.finding = finding;
        this.listings = listings;
        this.terms = terms;
        this.telling = telling;
        this.checked = checked;
    }

    Page<Fields> services(Asked asked) {
        return told(listings.page(filter(asked), asked.page(), asked.perPage()), asked, this::toldServices);
    }

    /** Tells each there is, on no page. */
    void everyService(Asked asked, Consumer<Fields> told) {
        every(filter(asked), listings -> toldServices(listings, asked).forEach(told));
    }

    private List<Fields> toldServices(List<SharedListing> some, Asked asked) {
        return asked.minimal()
                ? some.stream().map(telling::minimal).toList()
                : told(some, asked.full() ? telling::fullService : telling::service);
    }

    Optional<Fields> service(UUID id) {
        return listings.one(id).map(listing -> telling.fullService(listing, partsOf(listing)));
    }

    Page<Fields> servicesAtLocations(Asked asked) {
        // Of these no minimal answer is known, so that the page of one is no larger.
        int size = Math.min(asked.perPage(), Parameters.LARGEST_PAGE);
        return told(listings.page(filter(asked).placed(), asked.page(), size), asked, this::toldPlaced);
    }

    void everyServiceAtLocation(Asked asked, Consumer<Fields> told) {
        every(filter(asked).placed(), listings -> toldPlaced(listings, asked).forEach(told));
    }

    private List<Fields> toldPlaced(List<SharedListing> some, Asked asked) {
        return told(some, asked.full() ? telling::fullPlaced : telling::placed);
    }

    Optional<Fields> serviceAtLocation(UUID id) {
        return listings.one(Ids.listingPlaced(id))
                .filter(listing -> listing.point() != null)
                .map(listing -> telling.fullPlaced(listing, partsOf(listing)));
    }

    Page<Fields> taxonomies(Asked asked) {
        return Page.of(
                terms.taxonomies().stream()
                        .filter(taxonomy -> mentions(taxonomy.name(), asked.search()))
                        .map(Terms.Taxonomy::told)
                        .toList(),
                asked.page(),
                asked.perPage());
    }

    void everyTaxonomy(Asked asked, Consumer<Fields> told) {
        taxonomies(asked.onOnePage()).contents().forEach(told);
    }

    Optional<Fields> taxonomy(UUID id) {
        return terms.taxonomy(id).map(Terms.Taxonomy::toldWithItsTerms);
    }

    /** None of our terms stands below another: who asks for those below one gets none. */
    Page<Fields> taxonomyTerms(Asked asked) {
        return Page.of(
                terms.all()
                        .filter(_ -> asked.parent() == null)
                        .filter(term ->
                                asked.taxonomy() == null || term.taxonomyId().equals(asked.taxonomy()))
                        .filter(term -> mentions(term.name(), asked.search()))
                        .map(Terms.Term::told)
                        .toList(),
                asked.page(),
                asked.perPage());
    }

    void everyTaxonomyTerm(Asked asked, Consumer<Fields> told) {
        taxonomyTerms(asked.onOnePage()).contents().forEach(told);
    }

    Optional<Fields> taxonomyTerm(UUID id) {
        return terms.term(id).map(Terms.Term::told);
    }

    private Filter filter(Asked asked) {
        var filter = new Filter();
        var since = asked.modifiedAfter();
        if (since == null) {
            filter.offered();
        } else {
            filter.offeredOrEnded().changedSince(since);
        }
        if (!asked.search().isEmpty()) {
            filter.among(finding.directory().holding(asked.search(), MOST_FOUND).stream()
                    .map(ListingId::value)
                    .toList());
        }
        var term = asked.term();
        if (term != null) {
            filter.about(terms.term(term).map(List::of).orElse(List.of()));
        }
        var taxonomy = asked.taxonomy();
        if (taxonomy != null) {
            filter.about(terms.taxonomy(taxonomy).map(Terms.Taxonomy::terms).orElse(List.of()));
        }
        var organisation = asked.organisation();
        if (organisation != null) {
            filter.runBy(organisation);
        }
        return byAgeTimeAndPlace(filter, asked);
    }

    private Filter byAgeTimeAndPlace(Filter filter, Asked asked) {
        var from = asked.minimumAge();
        if (from != null) {
            filter.fromAge(from);
        }
        var until = asked.maximumAge();
        if (until != null) {
            filter.untilAge(until);
        }
        filter.open(asked.open(), offersHeld(asked.open()));
        var near = asked.near();
        var metres = asked.metres();
        if (near != null && metres != null) {
            filter.within(near, metres);
        } else if (near != null) {
            filter.serving(near);
        }
        return filter;
    }

    private List<UUID> offersHeld(OpenAt at) {
        return at.asksNothing()
                ? List.of()
                : finding.dates().stream()
                        .flatMap(all -> all.held(at.day(), at.notBefore(), at.notAfter()).stream())
                        .map(OfferId::value)
                        .toList();
    }

    /** Some at a time, each time those behind the last: what is added or goes meanwhile moves none of the others. */
    private void every(Filter filter, Consumer<List<SharedListing>> told) {
        var some = listings.first(filter, AT_A_TIME);
        while (!some.isEmpty()) {
            told.accept(some);
            some = some.size() < AT_A_TIME
                    ? List.of()
                    : listings.first(filter.behind(some.getLast().id()), AT_A_TIME);
        }
    }

    private static Page<Fields> told(
            Page<SharedListing> page, Asked asked, BiFunction<List<SharedListing>, Asked, List<Fields>> telling) {
        return new Page<>(telling.apply(page.contents(), asked), page.total(), page.number(), page.size());
    }

    private List<Fields> told(List<SharedListing> some, BiFunction<SharedListing, Parts, Fields> one) {
        var parts = partsOf(some);
        return some.stream()
                .map(listing -> one.apply(listing, parts.getOrDefault(listing.id(), Parts.NONE)))
                .toList();
    }

    private Parts partsOf(SharedListing listing) {
        return partsOf(List.of(listing)).getOrDefault(listing.id(), Parts.NONE);
    }

    private Map<UUID, Parts> partsOf(Collection<SharedListing> page) {
        var parts = new HashMap<>(
                listings.partsOf(page.stream().map(SharedListing::id).toList()));
        var known = checked.checks()
                .ofAll(page.stream()
                        .flatMap(listing -> Stream.ofNullable(listing.provider()))
                        .map(OrganisationId::new)
                        .toList());
        for (var listing : page) {
            var provider = listing.provider();
            if (provider == null) {
                continue;
            }
            var shown = known.get(new OrganisationId(provider));
            var told = parts.getOrDefault(listing.id(), Parts.NONE);
            parts.put(
                    listing.id(),
                    shown == null
                            ? told.checkedAs(
                                    told.checked(),
                                    checked.never().of(listing.kind(), told.checked(), told.notChecked()))
                            : told.checkedAs(shown.checked(), shown.notChecked()));
        }
        return parts;
    }

    private static boolean mentions(String text, String words) {
        return text.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }
}

package carefair.directory;

import carefair.audit.Audit;
import carefair.audit.AuditEvent;
import carefair.identity.Access;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.settings.HomeCategory;
import carefair.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council's service categories of care homes: staff say of each home which one it is, and people find homes by it. Only names of the
 * council's own are known; an entry whose name the council took away tells nobody anything.
 */
@Service
@Transactional
public class HomeCategories {

    private final StoredListings listings;
    private final Finder finder;
    private final Settings settings;
    private final Access access;
    private final Audit audit;

    HomeCategories(StoredListings listings, Finder finder, Settings settings, Access access, Audit audit) {
        this.listings = listings;
        this.finder = finder;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
    }

    /** Those there are, in the council's order; none where it gave no names. Open to everybody. */
    public List<HomeCategory> all() {
        return settings.finding().homeCategories();
    }

    /** Nothing where nobody entered one. Open to everybody. */
    @Transactional(readOnly = true)
    public Optional<HomeCategory> of(ListingId id) {
        return listings.findById(id.value())
                .flatMap(listing -> listing.trust().homeCategory())
                .flatMap(settings.finding()::homeCategory);
    }

    /**
     * Enters the category of a care home, or takes it away. For administrators and accreditation officers.
     *
     * @param category one of {@link #all}; nothing to take it away
     * @throws DirectoryRefusal.NoSuchListing if there is no such care home
     * @throws IllegalArgumentException if it is none of the council's
     */
    public void enter(Who.Staff who, ListingId id, Optional<HomeCategory> category) {
        access.requireAny(who, Role.ACCREDITATION_OFFICER, Role.ADMINISTRATOR);
        category.filter(one -> !all().contains(one)).ifPresent(one -> {
            throw new IllegalArgumentException("No category of this council: " + one.code());
        });
        var listing = listings.findById(id.value())
                .filter(home -> home.kind() == ListingKind.CARE_HOME)
                .orElseThrow(DirectoryRefusal.NoSuchListing::new);
        listing.trust().belongsTo(category.map(HomeCategory::code).orElse(null));
        finder.changed(listing);
        audit.record(AuditEvent.of(who.actor(), "HOME_CATEGORY_ENTERED")
                .on("listing", id.value())
                .because(category.map(one -> one.code().toUpperCase(Locale.ROOT).replace('-', '_'))
                        .orElse("NONE")));
    }
}

package carefair.directory;

import carefair.directory.ListingVersion.State;
import carefair.identity.Access;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.Who;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council looks at what a provider wrote before people see it. For staff with {@link Role#ADMINISTRATOR}. */
@Service
@Transactional
public class VersionChecks {

    private static final Limit AT_MOST = Limit.of(100);

    private final StoredVersions versions;
    private final StoredListings listings;
    private final Publishing publishing;
    private final Access access;
    private final InstantSource clock;

    VersionChecks(
            StoredVersions versions,
            StoredListings listings,
            Publishing publishing,
            Access access,
            InstantSource clock) {
        this.versions = versions;
        this.listings = listings;
        this.publishing = publishing;
        this.access = access;
        this.clock = clock;
    }

    /** Those that wait, longest first, at most 100. */
    @Transactional(readOnly = true)
    public List<ListingVersion> waiting(Who.Staff who) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        return versions.findByStateOrderByWrittenAt(State.WAITING, AT_MOST).stream()
                .map(publishing::told)
                .toList();
    }

    /** @throws DirectoryRefusal.NoSuchListing if there is none, or nobody but its provider may see it yet */
    @Transactional(readOnly = true)
    public ListingVersion version(Who.Staff who, VersionId id) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        return publishing.told(asked(id));
    }

    /** The name of the listing that people see in place of the version's own; nothing unless an officer found both to be the same. */
    @Transactional(readOnly = true)
    public Optional<String> shownUnder(Who.Staff who, ListingVersion version) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        return listings.findById(version.listing().value())
                .map(StoredListing::inPlace)
                .filter(stands -> !stands.listingId().equals(version.listing()))
                .map(StoredListing::name);
    }

    /** Every version of a listing that was ever asked to be shown, newest first. */
    @Transactional(readOnly = true)
    public List<ListingVersion> history(Who.Staff who, ListingId listing) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        return versions.findByListingIdOrderByNumberDesc(listing.value()).stream()
                .filter(StoredVersion::wasAskedFor)
                .map(publishing::told)
                .toList();
    }

    /** Whether somebody else at the council must look at it. */
    @Transactional(readOnly = true)
    public boolean isTheirOwn(Who.Staff who, ListingVersion version) {
        return access.worksFor(who, version.provider());
    }

    /**
     * Shows the version to people. Agreeing twice changes nothing.
     *
     * @throws IdentityRefusal.NotByYourself if they work for the provider themselves
     * @throws DirectoryRefusal.NoLongerWaits if it was sent back, or the provider wrote another meanwhile
     */
    public void agree(Who.Staff who, VersionId id) {
        var version = toDecide(who, id);
        if (version.state() == State.SHOWN) {
            return;
        }
        mustWait(version);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        version.decide(who, now);
        publishing.show(who, version, now);
        publishing.agreed(who, version);
    }

    /**
     * Asks the provider for a change first.
     *
     * @param why 1 to 1,000 characters, which the provider reads
     * @throws IdentityRefusal.NotByYourself if they work for the provider themselves
     * @throws DirectoryRefusal.NoLongerWaits if it was decided, or the provider wrote another meanwhile
     */
    public void sendBack(Who.Staff who, VersionId id, String why) {
        if (why.isBlank() || why.length() > 1000) {
            throw new IllegalArgumentException("The words to a provider have 1 to 1,000 characters");
        }
        var version = toDecide(who, id);
        mustWait(version);
        version.sendBack(
                who, publishing.answer(who, version, why), clock.instant().truncatedTo(ChronoUnit.MICROS));
        publishing.sentBack(who, version);
    }

    private StoredVersion toDecide(Who.Staff who, VersionId id) {
        access.requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        var version = versions.lockOne(id)
                .filter(StoredVersion::wasAskedFor)
                .orElseThrow(DirectoryRefusal.NoSuchListing::new);
        if (access.worksFor(who, version.provider())) {
            throw new IdentityRefusal.NotByYourself();
        }
        return version;
    }

    private static void mustWait(StoredVersion version) {
        if (version.state() != State.WAITING) {
            throw new DirectoryRefusal.NoLongerWaits();
        }
    }

    private StoredVersion asked(VersionId id) {
        return versions.findById(id.value())
                .filter(StoredVersion::wasAskedFor)
                .orElseThrow(DirectoryRefusal.NoSuchListing::new);
    }
}

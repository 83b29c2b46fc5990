package carefair.directory;

import carefair.audit.AuditEvent;
import carefair.directory.ListingVersion.State;
import carefair.identity.Access;
import carefair.identity.Organisations;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What providers write of their listings, version by version: drafts, what waits for the council, and what people see. */
@Service
@Transactional
public class Versions {

    /** What a provider's own acts rest on, and the clock they are written down by. */
    @org.springframework.stereotype.Component
    record Ground(Access access, Organisations organisations, Settings settings, InstantSource clock) {

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final StoredVersions versions;
    private final StoredListings listings;
    private final OwnListings own;
    private final Publishing publishing;
    private final Ground ground;

    Versions(StoredVersions versions, StoredListings listings, OwnListings own, Publishing publishing, Ground ground) {
        this.versions = versions;
        this.listings = listings;
        this.own = own;
        this.publishing = publishing;
        this.ground = ground;
    }

    /**
     * Keeps the first version of a new listing as a draft. A sign-in that is nobody's yet becomes the provider's, under the name of the
     * listing. The same listing again changes nothing.
     *
     * @param listing made by whoever asks, so that two presses make one listing
     * @throws DirectoryRefusal.OtherSignIn if it is a resident's or the council's sign-in
     * @throws carefair.identity.IdentityRefusal.NotYours if there is such a listing of another provider
     */
    public ListingVersion begin(Who who, ListingId listing, Description says) {
        var provider = switch (who) {
            case Who.Provider known -> known;
            case Who.Unjoined nobodysYet -> ground.organisations().begin(nobodysYet, says.name());
            default -> throw new DirectoryRefusal.OtherSignIn();
        };
        ground.access().require(provider, provider.organisation());
        var before = versions.lock(listing.value());
        if (!before.isEmpty()) {
            ground.access().require(provider, before.getLast().provider());
            return publishing.told(before.getLast());
        }
        if (listings.findById(listing.value()).isPresent()) {
            throw notTheirs(provider, listing);
        }
        return publishing.told(written(provider, listing, 1, says));
    }

    /**
     * The provider's versions that are not shown: drafts, those that wait for the council and those sent back, newest first.
     */
    @Transactional(readOnly = true)
    public List<ListingVersion> open(Who.Provider who) {
        ground.access().require(who, who.organisation());
        return versions
                .findByProviderIdAndStateInOrderByWrittenAtDesc(
                        who.organisation().value(), Set.of(State.DRAFT, State.WAITING, State.SENT_BACK))
                .stream()
                .map(publishing::told)
                .toList();
    }

    /**
     * One of the provider's own versions.
     *
     * @throws DirectoryRefusal.NoSuchListing if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    @Transactional(readOnly = true)
    public ListingVersion version(Who.Provider who, VersionId id) {
        return publishing.told(theirs(who, id));
    }

    /**
     * Every version of one of the provider's own listings, newest first; none for one that only an import wrote.
     *
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    @Transactional(readOnly = true)
    public List<ListingVersion> history(Who.Provider who, ListingId listing) {
        var all = versions.findByListingIdOrderByNumberDesc(listing.value());
        all.forEach(version -> ground.access().require(who, version.provider()));
        return all.stream().map(publishing::told).toList();
    }

    /**
     * What the provider says of a listing as it stands: its newest version, at today's prices; for a listing that only an import wrote,
     * what that says.
     *
     * @throws DirectoryRefusal.NoSuchListing if there is none
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    @Transactional(readOnly = true)
    public Description newest(Who.Provider who, ListingId listing) {
        var shown = listings.findById(listing.value());
        shown.ifPresent(there -> own.own(who, there));
        var open = history(who, listing).stream()
                .filter(version -> version.state() != State.REPLACED)
                .findFirst();
        if (open.isPresent() && open.get().state() != State.SHOWN) {
            return open.get().says();
        }
        return shown.map(publishing::said).orElseThrow(DirectoryRefusal.NoSuchListing::new);
    }

    /**
     * Writes a new version as a draft; one that was not shown yet is replaced by it. What an import wrote before becomes version 1.
     *
     * @throws DirectoryRefusal.NoSuchListing if there is no such listing, or it was withdrawn
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public ListingVersion edit(Who.Provider who, ListingId listing, Description says) {
        var before = versions.lock(listing.value());
        var shown = listings.findById(listing.value());
        if (before.isEmpty() && shown.isEmpty()
                || shown.filter(there -> !there.live()).isPresent()) {
            throw new DirectoryRefusal.NoSuchListing();
        }
        shown.ifPresent(there -> own.own(who, there));
        before.forEach(version -> ground.access().require(who, version.provider()));
        before.stream().filter(StoredVersion::isOpen).forEach(version -> {
            publishing.noLongerWaits(version);
            version.replace();
        });
        if (before.isEmpty()) {
            shown.ifPresent(there -> versions.save(
                    StoredVersion.imported(Uuid7.next(ground.clock()), there, publishing.said(there), who)));
            return publishing.told(written(who, listing, 2, says));
        }
        return publishing.told(written(who, listing, before.getFirst().number() + 1, says));
    }

    /**
     * Writes a new version of what somebody read and changed. What others changed of other parts since then stays.
     *
     * @param read what the change began with
     * @throws DirectoryRefusal.ChangedMeanwhile if somebody changed the same part since it was read; nothing is written
     * @throws DirectoryRefusal.NoSuchListing if there is no such listing, or it was withdrawn
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public ListingVersion edit(Who.Provider who, ListingId listing, Description read, Description says) {
        versions.lock(listing.value());
        var both = new Meanwhile(read, says, newest(who, listing));
        return edit(who, listing, both.joined().orElseThrow(() -> new DirectoryRefusal.ChangedMeanwhile(both)));
    }

    /**
     * Changes what the newest version says, while no other change of it can begin; what comes out the same writes nothing.
     *
     * @throws DirectoryRefusal.NoSuchListing if there is no such listing, or it was withdrawn
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public void change(Who.Provider who, ListingId listing, UnaryOperator<Description> change) {
        versions.lock(listing.value());
        var says = newest(who, listing);
        var changed = change.apply(says);
        if (!changed.equals(says)) {
            edit(who, listing, changed);
        }
    }

    /**
     * Shows the version to people, or asks the council to look at it first, as the council chose in its {@code listings.publish}.
     * Asking twice changes nothing.
     *
     * @throws DirectoryRefusal.NoSuchListing if there is none, or a newer one took its place
     * @throws carefair.identity.IdentityRefusal.NotYours if it is another provider's; an audit record is written
     */
    public ListingVersion publish(Who.Provider who, VersionId id) {
        var version = versions.lockOne(id).orElseThrow(DirectoryRefusal.NoSuchListing::new);
        ground.access().require(who, version.provider());
        switch (version.state()) {
            case DRAFT, SENT_BACK -> {
                if (ground.settings().listingRules().afterCheck()) {
                    publishing.waits(who, version, ground.now());
                } else {
                    publishing.show(who, version, ground.now());
                }
            }
            case WAITING, SHOWN -> {}
            case REPLACED -> throw new DirectoryRefusal.NoSuchListing();
        }
        return publishing.told(version);
    }

    private StoredVersion written(Who.Provider who, ListingId listing, int number, Description says) {
        var first =
                versions.save(new StoredVersion(Uuid7.next(ground.clock()), listing, number, says, who, ground.now()));
        publishing.did(who, "LISTING_WRITTEN", first);
        return first;
    }

    private StoredVersion theirs(Who.Provider who, VersionId id) {
        var version = versions.findById(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
        ground.access().require(who, version.provider());
        return version;
    }

    private RuntimeException notTheirs(Who who, ListingId listing) {
        return ground.access()
                .refuse(who, AuditEvent.of(who.actor(), "LISTING_OF_ANOTHER").on("listing", listing.value()));
    }
}

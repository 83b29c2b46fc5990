package carefair.directory;

import carefair.directory.Claim.State;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.shared.Uuid7;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Providers claim listings that were imported and are nobody's yet; an officer with {@link Role#ADMINISTRATOR} agrees. */
@Service
@Transactional
public class Claims {

    private static final Limit AT_MOST = Limit.of(100);
    private static final int SHORT = 300;

    private final StoredClaims claims;
    private final StoredListings listings;
    private final Putting putting;
    private final ClaimNews news;
    private final Versions.Ground ground;

    Claims(StoredClaims claims, StoredListings listings, Putting putting, ClaimNews news, Versions.Ground ground) {
        this.claims = claims;
        this.listings = listings;
        this.putting = putting;
        this.news = news;
        this.ground = ground;
    }

    /**
     * Says that a listing is the provider's own; of a merged one, that the one that stands for it is. A sign-in that is nobody's yet becomes a new provider's, under the name of the listing.
     *
     * @param reason 1 to 1,000 characters: how the council can tell
     * @throws DirectoryRefusal.NoSuchListing if there is none, or it was withdrawn
     * @throws DirectoryRefusal.AlreadyTheirs if it is a provider's already
     * @throws DirectoryRefusal.ClaimWaits if the provider asked before and nobody has decided yet
     * @throws DirectoryRefusal.OtherSignIn if it is a resident's or the council's sign-in
     */
    public void claim(Who who, ListingId id, String reason) {
        if (reason.isBlank() || reason.length() > 1000) {
            throw new IllegalArgumentException("The reason for a claim has 1 to 1,000 characters");
        }
        var listing = free(id);
        var provider = switch (who) {
            case Who.Provider known -> known;
            case Who.Unjoined nobodysYet -> ground.organisations().begin(nobodysYet, listing.name());
            default -> throw new DirectoryRefusal.OtherSignIn();
        };
        ground.access().require(provider, provider.organisation());
        if (!claims.findByListingIdAndProviderIdAndState(
                        listing.id(), provider.organisation().value(), State.WAITING)
                .isEmpty()) {
            throw new DirectoryRefusal.ClaimWaits();
        }
        var claim = claims.save(new StoredClaim(
                Uuid7.next(ground.clock()),
                listing.listingId(),
                provider,
                news.keep(provider.organisation(), provider, reason),
                ground.now()));
        news.asked(provider, claim, listing.name());
    }

    /** The provider's own that wait, longest first. */
    @Transactional(readOnly = true)
    public List<Claim> pending(Who.Provider who) {
        ground.access().require(who, who.organisation());
        return claims.findByProviderIdAndStateOrderByAskedAt(who.organisation().value(), State.WAITING).stream()
                .map(this::told)
                .toList();
    }

    /** Those that wait, longest first, at most 100. */
    @Transactional(readOnly = true)
    public List<Claim> waiting(Who.Staff who) {
        ground.access().requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        return claims.findByStateOrderByAskedAt(State.WAITING, AT_MOST).stream()
                .map(this::told)
                .toList();
    }

    /** @throws DirectoryRefusal.NoSuchListing if there is none */
    @Transactional(readOnly = true)
    public Claim claim(Who.Staff who, ClaimId id) {
        ground.access().requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        return told(stored(id));
    }

    /**
     * From now on the listing is the provider's: it changes it and is paid for what it sells.
     *
     * @throws IdentityRefusal.NotByYourself if they work for the provider themselves
     * @throws DirectoryRefusal.NoLongerWaits if it was decided already
     * @throws DirectoryRefusal.AlreadyTheirs if it became another provider's meanwhile
     */
    public void agree(Who.Staff who, ClaimId id) {
        var claim = toDecide(who, id);
        var listing = free(claim.listing());
        putting.give(listing, claim.provider());
        // What was claimed was merged since: parted again, it is the provider's still.
        listings.findById(claim.listing().value())
                .filter(claimed -> claimed.provider() == null)
                .ifPresent(claimed -> putting.give(claimed, claim.provider()));
        claim.agree(who, ground.now());
        news.agreed(who, claim, listing.name());
    }

    /**
     * @param why 1 to 300 characters, which the provider reads
     * @throws IdentityRefusal.NotByYourself if they work for the provider themselves
     * @throws DirectoryRefusal.NoLongerWaits if it was decided already
     */
    public void refuse(Who.Staff who, ClaimId id, String why) {
        if (why.isBlank() || why.length() > SHORT) {
            throw new IllegalArgumentException("The words to a provider have 1 to " + SHORT + " characters");
        }
        var claim = toDecide(who, id);
        claim.refuse(who, news.keep(claim.provider(), who, why), ground.now());
        news.refused(who, claim, told(claim).listingName(), why.strip());
    }

    private StoredClaim toDecide(Who.Staff who, ClaimId id) {
        ground.access().requireAny(who, Role.ADMINISTRATOR, Role.ACCREDITATION_OFFICER);
        var claim = stored(id);
        if (ground.access().worksFor(who, claim.provider())) {
            throw new IdentityRefusal.NotByYourself();
        }
        if (!claim.isWaiting()) {
            throw new DirectoryRefusal.NoLongerWaits();
        }
        return claim;
    }

    private StoredListing free(ListingId id) {
        var listing = listings.findById(id.value())
                .map(StoredListing::inPlace)
                .filter(StoredListing::live)
                .orElseThrow(DirectoryRefusal.NoSuchListing::new);
        if (listing.provider() != null) {
            throw new DirectoryRefusal.AlreadyTheirs();
        }
        return listing;
    }

    private StoredClaim stored(ClaimId id) {
        return claims.findById(id.value()).orElseThrow(DirectoryRefusal.NoSuchListing::new);
    }

    private Claim told(StoredClaim claim) {
        var name = listings.findById(claim.listing().value())
                .map(StoredListing::name)
                .orElse("");
        return claim.told(name, news.read(claim));
    }
}

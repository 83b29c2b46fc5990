package carefair.directory;

import carefair.identity.Who;
import carefair.shared.Money;
import carefair.shared.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * A price a provider changes holds at once, without the council's check. Where its listing has versions this is one too, and a version that
 * is not shown yet takes the new price along as a draft. Runs in its caller's transaction.
 */
@Component
class ShownAtOnce {

    private final StoredVersions versions;
    private final Showing showing;
    private final InstantSource clock;

    ShownAtOnce(StoredVersions versions, Showing showing, InstantSource clock) {
        this.versions = versions;
        this.showing = showing;
        this.clock = clock;
    }

    void price(Who.Provider who, StoredOffer offer) {
        var all = versions.lock(offer.listing().id());
        if (all.isEmpty()) {
            return;
        }
        var price = Money.ofPence(offer.unitPricePence());
        var number = all.getFirst().number();
        all.stream()
                .filter(version -> version.state() == ListingVersion.State.SHOWN)
                .forEach(StoredVersion::replace);
        write(who, offer, number + 1, showing.said(offer.listing())).show(now());
        all.stream().filter(StoredVersion::isOpen).findFirst().ifPresent(open -> {
            open.replace();
            write(who, offer, number + 2, open.says().costing(offer.told(), price));
        });
    }

    private StoredVersion write(Who.Provider who, StoredOffer offer, int number, Description says) {
        return versions.save(
                new StoredVersion(Uuid7.next(clock), offer.listing().listingId(), number, says, who, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

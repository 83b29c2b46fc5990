package carefair.directory;

import carefair.accreditation.events.ProviderBroughtBack;
import carefair.accreditation.events.ProviderSuspended;
import carefair.directory.events.SellingResumed;
import carefair.directory.events.SellingStopped;
import carefair.identity.OrganisationId;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a suspended provider's listings out of search and sale, in the transaction of the suspension, and brings them back likewise. */
@Component
class SuspendedListings {

    private final StoredListings listings;
    private final Finder finder;
    private final ApplicationEventPublisher events;

    SuspendedListings(StoredListings listings, Finder finder, ApplicationEventPublisher events) {
        this.listings = listings;
        this.finder = finder;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProviderSuspended suspended) {
        each(suspended.provider(), suspended.at(), StoredListing::suspend);
        events.publishEvent(new SellingStopped(suspended.provider(), suspended.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProviderBroughtBack back) {
        each(back.provider(), back.at(), StoredListing::bringBack);
        events.publishEvent(new SellingResumed(back.provider(), back.at()));
    }

    /** Other directories hear of it too, as they ask for what changed since they asked last. */
    private void each(OrganisationId provider, Instant at, Consumer<StoredListing> change) {
        listings.findByProviderIdOrderByNameAscIdAsc(provider.value()).forEach(listing -> {
            change.accept(listing);
            listing.touch(at);
            finder.changed(listing);
        });
    }
}

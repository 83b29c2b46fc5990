package carefair.demo;

import carefair.directory.Listing;
import carefair.directory.Offer;
import carefair.identity.Who;
import carefair.purchasing.Activities;
import carefair.purchasing.NewOrder;
import carefair.purchasing.OrderRefusal;
import carefair.shared.CommandKey;
import carefair.shared.London;
import carefair.wallet.WalletRefusal;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets the dates of the demonstration's activities, fills one of them and puts somebody on its waiting list. Starting again changes nothing
 * while an activity has dates to come; when all have passed, it gets new ones.
 */
@Component
@Profile("demo")
@Order(DemoActivities.ORDER)
@ConditionalOnProperty(name = "carefair.demo.seed", havingValue = "all", matchIfMissing = true)
class DemoActivities implements ApplicationRunner {

    /** After the first weeks, in which those who book got their money. */
    static final int ORDER = 40;

    private static final Logger LOG = LoggerFactory.getLogger(DemoActivities.class);

    private final DemoPeople people;
    private final DemoListings listings;
    private final Activities activities;
    private final DemoMoney.Shop shop;
    private final InstantSource clock;

    DemoActivities(
            DemoPeople people, DemoListings listings, Activities activities, DemoMoney.Shop shop, InstantSource clock) {
        this.people = people;
        this.listings = listings;
        this.activities = activities;
        this.shop = shop;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        for (var listing : listings.read()) {
            listing.activities().forEach(activity -> hold(listing, activity));
        }
    }

    private void hold(DemoListing listing, DemoActivity activity) {
        var provider = people.organiser(listings.provider(listing.provider()), listing.provider());
        var offer = offer(provider, listing.name(), activity.offer());
        if (offer.isEmpty() || !activities.coming(offer.get().id()).isEmpty()) {
            return;
        }
        boolean first = !activities.hasDates(offer.get().id());
        for (var dates : activity.dates()) {
            var day = dates.first(London.today(clock));
            activities.set(provider, offer.get().id(), day, dates.from(), dates.to(), dates.places(), dates.weeks());
            if (first) {
                fill(provider, offer.get(), day, dates);
            }
        }
    }

    /** Nothing where the provider took it off or gave it another name. */
    private Optional<Offer> offer(Who.Provider provider, String listing, String offer) {
        return shop.directory().listingsOf(provider).stream()
                .filter(own -> own.live() && own.name().equals(listing))
                .map(Listing::offers)
                .flatMap(List::stream)
                .filter(own -> own.sold() && own.name().equals(offer))
                .findFirst();
    }

    private void fill(Who.Provider provider, Offer offer, LocalDate day, DemoActivity.Dates dates) {
        try {
            dates.booked().forEach((who, places) -> book(provider, offer, day, resident(who), places));
            for (var who : dates.waiting()) {
                activities.coming(offer.id()).stream()
                        .filter(date -> date.day().equals(day))
                        .forEach(date -> activities.join(resident(who), date.id()));
            }
        } catch (WalletRefusal | OrderRefusal refused) {
            // A demonstration that has run for long may have spent the money; the dates are there all the same.
            LOG.info("Nobody has booked {} on {}: {}", offer.name(), day, refused.toString());
        }
    }

    private void book(Who.Provider provider, Offer offer, LocalDate day, Who.Resident who, int places) {
        var key = CommandKey.of("demonstration/place/" + who.account().value() + "/"
                + offer.id().value() + "/" + day);
        var order = shop.orders().place(key, who, new NewOrder(offer.id(), offer.unitPrice(), places, List.of(day)));
        shop.fulfilment().accept(provider, order.id());
    }

    /** @throws IllegalArgumentException if nobody of that name has an account of their own */
    private Who.Resident resident(String user) {
        if (people.who(user) instanceof Who.Resident resident && resident.isThemselves()) {
            return resident;
        }
        throw new IllegalArgumentException("The demonstration has no resident " + user);
    }
}

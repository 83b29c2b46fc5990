package carefair.purchasing.ui;

import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Told;
import carefair.identity.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a member of a provider has not read yet about where it is paid, what was checked, and its listings. It stands on the provider's first
 * page, as a change of account that nobody there asked for must be seen before the next payment. News of orders stand with the orders.
 */
@Component
record BankNews(ThingsToKnow things) {

    private static final List<String> OURS =
            List.of("bank-details-", "check-", "provider-suspended", "provider-brought-back", "listing-", "review-");

    List<Told> unread(Who.Provider who) {
        return things.list(who).stream()
                .filter(told ->
                        !told.seen() && OURS.stream().anyMatch(told.thing().code()::startsWith))
                .toList();
    }

    void read(Who.Provider who, Told told) {
        things.seen(who, told.id());
    }
}

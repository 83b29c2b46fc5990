package carefair.purchasing.ui;

import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Told;
import carefair.identity.Who;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a member of a provider has not read yet about where it is paid. It stands on the provider's first page, as a change that nobody
 * there asked for must be seen before the next payment.
 */
@Component
record BankNews(ThingsToKnow things) {

    private static final String OURS = "bank-details-";

    List<Told> unread(Who.Provider who) {
        return things.list(who).stream()
                .filter(told -> !told.seen() && told.thing().code().startsWith(OURS))
                .toList();
    }

    void read(Who.Provider who, Told told) {
        things.seen(who, told.id());
    }
}

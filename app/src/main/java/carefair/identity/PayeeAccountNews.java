package carefair.identity;

import carefair.identity.ThingsToKnow.Thing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells everybody who works for a provider when somebody would change where it is paid: a changed account is how money is stolen. */
@Component
class PayeeAccountNews {

    private static final String PROVIDERS = "/app/provider/bank-details/";
    private static final String STAFFS = "/app/staff/bank-details/";

    /** Stands for digits that somebody changed in the database. */
    static final String UNREADABLE = "????";

    private final ThingsToKnow things;
    private final Naming naming;
    private final AccountSafe safe;
    private final ApplicationEventPublisher events;

    PayeeAccountNews(ThingsToKnow things, Naming naming, AccountSafe safe, ApplicationEventPublisher events) {
        this.things = things;
        this.naming = naming;
        this.safe = safe;
        this.events = events;
    }

    void proposed(PayeeAccountRecord account) {
        tellProvider(
                "bank-details-proposed",
                account,
                Map.of("by", naming.nameOf(account.proposedBy()), "last", last(account)));
        things.tell(Role.FINANCE_OFFICER, news("bank-details-wait", account, STAFFS + account.getId()));
    }

    /** @param before how many accounts counted before this one */
    void agreed(PayeeAccountRecord account, int before) {
        decided(account);
        if (before > 0) {
            events.publishEvent(new PayeeAccountChanged(account.provider()));
        }
        tellProvider("bank-details-agreed", account, Map.of("last", last(account)));
    }

    void refused(PayeeAccountRecord account) {
        decided(account);
        tellProvider("bank-details-refused", account, Map.of("last", last(account)));
        // Where an officer asked for the provider, it is an officer who must read why not.
        things.tell(Role.DIRECT_PAYMENT_OFFICER, news("bank-details-not-agreed", account, STAFFS + account.getId()));
    }

    private void decided(PayeeAccountRecord account) {
        things.done(STAFFS + account.getId());
    }

    private void tellProvider(String code, PayeeAccountRecord account, Map<String, String> facts) {
        things.tell(account.provider(), new Thing(code, facts, PROVIDERS + account.getId(), null));
    }

    private Thing news(String code, PayeeAccountRecord account, @Nullable String path) {
        return new Thing(code, Map.of("provider", naming.nameOf(account.provider())), path, null);
    }

    private String last(PayeeAccountRecord account) {
        return account.readable(safe).map(BankAccount::lastFour).orElse(UNREADABLE);
    }
}

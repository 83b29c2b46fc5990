package carefair.purchasing.ui;

import carefair.identity.People;
import carefair.identity.SignedIn;
import carefair.identity.Who;
import carefair.purchasing.Answers;
import carefair.purchasing.Fulfilment;
import carefair.purchasing.GivingBack;
import carefair.purchasing.OrderView;
import carefair.purchasing.Orders;
import carefair.shared.Money;
import carefair.wallet.KeptFunds;
import carefair.wallet.Wallets;
import org.springframework.stereotype.Component;

/** What the provider's pages ask of others. */
@Component
class ProviderDesk {

    private final SignedIn signedIn;
    private final Orders orders;
    private final Services services;
    private final People people;
    private final Wallets wallets;

    /** The services a provider acts through. */
    @Component
    record Services(Fulfilment fulfilment, Answers answers, GivingBack givingBack, KeptFunds keptFunds) {}

    ProviderDesk(SignedIn signedIn, Orders orders, Services services, People people, Wallets wallets) {
        this.signedIn = signedIn;
        this.orders = orders;
        this.services = services;
        this.people = people;
        this.wallets = wallets;
    }

    Who.Provider who() {
        return signedIn.provider();
    }

    Orders orders() {
        return orders;
    }

    Fulfilment fulfilment() {
        return services.fulfilment();
    }

    Answers answers() {
        return services.answers();
    }

    GivingBack givingBack() {
        return services.givingBack();
    }

    /** Whether there are individual service funds that this provider keeps for people. */
    boolean keepsFunds(Who.Provider who) {
        return services.keptFunds().keepsAny(who);
    }

    String nameOf(OrderView order) {
        return people.nameOf(order.account());
    }

    Money owed(Who.Provider who) {
        return wallets.owedTo(who);
    }
}

package carefair.demo;

import carefair.oversight.PayIns;
import carefair.shared.Money;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives the demonstration its first weeks when it starts for the first time: wallets, money and a few orders, so that every page has
 * something to show. Starting again changes nothing.
 */
@Component
@Profile("demo")
@Order(30)
@ConditionalOnProperty(name = "carefair.demo.seed", havingValue = "all", matchIfMissing = true)
class DemoFirstWeeks implements ApplicationRunner {

    /** Who has a fund of each kind that an officer opens. */
    private static final String CARER = "gwen";

    private final DemoPeople people;
    private final DemoMoney money;
    private final PayIns payIns;

    DemoFirstWeeks(DemoPeople people, DemoMoney money, PayIns payIns) {
        this.people = people;
        this.money = money;
        this.payIns = payIns;
    }

    @Override
    public void run(ApplicationArguments args) {
        var residents = people.residentsWithMoney();
        boolean first = false;
        for (var resident : residents) {
            first |= money.openWallet(
                    people.officer(),
                    people.secondOfficer(),
                    resident.account(),
                    Money.ofPence(400_70),
                    Money.ofPence(257_30));
        }
        if (!first) {
            return;
        }
        money.payIn(payIns, people.officer());
        people.record(CARER)
                .ifPresent(carer -> money.openFunds(
                        people.officer(),
                        people.secondOfficer(),
                        carer,
                        people.providers().getFirst()));
        var providers = people.providers();
        for (int i = 0; i < providers.size(); i++) {
            money.order(residents.getFirst(), providers.get(i), i == providers.size() - 1);
        }
    }
}

package carefair.demo;

import carefair.identity.Who;
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

    /** Who has a fund of each kind that an officer opens, and goes to a day club each week. */
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
        var opened = residents.stream().filter(this::open).toList();
        if (opened.isEmpty()) {
            return;
        }
        money.payIn(payIns, people.officer());
        people.record(CARER).stream()
                .flatMap(carer -> opened.stream().filter(who -> who.account().equals(carer)))
                .forEach(this::showAllKinds);
        // Somebody added to a demonstration that has run before changes nothing for the others.
        if (opened.contains(residents.getFirst())) {
            order(residents.getFirst());
        }
    }

    private void showAllKinds(Who.Resident carer) {
        var providers = people.providers();
        money.openFunds(people.officer(), people.secondOfficer(), carer.account(), providers.getFirst());
        money.orderEachWeek(carer, providers.getLast());
    }

    private boolean open(Who.Resident resident) {
        return money.openWallet(
                people.officer(),
                people.secondOfficer(),
                resident.account(),
                Money.ofPence(400_70),
                Money.ofPence(257_30));
    }

    private void order(Who.Resident resident) {
        var providers = people.providers();
        for (int i = 0; i < providers.size(); i++) {
            money.order(resident, providers.get(i), i == providers.size() - 1);
        }
    }
}

package carefair.demo;

import carefair.directory.Directory;
import carefair.directory.Offer;
import carefair.identity.OrganisationId;
import carefair.identity.People;
import carefair.identity.PersonId;
import carefair.identity.Who;
import carefair.oversight.ContributionReceipts;
import carefair.oversight.PayIns;
import carefair.oversight.PaySchedules;
import carefair.purchasing.Answers;
import carefair.purchasing.Fulfilment;
import carefair.purchasing.NewOrder;
import carefair.purchasing.NewRegularOrder;
import carefair.purchasing.Orders;
import carefair.purchasing.RegularOrders;
import carefair.purchasing.Repeating;
import carefair.purchasing.Rhythm;
import carefair.settings.Category;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.London;
import carefair.shared.Money;
import carefair.wallet.FundKind;
import carefair.wallet.FundProposal;
import carefair.wallet.FundSource;
import carefair.wallet.Funds;
import carefair.wallet.PayeeRelation;
import carefair.wallet.Wallets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the demonstration's wallets and moves its first money, through the same front doors as an officer and a resident. */
@Component
@Profile("demo")
class DemoMoney {

    /** What no demonstration plan covers, so that the page which says so can be seen. */
    private static final Set<String> NOT_IN_PLAN = Set.of("garden-and-repairs", "learning-and-work");

    private final OfficersRoom office;
    private final Shop shop;
    private final Funds funds;
    private final InstantSource clock;

    DemoMoney(OfficersRoom office, Shop shop, Funds funds, InstantSource clock) {
        this.office = office;
        this.shop = shop;
        this.funds = funds;
        this.clock = clock;
    }

    /** What an officer works with. */
    @Component
    @Profile("demo")
    record OfficersRoom(
            People people,
            Wallets wallets,
            PaySchedules schedules,
            ContributionReceipts contributions,
            Settings settings) {}

    /** What a resident and a provider work with. */
    @Component
    @Profile("demo")
    record Shop(Directory directory, Orders orders, RegularOrders regulars, Fulfilment fulfilment, Answers answers) {}

    /** A wallet the person chose, with a plan, an amount two officers agreed, and a contribution that arrived. @return false if it was open already */
    boolean openWallet(
            Who.Staff proposes, Who.Staff approves, PersonId person, Money everyTwoWeeks, Money contribution) {
        if (office.wallets().hasWallet(person)) {
            return false;
        }
        office.people().open(proposes, person, "Setting up the direct payment");
        office.people().open(approves, person, "Checking the amount before it is paid");
        var today = London.today(clock);
        office.wallets()
                .open(
                        proposes,
                        person,
                        new Wallets.Choice(
                                today.minusDays(20),
                                "A social worker, at home",
                                "Paid to a bank account of their own; an individual service fund"));
        office.wallets().writePlan(proposes, person, plan());
        var key = CommandKey.of("demonstration/amount/" + person.value());
        var amount = new PaySchedules.NewSchedule(
                person,
                everyTwoWeeks,
                carefair.oversight.Rhythm.TWO_WEEKLY,
                today.minusDays(14),
                "As worked out in the support plan");
        office.schedules().approve(approves, office.schedules().propose(key, proposes, amount));
        office.contributions()
                .record(
                        CommandKey.of("demonstration/contribution/" + person.value()),
                        proposes,
                        new ContributionReceipts.Arrived(person, contribution, today.minusDays(3), "Standing order"));
        return true;
    }

    /** A carer's direct payment that two officers agreed, a grant for a break, and an individual service fund kept by a provider. */
    void openFunds(Who.Staff proposes, Who.Staff approves, PersonId person, Who.Provider holder) {
        Stream.of(
                        open(
                                proposes,
                                fund(person, FundKind.CARER, 620_00, null, "company", "learning-and-work"),
                                "The carer’s assessment, and her own support plan"),
                        open(proposes, fund(person, FundKind.GRANT, 300_00, null, "breaks"), "One payment for a break"),
                        open(
                                proposes,
                                fund(person, FundKind.ISF, 450_00, holder.organisation(), "day-activities"),
                                "Agreed with her and with the holder"))
                .filter(fund -> fund.stage() == FundProposal.Stage.PROPOSED)
                .forEach(fund -> funds.agree(approves, fund.id()));
    }

    private FundProposal open(Who.Staff who, FundProposal.New wanted, String why) {
        var key = CommandKey.of(
                "demonstration/" + wanted.kind() + "/" + wanted.person().value());
        return funds.propose(key, who, wanted, why);
    }

    private FundProposal.New fund(
            PersonId person, FundKind kind, long pence, @Nullable OrganisationId holder, String... categories) {
        var today = London.today(clock);
        return new FundProposal.New(
                person,
                kind,
                FundSource.COUNCIL,
                holder,
                Money.ofPence(pence),
                today,
                today.plusMonths(6),
                Arrays.stream(categories).map(CategoryCode::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** Runs the day's pay-ins. */
    void payIn(PayIns payIns, Who.Staff officer) {
        payIns.run(CommandKey.of("demonstration/pay-ins/" + London.today(clock)), officer);
    }

    /** Orders one unit of the provider's first offer for today; done to the end when asked, else left waiting. */
    void order(Who.Resident resident, Who.Provider provider, boolean toTheEnd) {
        var offer = offer(provider);
        if (offer.isEmpty()) {
            return;
        }
        LocalDate day = London.today(clock).plusDays(toTheEnd ? 0 : 9);
        var order = shop.orders()
                .place(
                        CommandKey.of(
                                "demonstration/order/" + resident.account().value()
                                        + provider.organisation().value()),
                        resident,
                        new NewOrder(offer.get().id(), offer.get().unitPrice(), 1, List.of(day)));
        if (toTheEnd) {
            shop.fulfilment().accept(provider, order.id());
            shop.fulfilment().deliver(provider, order.id(), day);
            shop.answers().confirm(resident, order.id());
        }
    }

    /** Orders one unit of the provider's first offer each week from the day after tomorrow on; the provider says yes. */
    void orderEachWeek(Who.Resident resident, Who.Provider provider) {
        var offer = offer(provider);
        if (offer.isEmpty()) {
            return;
        }
        var first = London.today(clock).plusDays(2);
        var wanted = new NewRegularOrder(
                offer.get().id(),
                offer.get().unitPrice(),
                1,
                PayeeRelation.NONE,
                new Repeating(Rhythm.WEEKLY, List.of(first.getDayOfWeek()), first, null));
        var key = CommandKey.of(
                "demonstration/regular-order/" + resident.account().value());
        shop.fulfilment()
                .accept(provider, shop.regulars().place(key, resident, wanted).id());
    }

    private Optional<Offer> offer(Who.Provider provider) {
        return shop.directory().listingsOf(provider).stream()
                .flatMap(listing -> listing.offers().stream())
                .filter(each -> each.sold() && each.unitPrice().isPositive() && plan().contains(each.category()))
                .findFirst();
    }

    private Set<CategoryCode> plan() {
        return office.settings().categories().stream()
                .map(Category::code)
                .filter(code -> !NOT_IN_PLAN.contains(code.text()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

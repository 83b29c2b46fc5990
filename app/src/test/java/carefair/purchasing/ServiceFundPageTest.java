package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import carefair.directory.CancellationTerms;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.identity.Who;
import carefair.places.Point;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.wallet.FundKind;
import carefair.wallet.FundProposal;
import carefair.wallet.FundSource;
import carefair.wallet.Funds;
import carefair.wallet.Wallets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ordering with an individual service fund: its holder pays, the council owes nothing, and the rules say what it never pays for. */
class ServiceFundPageTest extends OrderPagesAtWork {

    private static final CategoryCode DAY_ACTIVITIES = new CategoryCode("day-activities");

    @Autowired
    Funds funds;

    private Who.Provider holder;

    @BeforeEach
    void aHolderKeepsAFundForMargaret() {
        holder = world.provider("Stour Valley Support", "Sam Okoro");
        funds.propose(
                CommandKey.random(),
                world.tom,
                new FundProposal.New(
                        world.margaret.account(),
                        FundKind.ISF,
                        FundSource.COUNCIL,
                        holder.organisation(),
                        OrdersAtWork.pounds("£200.00"),
                        world.clock.today(),
                        null,
                        Set.of(DAY_ACTIVITIES)),
                "Agreed by all three");
    }

    @Test
    void theHolderIsNamedBeforeAndAfterOrderingAndPaysWhatIsConfirmed() {
        toCheck(offer(DAY_ACTIVITIES));

        assertThat(text())
                .contains(
                        "Individual service fund",
                        "£170.00",
                        "Stour Valley Support pays this, from the individual service fund it keeps.");
        formWith("Place the order").send();
        var order = world.orders.ofAccount(world.margaret).getFirst();
        goTo("orders/" + order.id().value());
        assertThat(text()).contains("Who pays", "Stour Valley Support pays this");
        assertThat(fund().setAside()).isEqualTo(OrdersAtWork.pounds("£30.00"));
        assertThat(wallet().setAside()).isEqualTo(Money.ZERO);

        world.fulfilment.accept(world.priya, order.id());
        atTheKeyboard(world.priya);
        goTo("provider/orders/" + order.id().value());
        assertThat(text()).contains("Who pays", "Stour Valley Support pays this");
        world.clock.setToMorningOf(order.lastDay());
        world.fulfilment.deliver(world.priya, order.id(), order.lastDay());
        var owed = world.wallets.owedTo(world.priya);
        world.answers.confirm(world.margaret, order.id());

        assertThat(fund().left()).isEqualTo(OrdersAtWork.pounds("£170.00"));
        assertThat(world.wallets.owedTo(world.priya)).isEqualTo(owed);
        assertThat(wallet().left()).isEqualTo(OrdersAtWork.pounds("£100.00"));
        assertThat(world.things.list(holder))
                .extracting(told -> told.thing().facts().get("amount"))
                .contains("£30.00");
    }

    @Test
    void whatAServiceFundNeverPaysForIsRefusedWithTheRuleAndWhatToDo() {
        for (var never : List.of("alcohol", "gambling", "drugs", "sexual-activities", "illegal")) {
            toCheck(offer(new CategoryCode(never)));

            assertThat(text())
                    .as(never)
                    .contains(
                            "The wallet cannot pay for this",
                            "An individual service fund never pays for alcohol, gambling, drugs, sexual activities or anything against the law.",
                            "Talk to the organisation that keeps the fund about what it can pay for.",
                            "The individual service fund agreement",
                            "Nothing was ordered and no money has moved");
        }
        assertThat(world.orders.ofAccount(world.margaret)).isEmpty();
        assertThat(fund().left()).isEqualTo(OrdersAtWork.pounds("£200.00"));
    }

    private Wallets.WalletState wallet() {
        return world.wallets.wallet(world.margaret, world.margaret.account()).orElseThrow();
    }

    private Wallets.FundState fund() {
        return wallet().funds().stream()
                .filter(fund -> fund.kind() == FundKind.ISF)
                .findFirst()
                .orElseThrow();
    }

    private void toCheck(Offer offer) {
        goTo("order/new/" + offer.id().value());
        form().type("quantity", "1").send();
        form().date("date", "2", "12", "2026").send();
        formWith("Continue").type("another", "no").send();
    }

    private Offer offer(CategoryCode category) {
        var listing = world.directory.put(
                OrdersAtWork.SYSTEM,
                new NewListing(
                        "test:" + UUID.randomUUID(),
                        ListingKind.MICRO_PROVIDER,
                        "Purbeck Days",
                        world.priya.organisation(),
                        "What somebody sells",
                        List.of(),
                        "People at home",
                        "Corfe Castle",
                        new Point(50.64, -2.06),
                        10,
                        List.of(category),
                        List.of(new NewListing.NewOffer(
                                "One",
                                "As shown",
                                category,
                                Unit.ITEM,
                                OrdersAtWork.pounds("£30.00"),
                                8,
                                new CancellationTerms(24, 1))),
                        List.of(),
                        List.of()));
        return world.directory.listing(listing).offers().getFirst();
    }
}

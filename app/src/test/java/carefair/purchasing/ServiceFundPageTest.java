package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import carefair.directory.ListingKind;
import carefair.directory.Offer;
import carefair.directory.Unit;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import carefair.wallet.FundKind;
import carefair.wallet.FundProposal;
import carefair.wallet.FundSource;
import carefair.wallet.Funds;
import carefair.wallet.KeptFunds;
import carefair.wallet.Wallets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Ordering with an individual service fund: its holder pays, the council owes nothing, and the rules say what it never pays for. */
class ServiceFundPageTest extends OrderPagesAtWork {

    private static final CategoryCode DAY_ACTIVITIES = new CategoryCode("day-activities");

    @Autowired
    Funds funds;

    @Autowired
    KeptFunds keptFunds;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

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
    void theHolderReadsWhatItKeepsAndForWhomFromItsOrdersAndNobodyElseDoes() throws Exception {
        toCheck(offer(DAY_ACTIVITIES));
        formWith("Place the order").send();
        var order = world.orders.ofAccount(world.margaret).getFirst();
        world.fulfilment.accept(world.priya, order.id());
        world.clock.setToMorningOf(order.lastDay());
        world.fulfilment.deliver(world.priya, order.id(), order.lastDay());
        atTheKeyboard(holder);
        goTo("provider/orders");
        assertThat(html()).contains("/statements/kept");

        var kept = keptFunds.of(holder);
        assertThat(kept).singleElement().satisfies(fund -> {
            assertThat(fund.person()).isEqualTo(world.margaret.account());
            assertThat(fund.left()).isEqualTo(OrdersAtWork.pounds("£170.00"));
            assertThat(fund.setAside()).isEqualTo(OrdersAtWork.pounds("£30.00"));
        });
        var path = "/statements/kept/" + kept.getFirst().id().value();
        assertThat(page(holder, "/statements/kept"))
                .contains("Margaret Ellery", "£200.00", "£30.00", "£170.00", path)
                .doesNotContain("<script", "??");

        world.answers.confirm(world.margaret, order.id());

        assertThat(page(holder, path + "?from=2026-11-01&to=2026-12-31"))
                .contains(
                        "The individual service fund of Margaret Ellery",
                        "Money came to you for this person",
                        "+£200.00",
                        "You pay ",
                        "−£30.00",
                        "£170.00")
                .doesNotContain("Agreed by all three", "Tom Ashdown", "<script", "??");
        assertThat(audits("KEPT_FUND_OPENED", kept.getFirst().id().value())).isEqualTo(1);

        // Another provider has no link, no funds, and gets for this one what there is for none at all.
        atTheKeyboard(world.priya);
        goTo("provider/orders");
        assertThat(html()).doesNotContain("/statements/kept");
        assertThat(keptFunds.of(world.priya)).isEmpty();
        for (var who : List.of(world.priya, world.margaret, world.tom)) {
            notThere(who, path);
        }
        notThere(holder, "/statements/kept/" + UUID.randomUUID());
        notThere(holder, "/statements/kept/nothing");
        notThere(world.margaret, "/statements/kept");
        assertThat(audits("KEPT_FUND_ASKED_FOR", kept.getFirst().id().value())).isEqualTo(1);
        assertThat(audits("KEPT_FUND_OPENED", kept.getFirst().id().value())).isEqualTo(1);
    }

    private void notThere(Who who, String path) throws Exception {
        mvc.perform(get(path).with(authentication(token(who)))).andExpect(status().isNotFound());
    }

    private String page(Who who, String path) throws Exception {
        return mvc.perform(get(path).with(authentication(token(who))))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private long audits(String action, UUID fund) {
        return jdbc.sql("select count(*) from audit_event where action = ? and resource_id = ?")
                .params(action, UuidBytes.of(fund))
                .query(Long.class)
                .single();
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
                Listed.one(
                        "Purbeck Days", world.priya.organisation(), ListingKind.MICRO_PROVIDER, category, Unit.ITEM));
        return world.directory.listing(listing).offers().getFirst();
    }
}

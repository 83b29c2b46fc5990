package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.COMPANY;
import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the council's rules stop, and what lifts them, on every database. */
abstract class RulePromises {

    private static final CategoryCode EQUIPMENT = new CategoryCode("equipment");

    final LedgerUnderTest ledger;

    RulePromises(LedgerUnderTest ledger) {
        this.ledger = ledger;
    }

    @BeforeEach
    void theClockIsPutBack() {
        ledger.clock.reset();
    }

    @AfterEach
    void theWholeLedgerIsProved() {
        assertThat(ledger.proof.prove().breaches()).isEmpty();
    }

    @Test
    void whatAServiceFundNeverPaysForIsRefusedByItsRuleWhateverTheFundWasOpenedFor() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var alcohol = new CategoryCode("alcohol");
        var wine = new SpendRequest(
                margaret, UUID.randomUUID(), ledger.dayClub, alcohol, pounds("£8.00"), today(), today());
        assertThatExceptionOfType(WalletRefusal.NotInPlan.class)
                .isThrownBy(() -> ledger.hold(CommandKey.random(), wine));

        ledger.opens(margaret.account(), FundKind.ISF, "£400.00", today(), null);
        blockedByTheServiceFundsRule(wine);

        ledger.act(() -> ledger.funds.propose(
                CommandKey.random(),
                ledger.tom,
                new FundProposal.New(
                        margaret.account(),
                        FundKind.ISF,
                        FundSource.COUNCIL,
                        ledger.dayClub,
                        pounds("£50.00"),
                        today(),
                        null,
                        Set.of(alcohol)),
                "By mistake"));
        blockedByTheServiceFundsRule(wine);
        assertThat(ledger.fund(margaret, FundKind.ISF).setAside()).isEqualTo(Money.ZERO);

        ledger.act(() -> {
            ledger.wallets.writePlan(ledger.tom, margaret.account(), Set.of(COMPANY, alcohol));
            return null;
        });
        assertThat(ledger.hold(CommandKey.random(), wine).split().parts())
                .extracting(Split.Part::fund)
                .containsExactly(FundKind.DIRECT_PAYMENT);
    }

    private void blockedByTheServiceFundsRule(SpendRequest wanted) {
        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> ledger.hold(CommandKey.random(), wanted))
                .satisfies(no -> assertThat(no.code()).isEqualTo("isf"));
    }

    @Test
    void aPartnerOrCloseFamilyIsPaidOnlyOnceTheCouncilDecidedItIsNecessaryAndUntilThatEnds() {
        var margaret = ledger.someoneWith("£100.00", "£10.00");
        for (var relation : Set.of(PayeeRelation.PARTNER, PayeeRelation.FAMILY_IN_HOUSEHOLD)) {
            assertThatExceptionOfType(WalletRefusal.Blocked.class)
                    .isThrownBy(() -> hold(margaret, SpendFacts.NONE.paying(relation), today()))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("family"));
        }

        var decision = ledger.act(() -> ledger.necessities.decide(
                CommandKey.random(),
                ledger.tom,
                margaret.account(),
                ledger.dayClub,
                SpendFacts.Purpose.CARE,
                today().plusDays(30),
                "Nobody else comes so far"));
        var husband = SpendFacts.NONE.paying(PayeeRelation.PARTNER);
        assertThat(hold(margaret, husband, today().plusDays(30)).amount()).isEqualTo(pounds("£1.00"));
        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> hold(margaret, husband, today().plusDays(31)));
        var someoneElse = ledger.someoneWith("£10.00", "£0.00");
        assertThatExceptionOfType(WalletRefusal.Blocked.class).isThrownBy(() -> hold(someoneElse, husband, today()));

        ledger.act(() -> {
            ledger.necessities.end(ledger.tom, decision, "Somebody else was found");
            return null;
        });
        assertThatExceptionOfType(WalletRefusal.Blocked.class).isThrownBy(() -> hold(margaret, husband, today()));
        assertThat(ledger.act(() -> ledger.necessities.of(margaret, margaret.account())))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.why()).isEqualTo("Nobody else comes so far");
                    assertThat(read.endedOn()).contains(today());
                });
    }

    @Test
    void aDecisionForCareDoesNotLetThemAdministerThePayment() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.act(() -> ledger.necessities.decide(
                CommandKey.random(),
                ledger.tom,
                margaret.account(),
                ledger.dayClub,
                SpendFacts.Purpose.CARE,
                today().plusDays(30),
                "Nobody else"));

        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> hold(
                        margaret,
                        new SpendFacts(
                                PayeeRelation.PARTNER, SpendFacts.Purpose.ADMIN, SpendFacts.Stay.NONE, Set.of(), false),
                        today()));
    }

    @Test
    void livingInACareHomeIsNeverPaid() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");

        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> hold(margaret, SpendFacts.NONE.livingThere(), today()))
                .satisfies(no -> assertThat(no.code()).isEqualTo("living-there"));
    }

    @Test
    void staysAreRememberedAndTheFifthWeekIsNotPaidUntilOneIsGivenBack() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var first = hold(margaret, nights(today(), 20), today());
        hold(margaret, nights(today().plusDays(30), 8), today());

        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> hold(margaret, nights(today().plusDays(45), 1), today()))
                .satisfies(no -> assertThat(no.code()).isEqualTo("four-weeks"));
        ledger.release(margaret, first);
        assertThat(hold(margaret, nights(today().plusDays(45), 20), today()).amount())
                .isEqualTo(pounds("£1.00"));
    }

    @Test
    void aStayThatIsPaidAtOnceIsRememberedToo() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.spendAtOnce(CommandKey.random(), spend(margaret, UUID.randomUUID(), nights(today(), 20)));
        hold(margaret, nights(today().plusDays(30), 8), today());

        assertThatExceptionOfType(WalletRefusal.Blocked.class)
                .isThrownBy(() -> hold(margaret, nights(today().plusDays(45), 1), today()))
                .satisfies(no -> assertThat(no.code()).isEqualTo("four-weeks"));
    }

    @Test
    void theSameKeyForOtherNightsIsRefused() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var key = CommandKey.random();
        var order = UUID.randomUUID();
        ledger.hold(key, spend(margaret, order, nights(today(), 5)));

        ledger.hold(key, spend(margaret, order, nights(today(), 5)));
        assertThatExceptionOfType(WalletRefusal.KeyUsedForSomethingElse.class)
                .isThrownBy(() -> ledger.hold(key, spend(margaret, order, nights(today(), 6))));
        assertThatExceptionOfType(WalletRefusal.KeyUsedForSomethingElse.class)
                .isThrownBy(() -> ledger.hold(key, spend(margaret, order, SpendFacts.NONE)));
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(pounds("£1.00"));
    }

    @Test
    void twoStaysOrderedAtOnceNeverMakeMoreThanFourWeeksTogether() throws Exception {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var refused = new AtomicInteger();
        var week = new AtomicInteger();
        Callable<Void> order = () -> {
            try {
                hold(margaret, nights(today().plusDays(10L * week.getAndIncrement()), 10), today());
            } catch (WalletRefusal.Blocked tooLong) {
                refused.incrementAndGet();
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(4, order))) {
                done.get();
            }
        }

        assertThat(refused).hasValue(2);
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(pounds("£2.00"));
    }

    @Test
    void whatTheCouncilItselfProvidesIsPaidByAFundWhoseRulesDoNotSayNo() {
        var margaret = ledger.someoneWith("£100.00", "£5.00");
        var facts = new SpendFacts(PayeeRelation.NONE, SpendFacts.Purpose.CARE, SpendFacts.Stay.NONE, Set.of(), true);

        assertThat(hold(margaret, facts, today()).split().parts())
                .extracting(Split.Part::fund)
                .containsExactly(FundKind.CONTRIBUTION);
    }

    @Test
    void whatMustBeAskedFirstIsHeldOnlyWhileTheCouncilIsAsked() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.act(() -> {
            ledger.wallets.writePlan(ledger.tom, margaret.account(), Set.of(COMPANY, EQUIPMENT));
            return null;
        });

        assertThatExceptionOfType(WalletRefusal.AskFirst.class)
                .isThrownBy(() -> ledger.hold(CommandKey.random(), equipment(margaret, false)))
                .satisfies(no -> assertThat(no.basis()).isEqualTo("Care Act 2014 s33"));
        assertThatExceptionOfType(WalletRefusal.AskFirst.class)
                .isThrownBy(() -> ledger.spendAtOnce(CommandKey.random(), equipment(margaret, false)));
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(Money.ZERO);

        ledger.hold(CommandKey.random(), equipment(margaret, true));
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(pounds("£30.00"));
    }

    private SpendRequest equipment(Who.Resident who, boolean asking) {
        return new SpendRequest(
                who,
                UUID.randomUUID(),
                ledger.dayClub,
                EQUIPMENT,
                pounds("£30.00"),
                today(),
                today(),
                SpendFacts.NONE,
                asking);
    }

    private Hold hold(Who.Resident who, SpendFacts facts, LocalDate lastDay) {
        return ledger.hold(
                CommandKey.random(),
                new SpendRequest(
                        who,
                        UUID.randomUUID(),
                        ledger.dayClub,
                        COMPANY,
                        pounds("£1.00"),
                        today(),
                        lastDay,
                        facts,
                        false));
    }

    private SpendRequest spend(Who.Resident who, UUID order, SpendFacts facts) {
        return new SpendRequest(who, order, ledger.dayClub, COMPANY, pounds("£1.00"), today(), today(), facts, false);
    }

    private static SpendFacts nights(LocalDate first, int count) {
        return SpendFacts.NONE.staying(first.datesUntil(first.plusDays(count)).collect(Collectors.toSet()));
    }

    private LocalDate today() {
        return ledger.today();
    }
}

package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.COMPANY;
import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import carefair.identity.OrganisationId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What every kind of fund promises, on every database the ledger runs on. */
abstract class FundPromises {

    final LedgerUnderTest ledger;

    FundPromises(LedgerUnderTest ledger) {
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
    void aGrantIsOpenedByOneOfficerUpToTheCouncilsSumAndHoldsItsMoneyAtOnce() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");

        var opened = ledger.opens(margaret.account(), FundKind.GRANT, "£300.00", ledger.today(), inDays(90));

        assertThat(opened.stage()).isEqualTo(FundProposal.Stage.AGREED);
        assertThat(ledger.fund(margaret, FundKind.GRANT).left()).isEqualTo(pounds("£300.00"));
        assertThat(ledger.fund(margaret, FundKind.GRANT).terms().until()).isEqualTo(inDays(90));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£310.00"));
    }

    @Test
    void aLargerGrantOpensOnlyOnceAnotherOfficerAgrees() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var proposed = ledger.opens(margaret.account(), FundKind.GRANT, "£500.01", ledger.today(), inDays(90));
        assertThat(proposed.stage()).isEqualTo(FundProposal.Stage.PROPOSED);
        assertThat(ledger.wallet(margaret).funds()).hasSize(2);

        assertThatExceptionOfType(WalletRefusal.SecondPersonNeeded.class).isThrownBy(() -> agree(ledger.tom, proposed));
        agree(ledger.nadia, proposed);
        agree(ledger.nadia, proposed);

        assertThat(ledger.fund(margaret, FundKind.GRANT).left()).isEqualTo(pounds("£500.01"));
        assertThat(ledger.wallet(margaret).funds()).hasSize(3);
        assertThatExceptionOfType(WalletRefusal.FundDecided.class)
                .isThrownBy(() -> ledger.act(() -> {
                    ledger.funds.reject(ledger.nadia, proposed.id(), "Too late");
                    return null;
                }));
    }

    @Test
    void smallGrantsOfFourWeeksAreCountedTogetherSoThatNoneSlipsByInParts() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");

        assertThat(stageOf(ledger.tom, margaret, "£300.00")).isEqualTo(FundProposal.Stage.AGREED);
        assertThat(stageOf(ledger.nadia, margaret, "£200.01")).isEqualTo(FundProposal.Stage.PROPOSED);
        assertThat(stageOf(ledger.tom, margaret, "£200.00")).isEqualTo(FundProposal.Stage.AGREED);
        assertThat(stageOf(ledger.tom, ledger.someoneWith("£10.00", "£0.00"), "£500.00"))
                .isEqualTo(FundProposal.Stage.AGREED);

        ledger.clock.advance(Duration.ofDays(29));
        assertThat(stageOf(ledger.tom, margaret, "£500.00")).isEqualTo(FundProposal.Stage.AGREED);
    }

    @Test
    void twoOfficersAtTheSameMomentCannotTogetherPassTheSumOneMayOpen() throws Exception {
        for (int i = 0; i < 10; i++) {
            var margaret = ledger.someoneWith("£10.00", "£0.00");
            var start = new CyclicBarrier(2);
            Callable<FundProposal.Stage> toms = () -> {
                start.await();
                return stageOf(ledger.tom, margaret, "£300.00");
            };
            Callable<FundProposal.Stage> nadias = () -> {
                start.await();
                return stageOf(ledger.nadia, margaret, "£300.00");
            };
            try (var threads = Executors.newFixedThreadPool(2)) {
                var stages = new ArrayList<FundProposal.Stage>();
                for (var press : threads.invokeAll(List.of(toms, nadias))) {
                    stages.add(press.get());
                }
                assertThat(stages).containsExactlyInAnyOrder(FundProposal.Stage.AGREED, FundProposal.Stage.PROPOSED);
            }
            assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£310.00"));
        }
    }

    @Test
    void aRefusedFundIsNeverOpened() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var proposed = ledger.opens(margaret.account(), FundKind.CARER, "£900.00", ledger.today(), null);

        ledger.act(() -> {
            ledger.funds.reject(ledger.nadia, proposed.id(), "No decision was made");
            return null;
        });

        assertThat(ledger.wallet(margaret).funds()).hasSize(2);
        assertThat(ledger.act(() -> ledger.funds.find(ledger.tom, proposed.id()))
                        .orElseThrow()
                        .decided())
                .hasValueSatisfying(said -> assertThat(said.words()).isEqualTo("No decision was made"));
        assertThatExceptionOfType(WalletRefusal.FundDecided.class).isThrownBy(() -> agree(ledger.nadia, proposed));
    }

    @Test
    void theDatabaseItselfRefusesThatTheProposerDecidesALargeFund() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var proposed = ledger.opens(margaret.account(), FundKind.CARER, "£900.00", ledger.today(), null);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.jdbc.sql("""
                                update fund_proposal set stage = 'REJECTED', decided_by = proposed_by, decided_at = proposed_at
                                where stage = 'PROPOSED'
                                """).update());
        assertThat(proposed.stage()).isEqualTo(FundProposal.Stage.PROPOSED);
    }

    @Test
    void grantsPayFirstTheOneThatEndsSoonerThenTheOthersInOrder() {
        var margaret = ledger.someoneWith("£100.00", "£10.00");
        ledger.opens(margaret.account(), FundKind.CARER, "£5.00", ledger.today(), null);
        ledger.opens(margaret.account(), FundKind.GRANT, "£20.00", ledger.today(), inDays(90));
        ledger.opens(margaret.account(), FundKind.GRANT, "£7.00", ledger.today(), inDays(30));

        var hold = ledger.hold(margaret, "£60.00");
        ledger.capture(margaret, hold, "£30.00");
        ledger.release(margaret, hold);

        assertThat(hold.split().parts())
                .extracting(Split.Part::fund, Split.Part::pays, Split.Part::leftAfter)
                .containsExactly(
                        tuple(FundKind.GRANT, pounds("£7.00"), Money.ZERO),
                        tuple(FundKind.GRANT, pounds("£20.00"), Money.ZERO),
                        tuple(FundKind.CARER, pounds("£5.00"), Money.ZERO),
                        tuple(FundKind.CONTRIBUTION, pounds("£10.00"), Money.ZERO),
                        tuple(FundKind.DIRECT_PAYMENT, pounds("£18.00"), pounds("£82.00")));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£112.00"));
        assertThat(ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£2.00"))
                        .split()
                        .parts())
                .extracting(Split.Part::fund)
                .containsExactly(FundKind.CARER);
    }

    @Test
    void aGrantPaysForItsPurposesThoughThePlanDoesNotCoverThemAndForNothingElse() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var breaks = new CategoryCode("breaks");
        open(margaret, FundKind.GRANT, "£300.00", Set.of(breaks));

        assertThat(ledger.hold(CommandKey.random(), spend(margaret, breaks, "£250.00"))
                        .split()
                        .parts())
                .extracting(Split.Part::fund)
                .containsExactly(FundKind.GRANT);
        assertThat(ledger.hold(margaret, "£100.00").split().parts())
                .extracting(Split.Part::fund)
                .containsExactly(FundKind.DIRECT_PAYMENT);
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> ledger.hold(CommandKey.random(), spend(margaret, breaks, "£50.01")))
                .satisfies(no -> assertThat(no.left()).isEqualTo(pounds("£50.00")));
    }

    @Test
    void aGrantPaysForNoSupportAfterItsLastDayOrBeforeItsFirst() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var breaks = new CategoryCode("breaks");
        open(margaret, FundKind.GRANT, "£300.00", Set.of(breaks));

        assertThatExceptionOfType(WalletRefusal.FundEnds.class)
                .isThrownBy(() -> ledger.hold(
                        CommandKey.random(),
                        new SpendRequest(
                                margaret,
                                UUID.randomUUID(),
                                ledger.dayClub,
                                breaks,
                                pounds("£1.00"),
                                inDays(30),
                                inDays(31))))
                .satisfies(no -> assertThat(no.until()).isEqualTo(inDays(30)));
        assertThatExceptionOfType(WalletRefusal.FundNotBegun.class)
                .isThrownBy(() -> ledger.hold(
                        CommandKey.random(),
                        new SpendRequest(
                                margaret,
                                UUID.randomUUID(),
                                ledger.dayClub,
                                breaks,
                                pounds("£1.00"),
                                inDays(-1),
                                inDays(0))));
    }

    @Test
    void anIndividualServiceFundIsNeverTheCouncilsCash() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var before = ledger.act(() -> ledger.wallets.totals(ledger.tom));

        openKeptByAHolder(margaret, "£400.00");
        ledger.hold(margaret, "£30.00");
        ledger.capture(margaret, ledger.hold(margaret, "£60.00"), "£60.00");

        assertThat(ledger.fund(margaret, FundKind.ISF).left()).isEqualTo(pounds("£310.00"));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£10.00"));
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(Money.ZERO);
        assertThat(ledger.act(() -> ledger.wallets.totals(ledger.tom))).isEqualTo(before);
    }

    @Test
    void theHolderPaysAnOrderFromTheFundItKeepsAndTheCouncilOwesNobody() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var holder = openKeptByAHolder(margaret, "£400.00");
        var owed = owedToTheDayClub();

        var hold = ledger.hold(margaret, "£60.00");
        ledger.capture(margaret, hold, "£45.00");
        ledger.release(margaret, hold);
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£5.00"));

        assertThat(hold.split().holder()).hasValue(holder);
        assertThat(hold.split().parts())
                .extracting(Split.Part::fund, Split.Part::pays, Split.Part::leftAfter)
                .containsExactly(tuple(FundKind.ISF, pounds("£60.00"), pounds("£340.00")));
        assertThat(ledger.fund(margaret, FundKind.ISF).left()).isEqualTo(pounds("£350.00"));
        assertThat(owedToTheDayClub()).isEqualTo(owed);
        assertThat(ledger.statement(margaret, FundKind.ISF, ledger.today(), ledger.today())
                        .lines())
                .extracting(StatementLine::what, line -> line.amount().pence(), StatementLine::payee)
                .containsExactly(
                        tuple(JournalKind.ISF_IN, 400_00L, holder),
                        tuple(JournalKind.ISF_SPENT, -45_00L, ledger.dayClub),
                        tuple(JournalKind.ISF_SPENT, -5_00L, ledger.dayClub));
        assertThat(kept(holder)).isEqualTo(350_00);
    }

    @Test
    void theHolderIsToldOfEachPaymentThatItHasToMakeAndOfNoneThatTheCouncilMakes() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        openKeptByAHolder(margaret, "£60.00");
        ledger.holdersTold.clear();

        var hold = ledger.hold(margaret, "£45.00");
        ledger.capture(margaret, hold, "£40.00");
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£5.00"));
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£70.00"));
        ledger.capture(margaret, ledger.hold(margaret, "£20.00"), "£20.00");

        assertThat(ledger.holdersTold)
                .extracting(thing -> thing.facts().get("amount"))
                .containsExactly("£40.00", "£5.00");
    }

    @Test
    void whoeverComesFirstAndHasExactlyThePricePays() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        openKeptByAHolder(margaret, "£50.00");

        assertThat(ledger.hold(margaret, "£50.00").split().parts())
                .extracting(Split.Part::fund, Split.Part::pays)
                .containsExactly(tuple(FundKind.ISF, pounds("£50.00")));
    }

    @Test
    void anOrderIsPaidByTheHolderOrByTheCouncilAndNeverByBoth() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        openKeptByAHolder(margaret, "£50.00");

        assertThat(ledger.hold(margaret, "£60.00").split().parts())
                .extracting(Split.Part::fund, Split.Part::pays)
                .containsExactly(tuple(FundKind.DIRECT_PAYMENT, pounds("£60.00")));
        assertThat(ledger.hold(margaret, "£45.00").split().parts())
                .extracting(Split.Part::fund, Split.Part::pays)
                .containsExactly(tuple(FundKind.ISF, pounds("£45.00")));
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> ledger.hold(margaret, "£44.00"))
                .satisfies(no -> {
                    assertThat(no.left()).isEqualTo(pounds("£40.00"));
                    assertThat(no.shortfall()).isEqualTo(pounds("£4.00"));
                });
    }

    @Test
    void whatIsGivenBackOfAHoldersPaymentGoesToTheFundItKeepsAndNeverExceedsIt() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var holder = openKeptByAHolder(margaret, "£100.00");
        var owed = owedToTheDayClub();
        var hold = ledger.hold(margaret, "£60.00");
        ledger.capture(margaret, hold, "£60.00");

        giveBack(hold, "£20.00");

        assertThat(ledger.fund(margaret, FundKind.ISF).left()).isEqualTo(pounds("£60.00"));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£10.00"));
        assertThat(owedToTheDayClub()).isEqualTo(owed);
        assertThat(kept(holder)).isEqualTo(60_00);
        assertThatExceptionOfType(WalletRefusal.MoreThanWasPaid.class)
                .isThrownBy(() -> giveBack(hold, "£40.01"))
                .satisfies(no -> assertThat(no.most()).isEqualTo(pounds("£40.00")));
        assertThat(ledger.statement(margaret, FundKind.ISF, ledger.today(), ledger.today())
                        .lines()
                        .getLast()
                        .what())
                .isEqualTo(JournalKind.ISF_GIVEN_BACK);
    }

    @Test
    void aPersonsOwnMoneyComesInAndGoesOutInOneJournalAndLeavesNothing() {
        var margaret = ledger.someoneWith("£0.00", "£0.00");
        var own = ownFund(margaret);
        var provider = new Who.Provider(new SignInId(UUID.randomUUID()), ledger.dayClub);
        var owed = ledger.act(() -> ledger.wallets.owedTo(provider));

        pass(margaret, own, 12_34);
        pass(margaret, own, 5_00);

        assertThat(ledger.fund(margaret, FundKind.OWN).left()).isEqualTo(Money.ZERO);
        assertThat(ledger.fund(margaret, FundKind.OWN).spent()).isEqualTo(pounds("£17.34"));
        assertThat(ledger.statement(margaret, FundKind.OWN, ledger.today(), ledger.today())
                        .lines())
                .extracting(line -> line.after().pence())
                .containsExactly(12_34L, 0L, 5_00L, 0L);
        assertThat(ledger.act(() -> ledger.wallets.owedTo(provider))).isEqualTo(owed.plus(pounds("£17.34")));
    }

    @Test
    void nothingOfAPersonsOwnMoneyMayStay() {
        var margaret = ledger.someoneWith("£0.00", "£0.00");
        var own = ownFund(margaret);

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.payIn(margaret.account(), FundKind.OWN, "£1.00"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.jdbc
                        .sql("update account_balance set posted_cr = posted_cr + 1, seq = seq + 1 where account_id = ?")
                        .param(own.account())
                        .update());
    }

    @Test
    void theCouncilCanNeverReclaimAContributionOrOwnMoney() {
        var margaret = ledger.someoneWith("£0.00", "£5.00");
        ownFund(margaret);

        for (var kind : List.of("CONTRIBUTION", "OWN")) {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .as(kind)
                    .isThrownBy(() -> ledger.jdbc
                            .sql("update fund set reclaimable = true where kind = ?")
                            .param(kind)
                            .update());
        }
    }

    private OrganisationId openKeptByAHolder(Who.Resident who, String amount) {
        var holder = new OrganisationId(UUID.randomUUID());
        var wanted = new FundProposal.New(
                who.account(),
                FundKind.ISF,
                FundSource.COUNCIL,
                holder,
                pounds(amount),
                ledger.today(),
                null,
                Set.of(COMPANY));
        ledger.act(() -> ledger.funds.propose(CommandKey.random(), ledger.tom, wanted, "As agreed by all three"));
        return holder;
    }

    private Money owedToTheDayClub() {
        return ledger.act(() -> ledger.wallets.owedTo(provider()));
    }

    private Who.Provider provider() {
        return new Who.Provider(new SignInId(UUID.randomUUID()), ledger.dayClub);
    }

    private void giveBack(Hold hold, String amount) {
        ledger.act(() -> {
            var paid = ledger.refunds.paid(provider(), hold.id()).getFirst();
            ledger.refunds.giveBack(
                    CommandKey.random(),
                    provider(),
                    paid.journal(),
                    pounds(amount),
                    CorrectionReason.CHARGED_TOO_MUCH,
                    "One hour less");
            return null;
        });
    }

    /** What a holder keeps, by the postings, in pence. */
    private long kept(OrganisationId holder) {
        return ledger.jdbc
                .sql("select coalesce(sum(p.dr - p.cr), 0) from posting p join ledger_account a on a.id = p.account_id"
                        + " where a.kind = 'ISF_HOLDER' and a.owner_id = ?")
                .param(UuidBytes.of(holder.value()))
                .query(Long.class)
                .single();
    }

    private WalletBook.Fund ownFund(Who.Resident who) {
        return ledger.act(() -> ledger.book.addFund(
                ledger.book.require(who.account()).id(),
                who.account(),
                FundKind.OWN,
                new FundTerms(FundSource.PERSON, Set.of(), ledger.today(), null, 1, false, null)));
    }

    private void pass(Who.Resident who, WalletBook.Fund own, long pence) {
        ledger.act(() -> {
            var command = new Command(
                    Command.Scope.PASS_ON, CommandKey.random(), Fingerprint.of(pence), who, who.account(), "OWN_MONEY");
            return ledger.kernel.once(command, () -> {
                var journal = new Journal(
                        JournalKind.OWN_PASSED,
                        new Journal.About(null, null, ledger.dayClub, COMPANY, null, null, null),
                        List.of(
                                Leg.debit(
                                        ledger.accounts.open(AccountKind.BANK_CONTROL, Accounts.COUNCIL),
                                        AccountKind.BANK_CONTROL,
                                        pence),
                                Leg.debit(own.account(), AccountKind.OWN, pence),
                                Leg.credit(own.account(), AccountKind.OWN, pence),
                                Leg.credit(
                                        ledger.accounts.open(AccountKind.PROVIDER_PAYABLE, ledger.dayClub.value()),
                                        AccountKind.PROVIDER_PAYABLE,
                                        pence)));
                return new Answer(null, ledger.kernel.post(command, journal), 0, 0, true);
            });
        });
    }

    private void open(Who.Resident who, FundKind kind, String amount, Set<CategoryCode> categories) {
        var wanted = new FundProposal.New(
                who.account(), kind, FundSource.COUNCIL, null, pounds(amount), ledger.today(), inDays(30), categories);
        ledger.act(() -> ledger.funds.propose(CommandKey.random(), ledger.tom, wanted, "As decided"));
    }

    private FundProposal.Stage stageOf(Who.Staff officer, Who.Resident who, String amount) {
        var wanted = new FundProposal.New(
                who.account(),
                FundKind.GRANT,
                FundSource.COUNCIL,
                null,
                pounds(amount),
                ledger.today(),
                inDays(30),
                Set.of(COMPANY));
        return ledger.act(() -> ledger.funds.propose(CommandKey.random(), officer, wanted, "As decided"))
                .stage();
    }

    private SpendRequest spend(Who.Resident who, CategoryCode category, String amount) {
        return new SpendRequest(
                who, UUID.randomUUID(), ledger.dayClub, category, pounds(amount), ledger.today(), ledger.today());
    }

    private void agree(Who.Staff who, FundProposal proposed) {
        ledger.act(() -> {
            ledger.funds.agree(who, proposed.id());
            return null;
        });
    }

    private java.time.LocalDate inDays(int days) {
        return ledger.today().plusDays(days);
    }
}

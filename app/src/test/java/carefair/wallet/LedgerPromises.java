package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import carefair.identity.GrantId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CategoryCode;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What the ledger promises on every database it runs on. */
abstract class LedgerPromises {

    final LedgerUnderTest ledger;

    LedgerPromises(LedgerUnderTest ledger) {
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
    void showsWhatCameInWhatIsSpentSetAsideAndLeft() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var hold = ledger.hold(margaret, "£50.00");
        ledger.capture(margaret, hold, "£35.00");

        assertThat(ledger.wallet(margaret).funds())
                .extracting(
                        Wallets.FundState::kind,
                        Wallets.FundState::cameIn,
                        Wallets.FundState::spent,
                        Wallets.FundState::setAside,
                        Wallets.FundState::left)
                .containsExactly(
                        fund(FundKind.DIRECT_PAYMENT, "£100.00", "£15.00", "£15.00", "£70.00"),
                        fund(FundKind.CONTRIBUTION, "£20.00", "£20.00", "£0.00", "£0.00"));
    }

    @Test
    void theContributionPaysFirstAndTheSplitAddsUpToThePenny() {
        var margaret = ledger.someoneWith("£100.00", "£20.01");

        var split = ledger.hold(margaret, "£50.00").split();

        assertThat(split.parts())
                .containsExactly(
                        new Split.Part(FundKind.CONTRIBUTION, pounds("£20.01"), Money.ZERO),
                        new Split.Part(FundKind.DIRECT_PAYMENT, pounds("£29.99"), pounds("£70.01")));
    }

    @Test
    void thePreviewSaysWhatTheHoldThenDoesAndMovesNothing() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var spend = ledger.spend(margaret, "£50.00");

        var preview = ledger.act(() -> ledger.wallets.preview(spend));

        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(Money.ZERO);
        assertThat(ledger.hold(CommandKey.random(), spend).split()).isEqualTo(preview);
    }

    @Test
    void refusesToHoldMoreThanIsLeftAndMovesNothing() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");

        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> ledger.hold(margaret, "£50.01"))
                .satisfies(refusal -> {
                    assertThat(refusal.left()).isEqualTo(pounds("£50.00"));
                    assertThat(refusal.shortfall()).isEqualTo(pounds("£0.01"));
                });

        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£50.00"));
    }

    @Test
    void aRefusedCommandMayBeSentAgainOnceThereIsMoney() {
        var margaret = ledger.someoneWith("£10.00", "£0.00");
        var key = CommandKey.random();
        var spend = ledger.spend(margaret, "£30.00");
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class).isThrownBy(() -> ledger.hold(key, spend));

        ledger.payIn(margaret.account(), FundKind.DIRECT_PAYMENT, "£20.00");

        assertThat(ledger.hold(key, spend).amount()).isEqualTo(pounds("£30.00"));
    }

    @Test
    void manyPayInsAtOnceAreWhatEachAloneWouldHaveBeen() {
        var people = java.util.stream.Stream.generate(() -> ledger.someoneWith("£5.00", "£0.00"))
                .limit(7)
                .toList();
        var payIns = new ArrayList<PayIn>();
        for (var who : people) {
            payIns.add(payIn(who, "£10.01"));
            payIns.add(payIn(who, "£0.02"));
        }

        ledger.act(() -> {
            ledger.wallets.payInAll(ledger.tom, payIns);
            return null;
        });

        assertThat(people)
                .allSatisfy(who -> assertThat(ledger.fund(who, FundKind.DIRECT_PAYMENT))
                        .extracting(
                                Wallets.FundState::kind,
                                Wallets.FundState::cameIn,
                                Wallets.FundState::spent,
                                Wallets.FundState::setAside,
                                Wallets.FundState::left)
                        .isEqualTo(fund(FundKind.DIRECT_PAYMENT, "£15.03", "£0.00", "£0.00", "£15.03")
                                .toList()));
        assertThat(ledger.statement(people.getFirst(), FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today())
                        .closing())
                .isEqualTo(pounds("£15.03"));
        ledger.hold(people.getFirst(), "£15.03");
        var again = payIns.get(3);
        ledger.act(() -> {
            ledger.wallets.payIn(
                    again.key(),
                    ledger.tom,
                    again.person(),
                    again.fund(),
                    again.amount(),
                    again.reasonCode(),
                    again.first(),
                    again.last());
            return null;
        });
        assertThat(ledger.wallet(people.get(1)).left()).as("the same key alone").isEqualTo(pounds("£15.03"));
    }

    @Test
    void manyPayInsAtOnceRunOnFromWhatWasSpentBefore() {
        var margaret = ledger.someoneWith("£20.00", "£0.00");
        ledger.capture(margaret, ledger.hold(margaret, "£5.00"), "£5.00");

        ledger.act(() -> {
            ledger.wallets.payInAll(ledger.tom, List.of(payIn(margaret, "£1.00"), payIn(margaret, "£2.00")));
            return null;
        });

        assertThat(ledger.statement(margaret, FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today())
                        .lines())
                .extracting(StatementLine::number, line -> line.after().pence())
                .containsExactly(tuple(1L, 20_00L), tuple(2L, 15_00L), tuple(3L, 16_00L), tuple(4L, 18_00L));
        assertThat(ledger.jdbc
                        .sql(
                                "select count(*) from posting one join posting other on other.journal_id = one.journal_id"
                                        + " where one.journal_kind = 'PAY_IN' and one.leg < other.leg and one.account_id > other.account_id")
                        .query(Long.class)
                        .single())
                .as("legs that do not stand in ascending order of account")
                .isZero();
    }

    @Test
    void aKeyThatCameBeforeOrSomebodyWithoutAWalletUndoesTheWholeOfManyPayIns() {
        var margaret = ledger.someoneWith("£5.00", "£0.00");
        var joan = ledger.someoneWith("£5.00", "£0.00");
        var first = payIn(margaret, "£1.00");
        ledger.act(() -> {
            ledger.wallets.payInAll(ledger.tom, List.of(first));
            return null;
        });

        assertThatExceptionOfType(org.springframework.dao.DuplicateKeyException.class)
                .isThrownBy(() -> ledger.act(() -> {
                    ledger.wallets.payInAll(ledger.tom, List.of(payIn(joan, "£1.00"), first));
                    return null;
                }));
        var nobody = new Who.Resident(
                new SignInId(UUID.randomUUID()), new carefair.identity.PersonId(UUID.randomUUID()), null);
        assertThatExceptionOfType(WalletRefusal.NoWallet.class)
                .isThrownBy(() -> ledger.act(() -> {
                    ledger.wallets.payInAll(ledger.tom, List.of(payIn(joan, "£1.00"), payIn(nobody, "£1.00")));
                    return null;
                }));

        assertThat(ledger.wallet(joan).left()).isEqualTo(pounds("£5.00"));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£6.00"));
    }

    @Test
    void aSurplusGoesBackToTheCouncilOutOfTheDirectPaymentAlone() {
        var margaret = ledger.someoneWith("£100.00", "£40.00");
        var key = CommandKey.random();

        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> reclaim(CommandKey.random(), margaret, "£60.01", "£40.00"))
                .satisfies(no -> assertThat(no.left()).isEqualTo(pounds("£60.00")));
        reclaim(key, margaret, "£60.00", "£40.00");
        reclaim(key, margaret, "£60.00", "£40.00");

        assertThat(ledger.wallet(margaret).funds())
                .extracting(
                        Wallets.FundState::kind,
                        Wallets.FundState::cameIn,
                        Wallets.FundState::takenBack,
                        Wallets.FundState::setAside,
                        Wallets.FundState::left)
                .containsExactly(
                        fund(FundKind.DIRECT_PAYMENT, "£100.00", "£60.00", "£0.00", "£40.00"),
                        fund(FundKind.CONTRIBUTION, "£40.00", "£0.00", "£0.00", "£40.00"));
        assertThat(ledger.fund(margaret, FundKind.DIRECT_PAYMENT).spent()).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .as("never out of the contribution")
                .isThrownBy(() -> reclaim(CommandKey.random(), margaret, "£40.01", "£0.00"));
    }

    @Test
    void nothingOrLessIsNoSurplusAndARefusalSaysWhatThereIsAndWhatLacks() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");

        for (var wrong : List.of(pounds("£0.00"), pounds("£1.00").negated())) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> reclaim(margaret, wrong, Money.ZERO));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> reclaim(margaret, pounds("£1.00"), Money.ofPence(-1)));
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> reclaim(margaret, pounds("£70.05"), pounds("£30.00")))
                .satisfies(no -> {
                    assertThat(no.left()).isEqualTo(pounds("£70.00"));
                    assertThat(no.shortfall()).isEqualTo(pounds("£0.05"));
                });
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> reclaim(margaret, pounds("£2.00"), pounds("£130.00")))
                .satisfies(no -> {
                    assertThat(no.left()).isEqualTo(Money.ZERO);
                    assertThat(no.shortfall()).isEqualTo(pounds("£2.00"));
                });
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£100.00"));
    }

    @Test
    void whatIsHeldIsNeverTakenBack() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.hold(margaret, "£30.00");

        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> reclaim(CommandKey.random(), margaret, "£70.01", "£0.00"));
        reclaim(CommandKey.random(), margaret, "£70.00", "£0.00");
    }

    @Test
    void theDatabaseAllowsAReclaimOutOfNoOtherFund() {
        assertThat(ledger.jdbc
                        .sql("select account_kind from journal_kind where kind = 'RECLAIM' and side = 'D'")
                        .query(String.class)
                        .list())
                .containsExactly("DIRECT_PAYMENT");
        var margaret = ledger.someoneWith("£100.00", "£40.00");
        reclaim(CommandKey.random(), margaret, "£10.00", "£0.00");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.act(() -> ledger.jdbc
                        .sql(
                                "insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr)"
                                        + " select j.id, 9, 'RECLAIM', a.id, 'CONTRIBUTION', 'D', 1, 0 from journal j, ledger_account a"
                                        + " where j.kind = 'RECLAIM' and a.kind = 'CONTRIBUTION' and a.owner_id = j.on_behalf_of")
                        .update()));
    }

    private void reclaim(CommandKey key, Who.Resident who, String amount, String keep) {
        reclaim(key, who, pounds(amount), pounds(keep));
    }

    private void reclaim(Who.Resident who, Money amount, Money keep) {
        reclaim(CommandKey.random(), who, amount, keep);
    }

    private void reclaim(CommandKey key, Who.Resident who, Money amount, Money keep) {
        ledger.act(() -> {
            ledger.wallets.reclaim(key, ledger.tom, who.account(), amount, keep);
            return null;
        });
    }

    private PayIn payIn(Who.Resident who, String amount) {
        return new PayIn(
                CommandKey.random(),
                who.account(),
                FundKind.DIRECT_PAYMENT,
                pounds(amount),
                "SCHEDULE",
                ledger.today(),
                ledger.today());
    }

    @Test
    void refusesWhatThePlanDoesNotCover() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var cleaning = new CategoryCode("cleaning");
        var spend = new SpendRequest(
                margaret, UUID.randomUUID(), ledger.dayClub, cleaning, pounds("£1.00"), ledger.today(), ledger.today());

        assertThatExceptionOfType(WalletRefusal.NotInPlan.class)
                .isThrownBy(() -> ledger.hold(CommandKey.random(), spend))
                .satisfies(refusal -> assertThat(refusal.category()).isEqualTo(cleaning));
    }

    @Test
    void theSameKeyGivesTheSameHoldWhateverHappenedSince() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var key = CommandKey.random();
        var spend = ledger.spend(margaret, "£30.00");
        var hold = ledger.hold(key, spend);
        ledger.capture(margaret, hold, "£30.00");

        assertThat(ledger.hold(key, spend)).isEqualTo(hold);
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£20.00"));
    }

    @Test
    void aKeyIsRememberedAsLongAsWhatItDid() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var key = CommandKey.random();
        var spend = ledger.spend(margaret, "£30.00");
        var hold = ledger.hold(key, spend);
        ledger.clock.advance(Duration.ofDays(8 * 366));

        assertThat(ledger.hold(key, spend)).isEqualTo(hold);
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(pounds("£30.00"));
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var key = CommandKey.random();
        ledger.hold(key, ledger.spend(margaret, "£30.00"));

        assertThatExceptionOfType(WalletRefusal.KeyUsedForSomethingElse.class)
                .isThrownBy(() -> ledger.hold(key, ledger.spend(margaret, "£3.00")));
    }

    @Test
    void theSameCaptureSentTwicePaysOnce() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var hold = ledger.hold(margaret, "£30.00");
        var key = CommandKey.random();

        var first = ledger.act(() -> ledger.wallets.capture(key, margaret, hold.id(), pounds("£12.00")));
        var second = ledger.act(() -> ledger.wallets.capture(key, margaret, hold.id(), pounds("£12.00")));

        assertThat(second).isEqualTo(first);
        assertThat(first.captured()).isEqualTo(pounds("£12.00"));
    }

    @Test
    void aPartIsPaidByTheFundsThatWouldHavePaidThatPrice() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var hold = ledger.hold(margaret, "£30.00");

        ledger.capture(margaret, hold, "£15.00");
        ledger.release(margaret, hold);

        assertThat(ledger.fund(margaret, FundKind.CONTRIBUTION).spent()).isEqualTo(pounds("£10.00"));
        assertThat(ledger.fund(margaret, FundKind.DIRECT_PAYMENT).spent()).isEqualTo(pounds("£5.00"));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£35.00"));
    }

    @Test
    void aReleaseGivesEveryPennyBackToTheFundItCameFrom() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var before = ledger.wallet(margaret);

        var released = ledger.release(margaret, ledger.hold(margaret, "£30.00"));

        assertThat(released.released()).isEqualTo(pounds("£30.00"));
        assertThat(ledger.wallet(margaret)).isEqualTo(before);
    }

    @Test
    void releasingAnEndedHoldChangesNothing() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var hold = ledger.hold(margaret, "£30.00");
        var captured = ledger.capture(margaret, hold, "£30.00");

        assertThat(ledger.release(margaret, hold)).isEqualTo(captured);
    }

    @Test
    void eachPartThatIsCapturedIsAnsweredWithAllThatWasCapturedSoFar() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var hold = ledger.hold(margaret, "£30.00");

        assertThat(ledger.capture(margaret, hold, "£4.00").captured()).isEqualTo(pounds("£4.00"));
        assertThat(ledger.capture(margaret, hold, "£6.00").captured()).isEqualTo(pounds("£10.00"));
        assertThat(ledger.capture(margaret, hold, "£3.00").captured()).isEqualTo(pounds("£13.00"));
        var ended = ledger.release(margaret, hold);

        assertThat(ended.captured()).isEqualTo(pounds("£13.00"));
        assertThat(ended.released()).isEqualTo(pounds("£17.00"));
        assertThat(ledger.release(margaret, hold)).isEqualTo(ended);
        assertThat(ledger.fund(margaret, FundKind.CONTRIBUTION).spent()).isEqualTo(pounds("£10.00"));
        assertThat(ledger.fund(margaret, FundKind.DIRECT_PAYMENT).spent()).isEqualTo(pounds("£3.00"));
    }

    @Test
    void theLegsOfEachJournalAreNumberedFromOneOn() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£12.00"));
        ledger.capture(margaret, ledger.hold(margaret, "£5.00"), "£5.00");

        assertThat(ledger.jdbc
                        .sql("select min(leg) = 1 and max(leg) = count(*) from posting group by journal_id")
                        .query(Boolean.class)
                        .list())
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void refusesToCaptureMoreThanIsStillHeld() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var hold = ledger.hold(margaret, "£30.00");
        ledger.capture(margaret, hold, "£20.00");

        assertThatExceptionOfType(WalletRefusal.HoldEnded.class)
                .isThrownBy(() -> ledger.capture(margaret, hold, "£10.01"));
    }

    @Test
    void oneWalletAPerson() {
        var margaret = ledger.someoneWith("£0.00", "£0.00");

        assertThatExceptionOfType(WalletRefusal.AlreadyOpen.class)
                .isThrownBy(() -> ledger.act(() -> {
                    ledger.wallets.open(
                            ledger.tom,
                            margaret.account(),
                            new Wallets.Choice(ledger.today(), "Tom", "Her own account"));
                    return null;
                }));
    }

    @Test
    void aKindOfJournalThatIsNotListedCannotBePosted() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        ledger.capture(margaret, ledger.hold(margaret, "£1.00"), "£1.00");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.jdbc.sql("""
                                insert into posting (journal_id, leg, journal_kind, account_id, account_kind, side, dr, cr)
                                select j.id, 9, j.kind, a.id, a.kind, 'C', 0, 1 from journal j, ledger_account a
                                where j.kind = 'CAPTURE' and a.kind = 'CONTRIBUTION'
                                """).update());
    }

    @Test
    void theDatabaseItselfKeepsAFundFromFallingUnderNothing() {
        var margaret = ledger.someoneWith("£40.00", "£0.00");
        ledger.hold(margaret, "£30.00");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.jdbc
                        .sql("update account_balance set pending_dr = posted_cr + 1 where floor_pence = 0")
                        .update());
    }

    @Test
    void sixteenAtOnceSpendTheExactChangeAndNotAPennyMore() throws Exception {
        var margaret = ledger.someoneWith("£130.00", "£30.00");
        var placed = new AtomicInteger();
        var refused = new AtomicInteger();

        allAtOnce(16, 20, () -> {
            try {
                ledger.hold(margaret, "£1.00");
                placed.incrementAndGet();
            } catch (WalletRefusal.NotEnoughMoney nothingLeft) {
                refused.incrementAndGet();
            }
            return null;
        });

        assertThat(placed).hasValue(160);
        assertThat(refused).hasValue(160);
        assertThat(ledger.wallet(margaret).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void twoWithTheLastTwentyPoundsOneSucceeds() throws Exception {
        for (int round = 0; round < 10; round++) {
            var margaret = ledger.someoneWith("£15.00", "£5.00");
            var placed = new AtomicInteger();

            allAtOnce(2, 1, () -> {
                try {
                    ledger.hold(margaret, "£20.00");
                    placed.incrementAndGet();
                } catch (WalletRefusal.NotEnoughMoney theOtherWasQuicker) {
                    return null;
                }
                return null;
            });

            assertThat(placed).hasValue(1);
        }
    }

    @Test
    void manyTwinsOfOneCommandHoldOnce() throws Exception {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var key = CommandKey.random();
        var spend = ledger.spend(margaret, "£30.00");

        var holds = allAtOnce(8, 2, () -> ledger.hold(key, spend));

        assertThat(holds).hasSize(16).containsOnly(holds.getFirst());
        assertThat(ledger.wallet(margaret).setAside()).isEqualTo(pounds("£30.00"));
    }

    @Test
    void aHoldEndsOnceHoweverManyEndItAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            var margaret = ledger.someoneWith("£40.00", "£10.00");
            var hold = ledger.hold(margaret, "£30.00");
            var captured = new AtomicInteger();
            var turn = new AtomicInteger();

            allAtOnce(4, 1, () -> {
                if (turn.getAndIncrement() % 2 == 0) {
                    return ledger.release(margaret, hold);
                }
                try {
                    ledger.capture(margaret, hold, "£30.00");
                    captured.incrementAndGet();
                } catch (WalletRefusal.HoldEnded theOtherWasQuicker) {
                    return null;
                }
                return null;
            });

            assertThat(captured.get()).isLessThanOrEqualTo(1);
            assertThat(ledger.wallet(margaret).left())
                    .isEqualTo(captured.get() == 1 ? pounds("£20.00") : pounds("£50.00"));
        }
    }

    @Test
    void aCaptureAndAnExpiryAtOnceHaveOneWinnerAndThePennyGoesOneWay() throws Exception {
        var expiry = new Who.System("deadlines");
        for (int round = 0; round < 40; round++) {
            var margaret = ledger.someoneWith("£20.00", "£10.00");
            var hold = ledger.hold(margaret, "£30.00");
            var turn = new AtomicInteger();

            allAtOnce(2, 1, () -> {
                if (turn.getAndIncrement() == 0) {
                    return ledger.release(expiry, hold);
                }
                try {
                    return ledger.capture(margaret, hold, "£30.00");
                } catch (WalletRefusal.HoldEnded expiredFirst) {
                    return null;
                }
            });

            var after = ledger.act(() -> ledger.wallets.hold(hold.id()));
            assertThat(after.captured().plus(after.released())).isEqualTo(pounds("£30.00"));
            assertThat(after.captured().isZero() || after.released().isZero()).isTrue();
            assertThat(ledger.wallet(margaret).left()).isEqualTo(after.released());
        }
    }

    @Test
    void paymentsInAndSpendsInOppositeOrderDoNotLockEachOtherOut() throws Exception {
        var people = List.of(
                ledger.someoneWith("£500.00", "£500.00"),
                ledger.someoneWith("£500.00", "£500.00"),
                ledger.someoneWith("£500.00", "£500.00"));
        var turn = new AtomicInteger();

        allAtOnce(12, 10, () -> {
            int mine = turn.getAndIncrement();
            var who = people.get(mine % people.size());
            if (mine % 2 == 0) {
                ledger.payIn(who.account(), FundKind.DIRECT_PAYMENT, "£1.00");
                return null;
            }
            return ledger.capture(who, ledger.hold(who, "£2.00"), "£2.00");
        });

        var left =
                Money.sum(people.stream().map(who -> ledger.wallet(who).left()).toList());
        assertThat(left)
                .isEqualTo(pounds("£3,000.00")
                        .plus(pounds("£1.00").times(60))
                        .minus(pounds("£2.00").times(60)));
    }

    @Test
    void aSpendIsHeldAndCapturedInOneJournalAndRepliesAlikeToTheSameKey() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var key = CommandKey.random();
        var spend = ledger.spend(margaret, "£30.00");

        var done = ledger.spendAtOnce(key, spend);

        assertThat(done.captured()).isEqualTo(pounds("£30.00"));
        assertThat(done.split().parts())
                .containsExactly(
                        new Split.Part(FundKind.CONTRIBUTION, pounds("£10.00"), Money.ZERO),
                        new Split.Part(FundKind.DIRECT_PAYMENT, pounds("£20.00"), pounds("£20.00")));
        assertThat(ledger.spendAtOnce(key, spend)).isEqualTo(done);
        assertThatExceptionOfType(WalletRefusal.KeyUsedForSomethingElse.class)
                .isThrownBy(() -> ledger.spendAtOnce(key, ledger.spend(margaret, "£3.00")));
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£20.01")));
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£20.00"));
        assertThat(ledger.statement(margaret, FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today())
                        .closing())
                .isEqualTo(pounds("£20.00"));
    }

    @Test
    void sixteenAtOnceSpendAtOnceTheExactChangeAndNotAPennyMore() throws Exception {
        var margaret = ledger.someoneWith("£130.00", "£30.00");
        var spent = new AtomicInteger();
        var refused = new AtomicInteger();

        allAtOnce(16, 20, () -> {
            try {
                ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£1.00"));
                spent.incrementAndGet();
            } catch (WalletRefusal.NotEnoughMoney nothingLeft) {
                refused.incrementAndGet();
            }
            return null;
        });

        assertThat(spent).hasValue(160);
        assertThat(refused).hasValue(160);
        assertThat(ledger.wallet(margaret).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void manyTwinsOfOneSpendMoveTheMoneyOnce() throws Exception {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var key = CommandKey.random();
        var spend = ledger.spend(margaret, "£30.00");

        var done = allAtOnce(8, 5, () -> ledger.spendAtOnce(key, spend));

        assertThat(done).hasSize(40).containsOnly(done.getFirst());
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£20.00"));
    }

    @Test
    void whatIsOwedIsExactBeforeAndAfterItIsFolded() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var provider = new Who.Provider(new SignInId(UUID.randomUUID()), ledger.dayClub);
        var before = ledger.act(() -> ledger.wallets.owedTo(provider));
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£12.34"));
        ledger.capture(margaret, ledger.hold(margaret, "£1.00"), "£1.00");

        assertThat(ledger.act(() -> ledger.wallets.owedTo(provider))).isEqualTo(before.plus(pounds("£13.34")));
        assertThat(ledger.proof.breaches()).isEmpty();
        assertThat(ledger.folder.foldAll()).isPositive();
        assertThat(ledger.act(() -> ledger.wallets.owedTo(provider))).isEqualTo(before.plus(pounds("£13.34")));
        assertThat(ledger.folder.foldAll()).isZero();
        assertThat(ledger.jdbc
                        .sql("select count(*) from outbox")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsFoldedInSeveralGoesRunsOnFromWhereItStood() {
        for (int i = 0; i < 3; i++) {
            var margaret = ledger.someoneWith("£40.00", "£10.00");
            ledger.capture(margaret, ledger.hold(margaret, "£15.00"), "£12.00");
            ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£1.00"));
            assertThat(ledger.folder.foldAll()).isPositive();

            assertThat(ledger.proof.breaches()).isEmpty();
        }
    }

    @Test
    void whatIsOwedToAllProvidersIsExactBeforeAndAfterItIsFolded() {
        ledger.folder.foldAll();
        var before = ledger.act(() -> ledger.wallets.totals(ledger.tom)).owedToProviders();
        ledger.spendAtOnce(CommandKey.random(), ledger.spend(ledger.someoneWith("£40.00", "£10.00"), "£12.34"));

        assertThat(ledger.act(() -> ledger.wallets.totals(ledger.tom)).owedToProviders())
                .isEqualTo(before.plus(pounds("£12.34")));
        ledger.folder.foldAll();
        assertThat(ledger.act(() -> ledger.wallets.totals(ledger.tom)).owedToProviders())
                .isEqualTo(before.plus(pounds("£12.34")));
    }

    @Test
    void foldingWhileMoneyMovesNumbersEachPostingOnce() throws Exception {
        var margaret = ledger.someoneWith("£500.00", "£0.00");
        var turn = new AtomicInteger();

        allAtOnce(
                6,
                20,
                () -> turn.getAndIncrement() % 3 == 0
                        ? ledger.act(() -> ledger.folder.foldAll())
                        : ledger.spendAtOnce(CommandKey.random(), ledger.spend(margaret, "£0.10")));

        assertThat(ledger.proof.breaches()).isEmpty();
        ledger.folder.foldAll();
        assertThat(ledger.wallet(margaret).left()).isEqualTo(pounds("£492.00"));
    }

    @Test
    void allFundsTogetherAddUpToThePennyAndEachClosingIsTheNextOpening() {
        var margaret = ledger.someoneWith("£100.00", "£20.01");
        for (int day = 0; day < 5; day++) {
            ledger.capture(margaret, ledger.hold(margaret, "£9.99"), "£7.77");
            ledger.clock.advance(Duration.ofDays(1));
        }
        var first = ledger.today().minusDays(5);
        var whole = ledger.act(() -> ledger.statements.together(margaret, margaret.account(), first, ledger.today()));
        var closing = Money.ZERO;
        int lines = 0;

        for (var day = first; !day.isAfter(ledger.today()); day = day.plusDays(1)) {
            var on = day;
            var together = ledger.act(() -> ledger.statements.together(margaret, margaret.account(), on, on));
            assertThat(together.opening()).isEqualTo(closing);
            closing = together.closing();
            assertThat(together.opening()
                            .plus(together.cameIn())
                            .plus(together.cameBack())
                            .minus(together.wentOut()))
                    .isEqualTo(closing);
            assertThat(together.lines())
                    .allSatisfy(line -> assertThat(line.line().at()).isNotNull());
            lines += together.lines().size();
            if (!together.lines().isEmpty()) {
                assertThat(together.lines().getLast().together()).isEqualTo(closing);
            }
        }

        assertThat(closing).isEqualTo(whole.closing()).isEqualTo(pounds("£81.16"));
        assertThat(lines).isEqualTo(whole.lines().size());
    }

    @Test
    void thePersonTheProviderAndTheCouncilReadOneJournalAlike() {
        var margaret = ledger.someoneWith("£100.00", "£20.01");
        var provider = new Who.Provider(new SignInId(UUID.randomUUID()), ledger.dayClub);
        var hold = ledger.hold(margaret, "£50.00");
        ledger.capture(margaret, hold, "£35.00");

        var remittance = ledger.act(() -> ledger.remittances.remittance(provider, ledger.today(), ledger.today()));
        var paid = remittance.lines().stream()
                .filter(line -> hold.order().equals(line.order()))
                .findFirst()
                .orElseThrow();
        var council = ledger.act(() -> ledger.movements.journal(ledger.tom, paid.journal()));
        var hers = ledger
                .act(() -> ledger.statements.together(margaret, margaret.account(), ledger.today(), ledger.today()))
                .lines()
                .stream()
                .map(StatementTogether.Line::line)
                .filter(line -> line.journal().equals(paid.journal()))
                .toList();

        assertThat(paid.amount()).isEqualTo(pounds("£35.00")).isEqualTo(council.amount());
        assertThat(remittance.opening().plus(remittance.earned())).isEqualTo(remittance.closing());
        assertThat(hers).hasSize(2).allSatisfy(line -> {
            assertThat(council.of(line.fund())).contains(line.amount());
            assertThat(line.order()).isEqualTo(paid.order()).isEqualTo(council.order());
            assertThat(line.at()).isEqualTo(paid.at()).isEqualTo(council.at());
            assertThat(line.payee()).isEqualTo(provider.organisation()).isEqualTo(council.payee());
        });
        assertThat(Money.sum(hers.stream().map(StatementLine::amount).toList()))
                .isEqualTo(paid.amount().negated());
        assertThat(Money.sum(
                        council.legs().stream().map(JournalView.Leg::amount).toList()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aStatementTellsEachLineWithWhoForWhomAndItsOrder() {
        var margaret = ledger.someoneWith("£40.00", "£10.00");
        var ruth =
                new Who.Resident(new SignInId(UUID.randomUUID()), margaret.account(), new GrantId(UUID.randomUUID()));
        var spend = ledger.spend(ruth, "£30.00");
        var hold = ledger.hold(CommandKey.random(), spend);
        ledger.clock.advance(Duration.ofDays(1));
        ledger.capture(ruth, hold, "£25.00");

        var statement = ledger.statement(
                margaret, FundKind.DIRECT_PAYMENT, ledger.today().minusDays(1), ledger.today());

        assertThat(statement.opening()).isEqualTo(Money.ZERO);
        assertThat(statement.closing()).isEqualTo(pounds("£25.00"));
        assertThat(statement.setAsideTogether()).isEqualTo(pounds("£5.00"));
        assertThat(statement.lines()).hasSize(2);
        var paid = statement.lines().getLast();
        assertThat(paid.what()).isEqualTo(JournalKind.CAPTURE);
        assertThat(paid.amount()).isEqualTo(pounds("£15.00").negated());
        assertThat(paid.after()).isEqualTo(pounds("£25.00"));
        assertThat(paid.order()).isEqualTo(spend.order());
        assertThat(paid.payee()).isEqualTo(ledger.dayClub);
        assertThat(paid.pressedBy()).isEqualTo(ruth.signIn());
        assertThat(paid.forWhom()).isEqualTo(margaret.account());
    }

    @Test
    void oneDaysClosingIsTheNextDaysOpeningEvenIfAClockWentBack() {
        var margaret = ledger.someoneWith("£500.00", "£0.00");
        var first = ledger.today();
        for (int hours : List.of(20, 9, -12, 25, 30, -7, 10, 2)) {
            ledger.clock.advance(Duration.ofHours(hours));
            ledger.capture(margaret, ledger.hold(margaret, "£3.00"), "£3.00");
        }
        var last = ledger.today().plusDays(2);

        var lines = 0;
        var closing = Money.ZERO;
        for (var day = first; day.isBefore(last); day = day.plusDays(1)) {
            var statement = ledger.statement(margaret, FundKind.DIRECT_PAYMENT, day, day);
            assertThat(statement.opening()).isEqualTo(closing);
            closing = statement.closing();
            assertThat(statement
                            .opening()
                            .plus(statement.cameIn())
                            .plus(statement.cameBack())
                            .minus(statement.wentOut()))
                    .isEqualTo(closing);
            lines += statement.lines().size();
        }

        assertThat(lines).isEqualTo(9);
        assertThat(closing).isEqualTo(ledger.wallet(margaret).left());
    }

    private static Tuple fund(FundKind kind, String in, String spent, String aside, String left) {
        return tuple(kind, pounds(in), pounds(spent), pounds(aside), pounds(left));
    }

    private static <T> List<T> allAtOnce(int threads, int timesEach, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<Future<List<T>>>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    var results = new ArrayList<T>();
                    for (int n = 0; n < timesEach; n++) {
                        results.add(work.call());
                    }
                    return results;
                }));
            }
            var results = new ArrayList<T>();
            for (var one : all) {
                results.addAll(one.get());
            }
            return results;
        }
    }
}

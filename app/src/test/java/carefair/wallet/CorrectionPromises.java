package carefair.wallet;

import static carefair.wallet.LedgerUnderTest.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.shared.UuidBytes;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What the ledger promises of refunds and of movements by hand, on every database it runs on. */
abstract class CorrectionPromises {

    final LedgerUnderTest ledger;

    CorrectionPromises(LedgerUnderTest ledger) {
        this.ledger = ledger;
    }

    @BeforeEach
    void theClockIsPutBack() {
        ledger.clock.reset();
    }

    @AfterEach
    void theWholeLedgerIsProvedWithItsAudit() {
        assertThat(ledger.proof.prove().breaches()).isEmpty();
    }

    @Test
    void aPartGivenBackGoesFirstToTheFundThatPaidLast() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var hold = paid(margaret, "£50.00");

        giveBack(hold, "£35.00");

        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£100.00"));
        assertThat(left(margaret, FundKind.CONTRIBUTION)).isEqualTo(pounds("£5.00"));
    }

    @Test
    void neverGivesBackMoreThanWasPaidHoweverManyParts() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£30.00");
        giveBack(hold, "£19.99");

        assertThatExceptionOfType(WalletRefusal.MoreThanWasPaid.class)
                .isThrownBy(() -> giveBack(hold, "£0.02"))
                .satisfies(refusal -> assertThat(refusal.most()).isEqualTo(pounds("£0.01")));

        giveBack(hold, "£0.01");
        assertThat(payment(hold).left()).isEqualTo(Money.ZERO);
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£100.00"));
        assertThat(left(margaret, FundKind.CONTRIBUTION)).isEqualTo(pounds("£20.00"));
    }

    @Test
    void theDatabaseItselfRefusesToCountMoreAsGoneBackThanWasPaid() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£50.00");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.jdbc
                        .sql("update refundable set refunded = refunded + 1 where journal_id = ?")
                        .param(UuidBytes.of(payment(hold).journal()))
                        .update());
    }

    @Test
    void ofTwoAtOnceThatTogetherAreTooMuchOneWins() throws Exception {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        for (int round = 0; round < 10; round++) {
            var hold = paid(margaret, "£8.00");

            var won = atOnce(() -> {
                try {
                    giveBack(hold, "£5.00");
                    return true;
                } catch (WalletRefusal.MoreThanWasPaid tooLate) {
                    return false;
                }
            });

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(payment(hold).givenBack()).isEqualTo(pounds("£5.00"));
        }
    }

    @Test
    void theSameKeyGivesBackOnce() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var hold = paid(margaret, "£50.00");
        var key = CommandKey.random();

        giveBack(key, hold, "£20.00");
        giveBack(key, hold, "£20.00");

        assertThat(payment(hold).givenBack()).isEqualTo(pounds("£20.00"));
        assertThatExceptionOfType(WalletRefusal.KeyUsedForSomethingElse.class)
                .isThrownBy(() -> giveBack(key, hold, "£21.00"));
    }

    @Test
    void aFrozenFundTakesNoRefundAndNoMovementByHandUntilItIsLifted() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var hold = paid(margaret, "£50.00");
        var journal = lastPayIn(margaret);
        var correction = propose(ledger.tom, journal, "£10.00");
        freeze(margaret, true);

        assertThatExceptionOfType(WalletRefusal.Frozen.class).isThrownBy(() -> giveBack(hold, "£1.00"));
        assertThatExceptionOfType(WalletRefusal.Frozen.class).isThrownBy(() -> agree(ledger.nadia, correction));

        freeze(margaret, false);
        giveBack(hold, "£1.00");
        agree(ledger.nadia, correction);
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£41.00"));
    }

    @Test
    void aFrozenFundIsNotTakenBackByTheCouncilUntilTheFreezeIsLifted() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        freeze(margaret, true);

        assertThatExceptionOfType(WalletRefusal.MovementFrozen.class).isThrownBy(() -> reclaim(margaret, "£60.00"));
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£100.00"));

        freeze(margaret, false);
        reclaim(margaret, "£60.00");
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£40.00"));
    }

    @Test
    void aPayInGoesBackOnlyWhenAnotherOfficerAgrees() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var correction = propose(ledger.tom, lastPayIn(margaret), "£30.00");

        assertThatExceptionOfType(WalletRefusal.AnotherOfficerMustAgree.class)
                .isThrownBy(() -> agree(ledger.tom, correction));
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£100.00"));

        agree(ledger.nadia, correction);
        agree(ledger.nadia, correction);
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£70.00"));
        assertThat(ledger.act(() -> ledger.corrections.waiting(ledger.nadia)))
                .noneMatch(waiting -> waiting.id().equals(correction));
    }

    @Test
    void whatASecondOfficerRefusedMovesNothingEver() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var correction = propose(ledger.tom, lastPayIn(margaret), "£30.00");

        ledger.act(() -> {
            ledger.corrections.refuse(ledger.nadia, correction, "The letter says £100");
            return null;
        });

        assertThatExceptionOfType(WalletRefusal.DecidedAlready.class).isThrownBy(() -> agree(ledger.nadia, correction));
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£100.00"));
    }

    @Test
    void theDatabaseItselfRefusesOneOfficerInBothParts() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var correction = propose(ledger.tom, lastPayIn(margaret), "£30.00");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> ledger.jdbc
                        .sql("update correction set standing = 'REFUSED', decided_by = proposed_by where id = ?")
                        .param(UuidBytes.of(correction.value()))
                        .update());
    }

    @Test
    void whatWasSpentSinceCannotGoBackWhole() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var correction = propose(ledger.tom, lastPayIn(margaret), "£60.00");
        ledger.hold(margaret, "£50.00");

        assertThatExceptionOfType(WalletRefusal.SpentSince.class)
                .isThrownBy(() -> agree(ledger.nadia, correction))
                .satisfies(refusal -> assertThat(refusal.left()).isEqualTo(pounds("£50.00")));
    }

    @Test
    void allThatIsLeftMayGoBackToThePennyAndNoPennyMore() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var correction = propose(ledger.tom, lastPayIn(margaret), "£50.00");
        var aPennyMore = propose(ledger.tom, lastPayIn(margaret), "£0.01");
        ledger.hold(margaret, "£50.00");

        agree(ledger.nadia, correction);

        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(WalletRefusal.SpentSince.class)
                .isThrownBy(() -> agree(ledger.nadia, aPennyMore))
                .satisfies(refusal -> assertThat(refusal.left()).isEqualTo(Money.ZERO));
    }

    @Test
    void allThatIsLeftMayBeMovedToTheContributionAndNoPennyMore() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var aPennyMore = proposeMove(margaret, "£0.01");
        ledger.hold(margaret, "£50.00");

        agree(ledger.nadia, proposeMove(margaret, "£70.00"));

        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(Money.ZERO);
        assertThat(left(margaret, FundKind.CONTRIBUTION)).isEqualTo(pounds("£70.00"));
        assertThatExceptionOfType(WalletRefusal.SpentSince.class).isThrownBy(() -> agree(ledger.nadia, aPennyMore));
    }

    @Test
    void aFrozenFundIsNotMovedAndNeitherIsWhatPassesThroughOrWhatAHolderPaid() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        ledger.opens(margaret.account(), FundKind.ISF, "£80.00", ledger.today(), null);
        var spend = ledger.spend(margaret, "£10.00");
        ledger.hold(CommandKey.random(), spend);
        agree(ledger.nadia, proposeOwnMoney(CommandKey.random(), margaret, spend.order(), "£1.00"));
        var fund = ledger.act(() -> ledger.byHand.kept(ledger.tom, margaret.account()))
                .getFirst()
                .fund();
        var move = proposeMove(margaret, "£5.00");
        var own = proposeOwnMoney(CommandKey.random(), margaret, spend.order(), "£2.00");
        var holder = proposeHolderPaid(margaret, fund, "£3.00");
        for (var kind : java.util.List.of(FundKind.CONTRIBUTION, FundKind.OWN, FundKind.ISF)) {
            freeze(margaret, kind, true);
        }

        for (var proposed : java.util.List.of(move, own, holder)) {
            assertThatExceptionOfType(WalletRefusal.MovementFrozen.class)
                    .isThrownBy(() -> agree(ledger.nadia, proposed));
        }

        for (var kind : java.util.List.of(FundKind.CONTRIBUTION, FundKind.OWN, FundKind.ISF)) {
            freeze(margaret, kind, false);
        }
        for (var proposed : java.util.List.of(move, own, holder)) {
            agree(ledger.nadia, proposed);
        }
        assertThat(left(margaret, FundKind.CONTRIBUTION)).isEqualTo(pounds("£25.00"));
    }

    @Test
    void allThatAHolderKeepsMayHaveBeenPaidAndNoPennyMoreOnceItIsSpent() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.opens(margaret.account(), FundKind.ISF, "£80.00", ledger.today(), null);
        var fund = ledger.act(() -> ledger.byHand.kept(ledger.tom, margaret.account()))
                .getFirst()
                .fund();
        var aPennyMore = proposeHolderPaid(margaret, fund, "£0.05");

        agree(ledger.nadia, proposeHolderPaid(margaret, fund, "£79.97"));

        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> agree(ledger.nadia, aPennyMore))
                .satisfies(no -> {
                    assertThat(no.left()).isEqualTo(pounds("£0.03"));
                    assertThat(no.shortfall()).isEqualTo(pounds("£0.02"));
                });
        agree(ledger.nadia, proposeHolderPaid(margaret, fund, "£0.03"));
        assertThat(left(margaret, FundKind.ISF)).isEqualTo(Money.ZERO);
    }

    @Test
    void whyMoneyWentBackStandsInTheAuditByTheIdOfTheWordsAndNotInWords() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£10.00");

        assertThat(ledger.jdbc
                        .sql(
                                "select count(*) from audit_event e join journal_words w on w.journal_id = e.resource_id"
                                        + " and w.words_id = e.words_id where e.action = 'MOVEMENT_EXPLAINED' and e.subject_id = ?")
                        .param(UuidBytes.of(margaret.account().value()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aReversalIsNotReversed() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var correction = propose(ledger.tom, lastPayIn(margaret), "£60.00");
        agree(ledger.nadia, correction);
        var posted = ledger.act(() -> ledger.corrections.correction(ledger.tom, correction))
                .posted()
                .orElseThrow();

        assertThatExceptionOfType(WalletRefusal.CannotBeReversed.class)
                .isThrownBy(() -> propose(ledger.tom, posted, "£1.00"));
    }

    @Test
    void twoOfficersTakeBackAPaymentIntoTheFundsThatPaidIt() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£10.00");
        var correction = propose(ledger.tom, payment(hold).journal(), "£40.00");

        agree(ledger.nadia, correction);

        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£100.00"));
        assertThat(left(margaret, FundKind.CONTRIBUTION)).isEqualTo(pounds("£20.00"));
    }

    @Test
    void moneyOfTheirOwnIsMovedToTheContributionAndTheLedgerRefusesTheOtherWay() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var correction = ledger.act(() -> ledger.corrections.proposeMove(
                CommandKey.random(), ledger.tom, margaret.account(), pounds("£15.00"), "Her own cheque"));

        agree(ledger.nadia, correction);

        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£85.00"));
        assertThat(left(margaret, FundKind.CONTRIBUTION)).isEqualTo(pounds("£35.00"));
        assertThat(ledger.jdbc
                        .sql("select concat(side, ' ', account_kind) from journal_kind where kind = 'MOVE'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("D DIRECT_PAYMENT", "C CONTRIBUTION", "D BANK_CONTROL", "C COUNCIL_FUNDING");
    }

    @Test
    void theStatementLinksAReversalToWhatItReversesAndBackAndSaysWhy() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£10.00");

        var lines = ledger.statement(margaret, FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today())
                .lines();

        var payment = lines.get(1);
        var refund = lines.get(2);
        assertThat(refund.what()).isEqualTo(JournalKind.REFUND);
        assertThat(refund.words()).isEqualTo("She was ill");
        assertThat(refund.reasonCode()).isEqualTo("NOT_DELIVERED");
        assertThat(refund.reverses()).isEqualTo(new StatementLine.Place(payment.number(), payment.day()));
        assertThat(payment.reversedBy()).containsExactly(new StatementLine.Place(refund.number(), refund.day()));
        assertThat(payment.reverses()).isNull();
    }

    @Test
    void whatCameBackIsASumOfItsOwnAndTheSumsLeadFromTheOpeningToTheClosing() {
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£35.00");

        var statement = ledger.statement(margaret, FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today());
        assertThat(statement.cameIn()).isEqualTo(pounds("£100.00"));
        assertThat(statement.cameBack()).isEqualTo(pounds("£30.00"));
        assertThat(statement.wentOut()).isEqualTo(pounds("£30.00"));
        assertThat(statement.closing()).isEqualTo(pounds("£100.00"));
        var together = ledger.act(
                () -> ledger.statements.together(margaret, margaret.account(), ledger.today(), ledger.today()));
        assertThat(together.cameIn()).isEqualTo(pounds("£120.00"));
        assertThat(together.cameBack()).isEqualTo(pounds("£35.00"));
        assertThat(together.wentOut()).isEqualTo(pounds("£50.00"));
        assertThat(together.opening()
                        .plus(together.cameIn())
                        .plus(together.cameBack())
                        .minus(together.wentOut()))
                .isEqualTo(together.closing());
    }

    /** The fund's own page, its statement, the council's view of all funds and its file say the same. */
    @Test
    void whatWasTakenBackWasNeverSpent() {
        var before = ledger.act(() -> ledger.wallets.totals(ledger.tom));
        var margaret = ledger.someoneWith("£100.00", "£20.00");
        agree(ledger.nadia, propose(ledger.tom, lastPayIn(margaret), "£30.00"));
        agree(
                ledger.nadia,
                ledger.act(() -> ledger.corrections.proposeMove(
                        CommandKey.random(), ledger.tom, margaret.account(), pounds("£10.00"), "Her own cheque")));
        ledger.act(() -> {
            ledger.wallets.reclaim(
                    CommandKey.random(), ledger.tom, margaret.account(), pounds("£5.00"), pounds("£0.00"));
            return null;
        });
        paid(margaret, "£32.00");

        var direct = ledger.fund(margaret, FundKind.DIRECT_PAYMENT);
        assertThat(direct.cameIn()).isEqualTo(pounds("£100.00"));
        assertThat(direct.takenBack()).isEqualTo(pounds("£45.00"));
        assertThat(direct.spent()).isEqualTo(pounds("£2.00"));
        assertThat(direct.left()).isEqualTo(pounds("£53.00"));
        var contribution = ledger.fund(margaret, FundKind.CONTRIBUTION);
        assertThat(contribution.takenBack()).isEqualTo(Money.ZERO);
        assertThat(contribution.spent()).isEqualTo(pounds("£30.00"));

        for (var fund : ledger.wallet(margaret).funds()) {
            var statement = ledger.statement(margaret, fund.kind(), ledger.today(), ledger.today());
            assertThat(statement.cameIn().plus(statement.cameBack())).isEqualTo(fund.cameIn());
            assertThat(statement.takenBack()).isEqualTo(fund.takenBack());
            assertThat(statement.spent()).isEqualTo(fund.spent());
        }
        var after = ledger.act(() -> ledger.wallets.totals(ledger.tom));
        assertThat(after.cameIn().minus(before.cameIn())).isEqualTo(pounds("£130.00"));
        assertThat(after.takenBack().minus(before.takenBack())).isEqualTo(pounds("£45.00"));
        assertThat(after.spent().minus(before.spent())).isEqualTo(pounds("£32.00"));
        assertThat(after.cameIn().minus(after.takenBack()).minus(after.spent()).minus(after.setAside()))
                .isEqualTo(after.left());
    }

    @Test
    void whatSomebodyIsToAPersonIsAskedOnceAStatementAndNotOnceALine() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        for (int i = 0; i < 5; i++) {
            paid(margaret, "£5.00");
        }
        ledger.capacitiesAsked.set(0);

        var lines = ledger.statement(margaret, FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today())
                .lines();

        assertThat(lines).hasSize(6);
        assertThat(ledger.capacitiesAsked).hasValue((int)
                lines.stream().map(StatementLine::pressedBy).distinct().count());
    }

    @Test
    void ownMoneyThatCameByBankGoesOnToTheProviderOfTheOrderOnceAnotherOfficerAgreesAndNothingStays() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var spend = ledger.spend(margaret, "£50.00");
        ledger.hold(CommandKey.random(), spend);
        var owed = owedToTheClub();
        var key = CommandKey.random();
        var proposed = proposeOwnMoney(key, margaret, spend.order(), "£12.34");
        assertThat(proposeOwnMoney(key, margaret, spend.order(), "£12.34")).isEqualTo(proposed);
        assertThat(owedToTheClub()).isEqualTo(owed);

        assertThatExceptionOfType(WalletRefusal.AnotherOfficerMustAgree.class)
                .isThrownBy(() -> agree(ledger.tom, proposed));
        agree(ledger.nadia, proposed);
        agree(ledger.nadia, proposed);

        assertThat(owedToTheClub()).isEqualTo(owed.plus(pounds("£12.34")));
        assertThat(left(margaret, FundKind.OWN)).isEqualTo(Money.ZERO);
        assertThat(left(margaret, FundKind.DIRECT_PAYMENT)).isEqualTo(pounds("£50.00"));
        var own = ledger.statement(margaret, FundKind.OWN, ledger.today(), ledger.today());
        assertThat(own.lines())
                .extracting(line -> line.amount().pence(), line -> line.after().pence(), StatementLine::order)
                .containsExactly(tuple(12_34L, 12_34L, spend.order()), tuple(-12_34L, 0L, spend.order()));
        assertThat(own.lines().getFirst().words()).isEqualTo("Reference on the bank statement");
        assertThat(own.opening().plus(own.cameIn()).minus(own.wentOut())).isEqualTo(own.closing());

        agree(ledger.nadia, proposeOwnMoney(CommandKey.random(), margaret, spend.order(), "£5.00"));
        assertThat(ledger.wallet(margaret).funds())
                .filteredOn(fund -> fund.kind() == FundKind.OWN)
                .hasSize(1);
        assertNothingStaysInOwnAfterAnyJournal();
    }

    @Test
    void ownMoneyPassedOnByMistakeGoesBackThroughOwnAndNoFurther() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var spend = ledger.spend(margaret, "£50.00");
        ledger.hold(CommandKey.random(), spend);
        var owed = owedToTheClub();
        agree(ledger.nadia, proposeOwnMoney(CommandKey.random(), margaret, spend.order(), "£12.00"));
        var passed = ledger.statement(margaret, FundKind.OWN, ledger.today(), ledger.today())
                .lines()
                .getFirst()
                .journal();

        agree(ledger.nadia, propose(ledger.tom, passed, "£10.00"));

        assertThat(owedToTheClub()).isEqualTo(owed.plus(pounds("£2.00")));
        assertThat(left(margaret, FundKind.OWN)).isEqualTo(Money.ZERO);
        var again = propose(ledger.tom, passed, "£2.01");
        assertThatExceptionOfType(WalletRefusal.MoreThanWasPaid.class)
                .isThrownBy(() -> agree(ledger.nadia, again))
                .satisfies(no -> assertThat(no.most()).isEqualTo(pounds("£2.00")));
        assertNothingStaysInOwnAfterAnyJournal();
    }

    @Test
    void ownMoneyIsForAnOrderOfThePersonsOwn() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var alan = ledger.someoneWith("£100.00", "£0.00");
        var spend = ledger.spend(alan, "£50.00");
        ledger.hold(CommandKey.random(), spend);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> proposeOwnMoney(CommandKey.random(), margaret, spend.order(), "£12.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposeOwnMoney(CommandKey.random(), alan, spend.order(), "£0.00"));
        assertThat(ledger.act(() -> ledger.byHand.orders(ledger.tom, margaret.account())))
                .isEmpty();
        assertThat(ledger.act(() -> ledger.byHand.orders(ledger.tom, alan.account())))
                .extracting(MoneyByHand.Ordered::order)
                .containsExactly(spend.order());
    }

    @Test
    void whatAHolderPaidOutsideOfOrdersLeavesTheFundItKeepsAndNoneOfTheCouncilsMoney() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        ledger.opens(margaret.account(), FundKind.ISF, "£80.00", ledger.today(), null);
        var before = ledger.act(() -> ledger.wallets.totals(ledger.tom));
        var fund = ledger.act(() -> ledger.byHand.kept(ledger.tom, margaret.account()))
                .getFirst()
                .fund();

        agree(ledger.nadia, proposeHolderPaid(margaret, fund, "£30.00"));

        assertThat(left(margaret, FundKind.ISF)).isEqualTo(pounds("£50.00"));
        assertThat(ledger.act(() -> ledger.wallets.totals(ledger.tom))).isEqualTo(before);
        assertThatExceptionOfType(WalletRefusal.NotEnoughMoney.class)
                .isThrownBy(() -> proposeHolderPaid(margaret, fund, "£50.01"));
        var paid = ledger.statement(margaret, FundKind.ISF, ledger.today(), ledger.today())
                .lines()
                .getLast();
        assertThat(paid.what()).isEqualTo(JournalKind.ISF_SPENT);
        assertThat(paid.words()).isEqualTo("Swimming lessons");

        agree(ledger.nadia, propose(ledger.tom, paid.journal(), "£30.00"));
        assertThat(left(margaret, FundKind.ISF)).isEqualTo(pounds("£80.00"));
    }

    private CorrectionId proposeOwnMoney(CommandKey key, Who.Resident whose, UUID order, String amount) {
        return ledger.act(() -> ledger.byHand.proposeOwnMoney(
                key, ledger.tom, whose.account(), order, pounds(amount), "Reference on the bank statement"));
    }

    private CorrectionId proposeHolderPaid(Who.Resident whose, FundId fund, String amount) {
        return ledger.act(() -> ledger.byHand.proposeHolderPaid(
                CommandKey.random(), ledger.tom, whose.account(), fund, pounds(amount), "Swimming lessons"));
    }

    private Money owedToTheClub() {
        return ledger.act(() -> ledger.wallets.owedTo(club()));
    }

    /** By the postings: each journal that touches OWN leaves it as it was. */
    private void assertNothingStaysInOwnAfterAnyJournal() {
        assertThat(ledger.jdbc
                        .sql("select sum(cr) - sum(dr) from posting where account_kind = 'OWN' group by journal_id")
                        .query(Long.class)
                        .list())
                .isNotEmpty()
                .containsOnly(0L);
    }

    @Test
    void theProofNamesTheRowWhereWhatWentBackIsMiscounted() {
        var margaret = ledger.someoneWith("£100.00", "£0.00");
        var hold = paid(margaret, "£50.00");
        giveBack(hold, "£10.00");
        var journal = payment(hold).journal();
        var plant = "update refundable set refunded = refunded %s 1 where journal_id = ?";
        ledger.jdbc.sql(plant.formatted("-")).param(UuidBytes.of(journal)).update();
        try {
            assertThat(ledger.proof.breaches())
                    .allSatisfy(breach -> assertThat(breach.promise()).isEqualTo(ReversalsProof.NO_MORE))
                    .anySatisfy(breach -> assertThat(breach.where()).contains(journal.toString()));
        } finally {
            ledger.jdbc.sql(plant.formatted("+")).param(UuidBytes.of(journal)).update();
        }
    }

    private Hold paid(Who.Resident who, String amount) {
        var hold = ledger.hold(who, amount);
        return ledger.capture(who, hold, amount);
    }

    private Refunds.Paid payment(Hold hold) {
        return ledger.act(() -> ledger.refunds.paid(club(), hold.id())).getFirst();
    }

    private void giveBack(Hold hold, String amount) {
        giveBack(CommandKey.random(), hold, amount);
    }

    private void giveBack(CommandKey key, Hold hold, String amount) {
        ledger.act(() -> {
            ledger.refunds.giveBack(
                    key,
                    club(),
                    payment(hold).journal(),
                    pounds(amount),
                    CorrectionReason.NOT_DELIVERED,
                    "She was ill");
            return null;
        });
    }

    private CorrectionId propose(Who.Staff who, UUID journal, String amount) {
        return ledger.act(() -> ledger.corrections.proposeReversal(
                CommandKey.random(), who, journal, pounds(amount), CorrectionReason.WRONG_AMOUNT, "Typed wrong"));
    }

    private void agree(Who.Staff who, CorrectionId correction) {
        ledger.act(() -> {
            ledger.corrections.agree(who, correction);
            return null;
        });
    }

    private void reclaim(Who.Resident who, String amount) {
        ledger.act(() -> {
            ledger.wallets.reclaim(CommandKey.random(), ledger.tom, who.account(), pounds(amount), Money.ZERO);
            return null;
        });
    }

    private UUID lastPayIn(Who.Resident who) {
        return ledger.statement(who, FundKind.DIRECT_PAYMENT, ledger.today(), ledger.today()).lines().stream()
                .filter(line -> line.what() == JournalKind.PAY_IN)
                .findFirst()
                .orElseThrow()
                .journal();
    }

    private CorrectionId proposeMove(Who.Resident who, String amount) {
        return ledger.act(() -> ledger.corrections.proposeMove(
                CommandKey.random(), ledger.tom, who.account(), pounds(amount), "Her own cheque"));
    }

    private void freeze(Who.Resident who, boolean frozen) {
        freeze(who, FundKind.DIRECT_PAYMENT, frozen);
    }

    private void freeze(Who.Resident who, FundKind kind, boolean frozen) {
        ledger.jdbc
                .sql("update account_balance set frozen = ? where account_id in"
                        + " (select id from ledger_account where owner_id = ? and kind = ?)")
                .params(frozen, UuidBytes.of(who.account().value()), kind.name())
                .update();
    }

    private Money left(Who.Resident who, FundKind fund) {
        return ledger.fund(who, fund).left();
    }

    private Who.Provider club() {
        return new Who.Provider(ledger.tom.signIn(), ledger.dayClub);
    }

    private static <T> java.util.List<T> atOnce(Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = new ArrayList<Future<T>>();
            both.add(pool.submit(work));
            both.add(pool.submit(work));
            var results = new ArrayList<T>();
            for (var one : both) {
                results.add(one.get());
            }
            return results;
        }
    }
}

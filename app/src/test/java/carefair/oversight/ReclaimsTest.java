package carefair.oversight;

import static carefair.oversight.OversightAlone.FINANCE;
import static carefair.oversight.OversightAlone.NADIA;
import static carefair.oversight.OversightAlone.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonId;
import carefair.identity.SignInId;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is taken back before each condition holds: for each there is a refusal, and nothing moves. */
@OversightTest
class ReclaimsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Reclaims reclaims;

    @Autowired
    MoneyBack moneyBack;

    @Autowired
    OversightAlone.Levers levers;

    @Autowired
    OversightAlone.Paid paid;

    private PersonId margaret;
    private Who.Resident herself;

    @BeforeEach
    void somebodyWithASurplus() {
        paid.forgetAll();
        levers.today(MONDAY);
        margaret = levers.someoneWithAWallet();
        herself = new Who.Resident(new SignInId(UUID.randomUUID()), margaret, null);
        // £2,000 in the direct payment, £300 owed to assistants, £100 a week: 8 weeks may stay.
        levers.left(2_000_00, 300_00, 100_00);
    }

    @Test
    void aSurplusIsWhatIsLeftAfterReservesAndTheWeeksThatMayStay() {
        assertThat(reclaims.surplus(TOM, margaret))
                .isEqualTo(new Reclaims.Surplus(pounds(2_000_00), pounds(300_00), pounds(800_00), pounds(900_00)));
        levers.left(1_000_00, 300_00, 100_00);
        assertThat(reclaims.surplus(TOM, margaret).surplus()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesToAskBackMoreThanTheSurplusOrTwiceAtOnce() {
        assertThatExceptionOfType(OversightRefusal.NotSurplus.class)
                .isThrownBy(() -> propose(900_01))
                .satisfies(no -> assertThat(no.surplus()).isEqualTo(pounds(900_00)));
        propose(900_00);
        assertThatExceptionOfType(OversightRefusal.ProposalWaiting.class).isThrownBy(() -> propose(1));
    }

    @Test
    void takesItOnceWhenNoticeWasServedTheTimeIsUsedAndASecondOfficerDecides() {
        var id = served(900_00);
        levers.today(MONDAY.plusDays(29));

        reclaims.take(NADIA, id);
        reclaims.take(NADIA, id);

        assertThat(paid.sum(margaret)).isEqualTo(pounds(-900_00));
        assertThat(levers.kept()).as("reserves and 8 weeks stay").isEqualTo(pounds(1_100_00));
        assertThat(reclaims.open(TOM)).isEmpty();
        assertThatExceptionOfType(OversightRefusal.AlreadyDecided.class)
                .isThrownBy(() -> reclaims.withdraw(NADIA, id, "Too late"));
    }

    @Test
    void refusesBeforeNoticeIsServed() {
        var id = propose(900_00);
        levers.today(MONDAY.plusDays(60));

        assertThatExceptionOfType(OversightRefusal.NoticeNotServed.class).isThrownBy(() -> reclaims.take(NADIA, id));
        assertThatExceptionOfType(OversightRefusal.NoticeNotServed.class)
                .isThrownBy(() -> moneyBack.contest(herself, id));
        assertThat(moneyBack.notice(herself)).isEmpty();
        nothingMoved();
    }

    @Test
    void refusesWhileThereIsTimeToAnswerUntilThePersonWaivesIt() {
        var id = served(900_00);
        levers.today(MONDAY.plusDays(28));

        assertThatExceptionOfType(OversightRefusal.StillTimeToAnswer.class)
                .isThrownBy(() -> reclaims.take(NADIA, id))
                .satisfies(no -> assertThat(no.answerBy()).isEqualTo(MONDAY.plusDays(28)));
        nothingMoved();

        moneyBack.waive(herself, id);
        reclaims.take(NADIA, id);
        assertThat(paid.sum(margaret)).isEqualTo(pounds(-900_00));
    }

    @Test
    void refusesWhatIsContestedUntilItIsAnswered() {
        var id = served(900_00);
        moneyBack.contest(herself, id);
        moneyBack.contest(herself, id);
        levers.today(MONDAY.plusDays(60));

        assertThatExceptionOfType(OversightRefusal.ContestWaiting.class).isThrownBy(() -> reclaims.take(NADIA, id));
        nothingMoved();
        assertThat(reclaims.open(TOM))
                .singleElement()
                .satisfies(one -> assertThat(one.contested()).isTrue());

        reclaims.answerContest(TOM, id, "The plan needs £100 a week");
        assertThat(moneyBack.notice(herself).orElseThrow().answer()).isEqualTo("The plan needs £100 a week");
        reclaims.take(NADIA, id);
        assertThat(paid.sum(margaret)).isEqualTo(pounds(-900_00));
    }

    @Test
    void contestingTakesBackThatNobodyNeedWait() {
        var id = served(900_00);
        moneyBack.waive(herself, id);
        moneyBack.contest(herself, id);
        reclaims.answerContest(TOM, id, "We looked at it");

        assertThatExceptionOfType(OversightRefusal.StillTimeToAnswer.class).isThrownBy(() -> reclaims.take(NADIA, id));
        nothingMoved();
    }

    @Test
    void refusesWhoeverProposedIt() {
        var id = served(900_00);
        levers.today(MONDAY.plusDays(60));

        assertThatExceptionOfType(OversightRefusal.OwnProposal.class).isThrownBy(() -> reclaims.take(TOM, id));
        nothingMoved();
    }

    @Test
    void refusesWhatReservesHaveGrownInto() {
        var id = served(900_00);
        levers.today(MONDAY.plusDays(60));
        levers.left(2_000_00, 300_01, 100_00);

        assertThatExceptionOfType(OversightRefusal.NotSurplus.class).isThrownBy(() -> reclaims.take(NADIA, id));
        nothingMoved();
    }

    @Test
    void refusesToAnswerWhatNobodyContested() {
        var id = served(900_00);
        assertThatExceptionOfType(OversightRefusal.NotContested.class)
                .isThrownBy(() -> reclaims.answerContest(TOM, id, "No"));
    }

    @Test
    void leavesTheMoneyWhereItIsWhenItIsWithdrawn() {
        var id = served(900_00);
        reclaims.withdraw(TOM, id, "A hospital stay");
        levers.today(MONDAY.plusDays(60));

        assertThatExceptionOfType(OversightRefusal.AlreadyDecided.class).isThrownBy(() -> reclaims.take(NADIA, id));
        assertThat(moneyBack.notice(herself)).isEmpty();
        nothingMoved();
        propose(100_00);
    }

    @Test
    void isNobodyElses() {
        var id = served(900_00);
        var alan = new Who.Resident(new SignInId(UUID.randomUUID()), levers.someoneWithAWallet(), null);

        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> moneyBack.contest(alan, id));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> moneyBack.waive(alan, id));
        assertThat(moneyBack.notice(alan)).isEmpty();
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> reclaims.take(FINANCE, id));
        levers.close(margaret);
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> reclaims.serve(NADIA, id));
    }

    private ReclaimId propose(long pence) {
        return reclaims.propose(CommandKey.random(), TOM, margaret, pounds(pence), "More than 8 weeks are left");
    }

    private ReclaimId served(long pence) {
        var id = propose(pence);
        reclaims.serve(TOM, id);
        reclaims.serve(TOM, id);
        assertThat(moneyBack.notice(herself).orElseThrow().answerBy()).isEqualTo(MONDAY.plusDays(28));
        return id;
    }

    private void nothingMoved() {
        assertThat(paid.sum(margaret)).isEqualTo(Money.ZERO);
    }

    private static Money pounds(long pence) {
        return Money.ofPence(pence);
    }
}

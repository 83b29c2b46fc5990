package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import carefair.directory.AnswerSpeed;
import carefair.directory.ListingId;
import carefair.identity.IdentityRefusal;
import carefair.identity.Power;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions to providers: asked, answered, refused, blocked, reported, and forgotten in time. */
@CarefairTest
class EnquiriesTest extends EnquiriesAtWork {

    @Test
    void theProviderAnswersAndEachSideSeesNoMoreThanAFirstNameAndWords() {
        var asked = ask("Are you free on Tuesdays?");

        assertThat(told(priya)).containsExactly("provider-asked");
        assertThat(asked(priya)).containsExactly("provider-asked");
        assertThat(enquiries.of(priya)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo("Margaret");
            assertThat(one.stage()).isEqualTo(EnquiryStage.ASKED);
        });

        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes, from ten");

        assertThat(asked(priya)).isEmpty();
        assertThat(told(margaret)).contains("resident-answered");
        assertThat(enquiries.thread(margaret, asked.id()))
                .extracting(EnquiryLine::by, EnquiryLine::words)
                .containsExactly(
                        tuple("Margaret", "Are you free on Tuesdays?"), tuple("Corfe Companions", "Yes, from ten"));
        assertThat(things.list(priya))
                .allSatisfy(told -> assertThat(told.thing().facts().toString()).doesNotContain("Ellery"));
    }

    @Test
    void theProviderIsRemindedOnTheThirdDayAndWhoeverAskedIsToldOnTheSeventhEachOnce() {
        var asked = ask("Are you free on Tuesdays?");
        clock.setToMorningOf(clock.today().plusDays(2));
        unanswered.run();
        assertThat(told(priya)).doesNotContain("provider-question-waits");

        clock.setToMorningOf(clock.today().plusDays(1));
        unanswered.run();
        unanswered.run();
        assertThat(told(priya)).containsOnlyOnce("provider-question-waits");
        assertThat(told(margaret)).doesNotContain("resident-question-waits");

        clock.setToMorningOf(clock.today().plusDays(4));
        unanswered.run();
        unanswered.run();
        assertThat(told(margaret)).containsOnlyOnce("resident-question-waits");
        assertThat(told(priya)).containsOnlyOnce("provider-question-waits");

        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes, from ten");
        clock.setToMorningOf(clock.today().plusDays(30));
        unanswered.run();
        assertThat(told(margaret)).containsOnlyOnce("resident-question-waits");
    }

    @Test
    void thanksThatNeedNoAnswerRemindNobodyAndAQuestionThatWaitsGoesOnWaiting() {
        var asked = ask("Are you free on Tuesdays?");
        enquiries.thank(CommandKey.random(), margaret, asked.id(), "Thank you for looking");
        assertThat(enquiries.one(margaret, asked.id()).stage()).isEqualTo(EnquiryStage.ASKED);
        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes, from ten");
        var key = CommandKey.random();

        enquiries.thank(key, margaret, asked.id(), "Thank you");
        enquiries.thank(key, margaret, asked.id(), "Thank you");

        assertThat(enquiries.one(margaret, asked.id()).stage()).isEqualTo(EnquiryStage.ANSWERED);
        assertThat(enquiries.thread(margaret, asked.id())).hasSize(4);
        assertThat(told(priya)).contains("provider-thanked");
        clock.setToMorningOf(clock.today().plusDays(30));
        unanswered.run();
        assertThat(told(priya)).doesNotContain("provider-question-waits");
    }

    @Test
    void aQuestionThatIsAnsweredInTimeRemindsNobody() {
        var asked = ask("Are you free on Tuesdays?");
        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes, from ten");

        clock.setToMorningOf(clock.today().plusDays(9));
        unanswered.run();

        assertThat(told(priya)).doesNotContain("provider-question-waits");
        assertThat(told(margaret)).doesNotContain("resident-question-waits");
    }

    @Test
    void theSameKeyAsksOnceAndAskingAgainGoesOnInTheSameThread() {
        var key = CommandKey.random();
        var first = enquiries.ask(key, margaret, List.of(corfe), "Are you free?");
        var again = enquiries.ask(key, margaret, List.of(corfe), "Are you free?");
        var more = ask("On Tuesdays, I mean");

        assertThat(again.getFirst().id()).isEqualTo(first.getFirst().id());
        assertThat(more.id()).isEqualTo(first.getFirst().id());
        assertThat(enquiries.thread(margaret, more.id())).hasSize(2);
        assertThat(enquiries.of(margaret)).hasSize(1);
    }

    @Test
    void severalAreAskedAtOnceInThreadsOfTheirOwnAndNoMoreThanFive() {
        var other = listing("Swanage Sitters", provider("Swanage Sitters", "Sam Drew"));

        var asked = enquiries.ask(CommandKey.random(), margaret, List.of(corfe, other), "Are you free?");

        assertThat(asked).extracting(EnquiryView::listingName).containsExactly("Corfe Companions", "Swanage Sitters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> enquiries.ask(
                        CommandKey.random(),
                        margaret,
                        IntStream.range(0, 6)
                                .mapToObj(n -> new ListingId(UUID.randomUUID()))
                                .toList(),
                        "Are you free?"));
    }

    @Test
    void aPersonWritesTenTimesADayAndTheNextDayAgain() {
        for (int i = 0; i < 10; i++) {
            ask("Question " + i);
        }

        assertThatExceptionOfType(EnquiryRefusal.EnoughForToday.class)
                .isThrownBy(() -> ask("One more"))
                .satisfies(no -> assertThat(no.most()).isEqualTo(10));

        clock.advance(Duration.ofDays(1));
        assertThat(ask("One more")).isNotNull();
    }

    @Test
    void whoActsForThePersonAsksWithinTheirRightAndThePersonIsTold() {
        var ruth = actingFor(margaret.account(), "Ruth Ellery", Power.SEE);
        var nobody = actingFor(margaret.account(), "Ned Ellery", Power.BE_TOLD);

        var asked = ask(ruth, corfe, "Is she welcome?");

        assertThat(told(margaret)).contains("resident-asked-for-you");
        assertThat(enquiries.thread(priya, asked.id())).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("Ruth");
            assertThat(line.as()).isEqualTo(ActingAs.REPRESENTATIVE);
        });
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class)
                .isThrownBy(() -> enquiries.ask(CommandKey.random(), nobody, List.of(corfe), "And I?"));
        assertThatExceptionOfType(IdentityRefusal.NotGranted.class).isThrownBy(() -> enquiries.of(nobody));
    }

    @Test
    void anybodyElsesThreadIsNotThere() {
        var asked = ask("Are you free?");
        var alan = withMoney("Alan Pryce", "£1.00");
        var sam = provider("Swanage Sitters", "Sam Drew");

        for (var other : List.of(alan, sam, tom)) {
            assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                    .isThrownBy(() -> enquiries.one(other, asked.id()));
        }
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> enquiryAnswers.answer(CommandKey.random(), sam, asked.id(), "Yes"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> reports.report(CommandKey.random(), alan, asked.id(), "Bad"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> blocks.block(sam, asked.id()));
    }

    @Test
    void onePressDeclinesInReadyWordsAndThePersonMayStillAskAgain() {
        var asked = ask("Are you free?");
        var key = CommandKey.random();

        enquiryAnswers.decline(key, priya, asked.id(), PoliteNo.FULL);
        enquiryAnswers.decline(key, priya, asked.id(), PoliteNo.FULL);

        assertThat(enquiries.one(margaret, asked.id()).stage()).isEqualTo(EnquiryStage.DECLINED);
        assertThat(enquiries.thread(margaret, asked.id()))
                .hasSize(2)
                .last()
                .satisfies(line -> assertThat(line.declined()).isEqualTo(PoliteNo.FULL));
        assertThat(told(margaret)).contains("resident-question-declined");
        assertThat(ask("And in spring?").stage()).isEqualTo(EnquiryStage.ASKED);
    }

    @Test
    void eitherSideBlocksTheOtherForAllListingsAndTakesItBack() {
        var asked = ask("Are you free?");
        var otherListing = listing("Corfe Cleaners", priya);

        blocks.block(priya, asked.id());
        blocks.block(priya, asked.id());
        assertThat(asked(priya)).isEmpty();
        assertThatExceptionOfType(EnquiryRefusal.BlockedByThem.class)
                .isThrownBy(() -> enquiries.ask(CommandKey.random(), margaret, List.of(otherListing), "Hello?"));
        assertThatExceptionOfType(EnquiryRefusal.BlockedByYou.class)
                .isThrownBy(() -> enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes"));

        blocks.block(margaret, asked.id());
        blocks.unblock(priya, asked.id());
        assertThatExceptionOfType(EnquiryRefusal.BlockedByThem.class)
                .isThrownBy(() -> enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes"));
        blocks.unblock(margaret, asked.id());
        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes");
        assertThat(enquiries.one(margaret, asked.id()).stage()).isEqualTo(EnquiryStage.ANSWERED);
    }

    @Test
    void theCouncilReadsAReportedThreadOnlyAfterSayingWhyAndTheLookIsWrittenDown() {
        var asked = ask("Are you free?");
        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Pay me in cash");
        reports.report(CommandKey.random(), margaret, asked.id(), "He wants cash");
        clock.advance(Duration.ofMinutes(61));
        var report = reported(asked);
        assertThat(report.words()).isNull();
        assertThat(report.thread()).isEmpty();
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> reports.read(tom, report.id()));

        people.open(tom, margaret.account(), "To look at a report");
        var read = reports.read(tom, report.id());
        reports.answer(tom, report.id(), "We spoke with them");

        assertThat(read.words()).isEqualTo("He wants cash");
        assertThat(read.thread()).extracting(EnquiryLine::words).contains("Pay me in cash");
        assertThat(acts("ENQUIRY_READ", tom, asked.id())).isOne();
        assertThat(told(margaret)).contains("enquiry-report-answered");
        assertThat(reports.waiting(tom)).extracting(EnquiryReportView::id).doesNotContain(report.id());
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> reports.waiting(new Who.Staff(margaret.signIn(), Set.of())));
    }

    @Test
    void howFastTheProviderAnswersIsTheMedianAndIsSaidFromFiveAnswersOn() {
        for (var hours : List.of(1, 2, 30, 3)) {
            answerAfter(hours);
        }
        assertThat(speeds.of(priya.organisation())).isEmpty();

        answerAfter(200);

        assertThat(speeds.of(priya.organisation())).contains(AnswerSpeed.DAY);
        IntStream.range(0, 20).forEach(n -> answerAfter(100));
        assertThat(speeds.of(priya.organisation())).contains(AnswerSpeed.WEEK);
    }

    @Test
    void wordsAreErasedAfterTwelveMonthsWithoutAnOrderAndStayWhereOneCameOfThem() {
        var asked = ask("Are you free?");
        var alan = withMoney("Alan Pryce", "£100.00");
        var ofAlan = ask(alan, corfe, "And for me?");
        orders.place(CommandKey.random(), alan, hours(1, inAWeek()));

        clock.advance(Duration.ofDays(300));
        old.deleteDue();
        assertThat(enquiries.thread(margaret, asked.id()).getFirst().words()).isEqualTo("Are you free?");
        clock.advance(Duration.ofDays(67));
        old.deleteDue();

        assertThat(enquiries.thread(margaret, asked.id()).getFirst().words()).isNull();
        assertThat(enquiries.thread(alan, ofAlan.id()).getFirst().words()).isEqualTo("And for me?");
    }

    private EnquiryView ask(String words) {
        return ask(margaret, corfe, words);
    }

    private void answerAfter(int hours) {
        var asked = ask("Are you free?");
        clock.advance(Duration.ofHours(hours));
        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes");
        clock.advance(Duration.ofDays(1));
    }
}

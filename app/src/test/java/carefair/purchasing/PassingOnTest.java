package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import carefair.audit.Audit;
import carefair.audit.Words;
import carefair.directory.ListingId;
import carefair.directory.ListingKind;
import carefair.directory.NewListing;
import carefair.identity.IdentityRefusal;
import carefair.identity.Role;
import carefair.identity.ThingsToKnow;
import carefair.identity.Who;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import carefair.testing.Unclaimed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Downs House is in the directory, but nobody of it is here: the council passes questions on to it and writes down what it says. */
@CarefairTest
class PassingOnTest extends EnquiriesAtWork {

    @Autowired
    QuestionsToPassOn toPassOn;

    @Autowired
    HandingOver handing;

    @Autowired
    BookedDays days;

    @Autowired
    EnquiryRepository stored;

    @Autowired
    EnquiryMessageRepository messages;

    @Autowired
    Words words;

    @Autowired
    Audit audit;

    private ListingId downs;

    @BeforeEach
    void aHomeOfTheRegister() {
        downs = directory.put(SYSTEM, downsHouse());
    }

    static NewListing downsHouse() {
        return Unclaimed.ofTheRegister(
                ListingKind.CARE_HOME,
                "Downs House",
                "A small home. Ring 01929 400 123 to visit.",
                "Address: 3 North Street, Wareham BH20 4AA",
                "Website: www.downs-house.example");
    }

    @Test
    void theCouncilSeesTheQuestionWithTheDayAndThePublicContactButNoMoreThanAFirstName() {
        var asked = ask(margaret, "Is there a room free?");

        assertThat(asked.provider()).isNull();
        assertThat(councilToDo(asked)).containsExactly("council-question-to-pass-on");
        assertThat(waiting(asked.id())).satisfies(one -> {
            assertThat(one.passing().by()).isEqualTo(clock.today().plusDays(2));
            assertThat(one.overdue()).isFalse();
            assertThat(one.enquiry().person()).isEqualTo("Margaret");
            assertThat(one.phones()).containsExactly("01929 400 123");
            assertThat(one.website()).contains("https://www.downs-house.example");
            assertThat(one.address()).contains("3 North Street, Wareham BH20 4AA");
            assertThat(one.thread()).isEmpty();
        });
        assertThat(toPassOn.read(tom, asked.id()).thread())
                .extracting(EnquiryLine::by, EnquiryLine::words)
                .containsExactly(tuple("Margaret", "Is there a room free?"));
        assertThat(acts("ENQUIRY_READ", tom, asked.id())).isOne();
        assertThat(councilTold(asked)).singleElement().asString().doesNotContain("Ellery");
    }

    @Test
    void theOfficerAsksThemAndWritesTheAnswerAsTheCouncils() {
        var asked = ask(margaret, "Is there a room free?");

        toPassOn.passedOn(tom, asked.id());
        toPassOn.passedOn(tom, asked.id());

        assertThat(told(margaret)).containsOnlyOnce("resident-question-passed-on");
        assertThat(waiting(asked.id()).passing().by()).isEqualTo(clock.today().plusDays(7));
        assertThat(councilToDo(asked)).isEmpty();
        var key = CommandKey.random();
        toPassOn.passBack(key, tom, asked.id(), PassedBack.ANSWERED, "They have one from Monday");
        toPassOn.passBack(key, tom, asked.id(), PassedBack.ANSWERED, "They have one from Monday");

        assertThat(told(margaret)).containsOnlyOnce("resident-question-passed-back");
        assertThat(enquiries.one(margaret, asked.id())).satisfies(one -> {
            assertThat(one.stage()).isEqualTo(EnquiryStage.ANSWERED);
            assertThat(one.passingOn()).isEqualTo(new PassingOn(null, null));
        });
        assertThat(enquiries.thread(margaret, asked.id()))
                .extracting(EnquiryLine::by, EnquiryLine::as, EnquiryLine::words)
                .containsExactly(
                        tuple("Margaret", ActingAs.THEMSELVES, "Is there a room free?"),
                        tuple("Dorset Council", ActingAs.COUNCIL, "They have one from Monday"));
        assertThat(acts("ENQUIRY_PASSED_ON", tom, asked.id())).isOne();
        assertThat(acts("ENQUIRY_PASSED_BACK", tom, asked.id())).isOne();
    }

    @Test
    void aNoAndNoAnswerAreToldAsSuchAndThePersonMayAskAgain() {
        var asked = ask(margaret, "Is there a room free?");
        toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.CANNOT_HELP, "They are full");
        assertThat(enquiries.one(margaret, asked.id()).stage()).isEqualTo(EnquiryStage.DECLINED);

        ask(margaret, "And in spring?");
        toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.NO_ANSWER, "They do not pick up");

        assertThat(enquiries.one(margaret, asked.id()).stage()).isEqualTo(EnquiryStage.NOT_PASSED_ON);
        assertThat(told(margaret)).contains("resident-question-passed-back", "resident-question-no-answer");
        assertThat(ask(margaret, "And in summer?").stage()).isEqualTo(EnquiryStage.ASKED);
    }

    @Test
    void whatWasAnsweredOnceIsNotAnsweredTwiceByTwoOfficers() {
        var asked = ask(margaret, "Is there a room free?");
        var theo = officer("Theo Marsh");
        toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.ANSWERED, "They have one");

        assertThatExceptionOfType(EnquiryRefusal.NoLongerWaits.class)
                .isThrownBy(() -> toPassOn.passBack(
                        CommandKey.random(), theo, asked.id(), PassedBack.CANNOT_HELP, "They are full"));
        assertThatExceptionOfType(EnquiryRefusal.NoLongerWaits.class).isThrownBy(() -> toPassOn.read(theo, asked.id()));
        assertThat(enquiries.thread(margaret, asked.id())).hasSize(2);
    }

    @Test
    void whatIsAddedAfterItWasPassedOnIsPassedOnAgain() {
        var asked = ask(margaret, "Is there a room free?");
        toPassOn.passedOn(tom, asked.id());
        clock.advance(Duration.ofDays(1));

        enquiries.askMore(CommandKey.random(), margaret, asked.id(), "With a view, I mean");

        assertThat(waiting(asked.id()).passing())
                .isEqualTo(new PassingOn(clock.today().plusDays(2), null));
        assertThat(councilToDo(asked)).containsExactly("council-question-to-pass-on");
    }

    @Test
    void onlyAnOfficerPassesOnAndNobodyElsesThreadIsThere() {
        var asked = ask(margaret, "Is there a room free?");
        var ofPriya = ask(margaret, corfe, "And you?");
        var finance = staff("Isaac", Role.FINANCE_OFFICER);

        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class).isThrownBy(() -> toPassOn.waiting(finance));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> toPassOn.read(finance, asked.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> toPassOn.passedOn(finance, asked.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> toPassOn.passBack(
                        CommandKey.random(), finance, asked.id(), PassedBack.ANSWERED, "They have one"));
        // A thread with a provider who is here is none of the council's.
        assertThatExceptionOfType(EnquiryRefusal.NoLongerWaits.class)
                .isThrownBy(() -> toPassOn.read(tom, ofPriya.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> toPassOn.read(tom, new EnquiryId(UUID.randomUUID())));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> enquiries.thread(priya, asked.id()));
    }

    @Test
    void severalOfBothSortsAreAskedAtOnce() {
        var asked = enquiries.ask(CommandKey.random(), margaret, List.of(corfe, downs), "Are you free?");

        assertThat(asked).extracting(EnquiryView::provider).containsExactly(priya.organisation(), null);
        assertThat(asked(priya)).containsExactly("provider-asked");
        assertThat(councilToDo(asked.getLast())).containsExactly("council-question-to-pass-on");
    }

    @Test
    void theCouncilIsRemindedOnceItIsLateAndWhoeverAskedHearsWhatElseThereIs() {
        var asked = ask(margaret, "Is there a room free?");
        clock.setToMorningOf(clock.today().plusDays(2));
        unanswered.run();
        assertThat(late(asked)).isZero();

        clock.setToMorningOf(clock.today().plusDays(1));
        unanswered.run();
        unanswered.run();
        assertThat(late(asked)).isOne();
        assertThat(waiting(asked.id()).overdue()).isTrue();

        toPassOn.passedOn(tom, asked.id());
        clock.setToMorningOf(clock.today().plusDays(8));
        unanswered.run();
        unanswered.run();
        assertThat(late(asked)).isEqualTo(2);
        assertThat(told(margaret)).containsOnlyOnce("resident-question-with-council");
        assertThat(told(margaret)).doesNotContain("resident-question-waits");
    }

    @Test
    void whoClaimsTheListingGetsWhatWaitsAndOnlyTheirOwnTimeCounts() {
        var waits = ask(margaret, "Is there a room free?");
        clock.advance(Duration.ofDays(9));
        var dora = provider("Downs House Ltd", "Dora Finch");
        claimed(dora, downs);

        handing.run();
        handing.run();

        assertThat(told(margaret)).containsOnlyOnce("resident-question-handed-over");
        assertThat(asked(dora)).containsExactly("provider-asked");
        assertThat(waitingIds()).doesNotContain(waits.id());
        assertThat(councilToDo(waits)).isEmpty();
        assertThat(acts("ENQUIRY_HANDED_OVER", SYSTEM, waits.id())).isOne();
        assertThatExceptionOfType(EnquiryRefusal.NoLongerWaits.class)
                .isThrownBy(() ->
                        toPassOn.passBack(CommandKey.random(), tom, waits.id(), PassedBack.ANSWERED, "They have one"));

        clock.advance(Duration.ofHours(2));
        enquiryAnswers.answer(CommandKey.random(), dora, waits.id(), "Yes, come and see it");
        assertThat(told(margaret)).contains("resident-answered");
        assertThat(messages.lastWaits(dora.organisation().value(), org.springframework.data.domain.Limit.of(5)))
                .containsExactly(7200L);
    }

    @Test
    void whatTheCouncilAnsweredStaysWithItUntilThePersonAsksMoreAndIsNeverTheProvidersTime() {
        var key = IntStream.range(0, 6).mapToObj(n -> {
            var asked = ask(margaret, "Is there a room free?");
            toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.ANSWERED, "They have one");
            clock.advance(Duration.ofDays(1));
            return asked.id();
        });
        var asked = key.distinct().toList().getFirst();
        var dora = provider("Downs House Ltd", "Dora Finch");
        claimed(dora, downs);
        handing.run();

        assertThat(enquiries.of(dora)).isEmpty();
        assertThat(ask(margaret, "And now?").id()).isEqualTo(asked);
        assertThat(enquiries.thread(dora, asked)).hasSize(13);
        assertThat(asked(dora)).containsExactly("provider-asked");
        assertThat(speeds.of(dora.organisation())).isEmpty();
    }

    @Test
    void aQuestionIsNotHandedOverToAProviderWhoDoesNotHearFromThePerson() {
        var dora = provider("Downs House Ltd", "Dora Finch");
        var other = listing("Downs Day Centre", dora);
        var before = ask(margaret, other, "Hello?");
        blocks.block(margaret, before.id());
        var waits = ask(margaret, "Is there a room free?");
        claimed(dora, downs);

        handing.run();

        assertThat(waitingIds()).contains(waits.id());
        assertThatExceptionOfType(EnquiryRefusal.BlockedByYou.class).isThrownBy(() -> ask(margaret, "Well?"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> enquiries.thread(dora, waits.id()));
    }

    @Test
    void nobodyIsThereToBlockButTheThreadIsReportedAndThanksWakeNobody() {
        var asked = ask(margaret, "Is there a room free?");
        toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.ANSWERED, "They have one");
        enquiries.thank(CommandKey.random(), margaret, asked.id(), "Thank you");

        assertThatIllegalArgumentException().isThrownBy(() -> blocks.block(margaret, asked.id()));
        assertThat(waitingIds()).doesNotContain(asked.id());
        reports.report(CommandKey.random(), margaret, asked.id(), "That was rude");
        assertThat(reports.waiting(tom)).extracting(one -> one.enquiry().id()).contains(asked.id());
    }

    @Test
    void whoHasNoRecordAsksThroughTheCouncilToo() {
        var sam = unjoined("Sam Whitlock");
        var asked = ask(sam, "Is there a room free?");

        toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.ANSWERED, "They have one");

        assertThat(told(sam)).containsExactly("resident-question-passed-back");
    }

    @Test
    void wordsOfWhatWasPassedOnAreErasedAfterTwelveMonths() {
        var asked = ask(margaret, "Is there a room free?");
        toPassOn.passBack(CommandKey.random(), tom, asked.id(), PassedBack.ANSWERED, "They have one");

        clock.advance(Duration.ofDays(367));
        old.deleteDue();

        assertThat(enquiries.thread(margaret, asked.id()))
                .extracting(EnquiryLine::words)
                .containsOnlyNulls();
    }

    @Test
    void aCouncilThatTakesNoSuchQuestionsHasNobodyAskedAtAll() {
        var asking =
                new EnquiryAsking(stored, messages, handing, null, new Acts(words, audit, new Dorset(), days, clock));

        var listing = directory.listing(downs);
        assertThat(asking.reach(listing)).isEqualTo(Reach.NOBODY);
        assertThat(asking.reach(directory.listing(corfe))).isEqualTo(Reach.PROVIDER);
        assertThat(enquiries.reach(listing)).isEqualTo(Reach.COUNCIL);
        assertThatExceptionOfType(EnquiryRefusal.CannotBeAsked.class)
                .isThrownBy(() -> asking.ask(CommandKey.random(), margaret, listing, Set.of(), "Hello?", 10));
        assertThat(enquiries.of(margaret)).isEmpty();
    }

    private EnquiryView ask(Who.Asker who, String text) {
        return ask(who, downs, text);
    }

    private QuestionToPassOn waiting(EnquiryId id) {
        return toPassOn.waiting(tom).stream()
                .filter(one -> one.enquiry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<EnquiryId> waitingIds() {
        return toPassOn.waiting(tom).stream().map(one -> one.enquiry().id()).toList();
    }

    /** Codes of what still asks the council to act in this thread. */
    private List<String> councilToDo(EnquiryView asked) {
        return councilTold(asked).stream()
                .filter(told -> !told.seen())
                .map(told -> told.thing().code())
                .toList();
    }

    /** What the council was told of this thread, whatever else it was told before. */
    private List<ThingsToKnow.Told> councilTold(EnquiryView asked) {
        return things.list(tom).stream()
                .filter(told -> pathOf(asked).equals(told.thing().path()))
                .toList();
    }

    private static String pathOf(EnquiryView asked) {
        return "/app/staff/pass-on/" + asked.id().value();
    }

    private long late(EnquiryView asked) {
        return database.sql("select count(*) from thing_to_know where code = ? and path = ?")
                .params("council-question-overdue", pathOf(asked))
                .query(Long.class)
                .single();
    }
}

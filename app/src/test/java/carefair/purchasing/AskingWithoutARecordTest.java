package carefair.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import carefair.identity.IdentityRefusal;
import carefair.identity.PersonalFile;
import carefair.identity.Power;
import carefair.identity.Role;
import carefair.identity.Who;
import carefair.operations.DueDeletion;
import carefair.shared.CommandKey;
import carefair.testing.CarefairTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam is signed in and joined to no record: he asks, reads, blocks and reports as a resident does. */
@CarefairTest
class AskingWithoutARecordTest extends EnquiriesAtWork {

    @Autowired
    PersonalFile file;

    @Autowired
    ObjectProvider<DueDeletion> deletions;

    private Who.Unjoined sam;

    @BeforeEach
    void samSignsIn() {
        sam = unjoined("Sam Whitlock");
    }

    @Test
    void whoHasNoRecordAsksIsAnsweredAndToldAndTheProviderSeesTheFirstNameOnly() {
        var asked = ask(sam, "Are you free on Tuesdays?");

        assertThat(asked(priya)).containsExactly("provider-asked");
        assertThat(enquiries.of(priya))
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo("Sam"));
        assertThat(told(sam)).isEmpty();

        enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes, from ten");

        assertThat(told(sam)).containsExactly("resident-answered");
        assertThat(enquiries.of(sam))
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(EnquiryStage.ANSWERED));
        enquiries.thank(CommandKey.random(), sam, asked.id(), "Thank you");
        assertThat(enquiries.thread(sam, asked.id()))
                .extracting(EnquiryLine::by, EnquiryLine::as, EnquiryLine::words)
                .containsExactly(
                        tuple("Sam", ActingAs.THEMSELVES, "Are you free on Tuesdays?"),
                        tuple("Corfe Companions", ActingAs.PROVIDER, "Yes, from ten"),
                        tuple("Sam", ActingAs.THEMSELVES, "Thank you"));
        assertThat(things.list(priya))
                .allSatisfy(told -> assertThat(told.thing().facts().toString()).doesNotContain("Whitlock"));
    }

    @Test
    void whatWasToldIsSeenByWhoeverItWasToldToAndNobodyElse() {
        var asked = ask(sam, "Are you free?");
        enquiryAnswers.decline(CommandKey.random(), priya, asked.id(), PoliteNo.FULL);
        var told = things.list(sam).getFirst();
        var joan = unjoined("Joan Sims");

        assertThat(told(joan)).isEmpty();
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> things.seen(joan, told.id()));
        things.seen(sam, told.id());

        assertThat(things.list(sam).getFirst().seen()).isTrue();
    }

    @Test
    void aSignInWithoutANameHandsOnNoAddress() {
        var asked = ask(unjoined("sam.whitlock@example.org"), "Are you free?");

        assertThat(enquiries.one(priya, asked.id()).person()).isEqualTo("Someone");
        assertThat(things.list(priya))
                .allSatisfy(told -> assertThat(told.thing().facts().toString()).doesNotContain("example.org"));
    }

    @Test
    void tenADayHoldForWhoHasNoRecordTooAndGoOnCountingOnceTheyAreJoined() {
        for (int i = 0; i < 10; i++) {
            ask(sam, "Question " + i);
        }

        assertThatExceptionOfType(EnquiryRefusal.EnoughForToday.class).isThrownBy(() -> ask(sam, "One more"));
        var joined = joined(sam, "Sam Whitlock");
        assertThatExceptionOfType(EnquiryRefusal.EnoughForToday.class).isThrownBy(() -> ask(joined, "One more"));

        clock.advance(Duration.ofDays(1));
        assertThat(ask(joined, "One more")).isNotNull();
    }

    @Test
    void anybodyElsesThreadIsNotThereAndThatTheyAskedIsWrittenDown() {
        var ofSam = ask(sam, "Are you free?");
        var ofMargaret = ask(margaret, "And for me?");
        var joan = unjoined("Joan Sims");

        for (var other : List.<Who>of(joan, margaret, tom)) {
            assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                    .isThrownBy(() -> enquiries.one(other, ofSam.id()));
        }
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> enquiries.one(sam, ofMargaret.id()));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> enquiries.askMore(CommandKey.random(), sam, ofMargaret.id(), "Hello"));
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> blocks.block(joan, ofSam.id()));

        assertThat(refusals(joan, ofSam.id())).isEqualTo(2);
        assertThat(refusals(sam, ofMargaret.id())).isEqualTo(2);
    }

    @Test
    void threadsStayTheirsOnceTheyAreJoinedToARecordAndAreNotShownToWhoActsForThem() {
        var before = ask(sam, "Are you free?");
        enquiryAnswers.answer(CommandKey.random(), priya, before.id(), "Yes, from ten");

        var joined = joined(sam, "Samuel Whitlock");
        var ruth = actingFor(joined.account(), "Ruth Whitlock", Power.SEE, Power.BE_TOLD);

        assertThat(enquiries.of(joined)).extracting(EnquiryView::id).containsExactly(before.id());
        assertThat(told(joined)).contains("resident-answered");
        assertThat(ask(joined, "And on Sundays?").id()).isEqualTo(before.id());
        assertThat(enquiries.of(ruth)).isEmpty();
        assertThat(told(ruth)).doesNotContain("resident-answered");
        assertThatExceptionOfType(IdentityRefusal.NotYours.class).isThrownBy(() -> enquiries.one(ruth, before.id()));
        enquiryAnswers.answer(CommandKey.random(), priya, before.id(), "Sundays too");
        assertThat(told(joined)).filteredOn("resident-answered"::equals).hasSize(2);
    }

    @Test
    void eitherSidesBlockHoldsAlsoForWhatTheyAskWithTheirRecord() {
        var asked = ask(sam, "Are you free?");
        var cleaners = listing("Corfe Cleaners", priya);
        var joined = joined(sam, "Sam Whitlock");

        blocks.block(priya, asked.id());
        assertThatExceptionOfType(EnquiryRefusal.BlockedByThem.class)
                .isThrownBy(() -> enquiries.ask(CommandKey.random(), joined, List.of(cleaners), "Hello?"));
        blocks.unblock(priya, asked.id());

        blocks.block(joined, asked.id());
        assertThat(enquiries.one(joined, asked.id()).blockedByPerson()).isTrue();
        assertThatExceptionOfType(EnquiryRefusal.BlockedByYou.class)
                .isThrownBy(() -> enquiries.ask(CommandKey.random(), joined, List.of(cleaners), "Hello?"));
        assertThatExceptionOfType(EnquiryRefusal.BlockedByThem.class)
                .isThrownBy(() -> enquiryAnswers.answer(CommandKey.random(), priya, asked.id(), "Yes"));
        blocks.unblock(joined, asked.id());
        assertThat(enquiries.ask(CommandKey.random(), joined, List.of(cleaners), "Hello?"))
                .hasSize(1);
    }

    @Test
    void aReportedThreadWithoutARecordIsReadForTheReportItselfAndWhoAskedIsToldOnce() {
        var asked = ask(sam, "Are you free?");
        reports.report(CommandKey.random(), priya, asked.id(), "He is rude");
        var report = reported(asked);

        assertThat(reports.read(tom, report.id()).thread()).hasSize(1);
        reports.read(tom, report.id());
        reports.answer(tom, report.id(), "We spoke with him");

        assertThat(told(sam)).containsOnlyOnce("enquiry-read");
        assertThat(told(priya)).contains("enquiry-report-answered");
        assertThat(acts("ENQUIRY_READ", tom, asked.id())).isEqualTo(2);
        var noOfficer = new Who.Staff(sam.signIn(), Set.of(Role.DIRECT_PAYMENT_OFFICER));
        assertThatExceptionOfType(IdentityRefusal.NotYourRole.class)
                .isThrownBy(() -> reports.read(noOfficer, report.id()));
    }

    @Test
    void everythingHeldIsHandedOutAndWordsAreTheirsToPutRight() {
        var asked = ask(sam, "Are you free on Tuedays?");
        var joan = unjoined("Joan Sims");

        var words = file.written(sam).getFirst();
        file.correct(sam, words.id(), "Are you free on Tuesdays?");

        assertThat(enquiries.thread(priya, asked.id()).getFirst().words()).isEqualTo("Are you free on Tuesdays?");
        assertThat(file.of(sam).stream().map(PersonalFile.Part::table))
                .contains("sign_in", "words", "enquiry", "enquiry_message", "audit_event");
        assertThat(file.of(joan).toString()).doesNotContain("Tuesdays");
        assertThatExceptionOfType(IdentityRefusal.NotYours.class)
                .isThrownBy(() -> file.correct(joan, words.id(), "Mine"));

        var joined = joined(sam, "Sam Whitlock");
        assertThat(file.written(joined)).extracting(one -> one.text()).contains("Are you free on Tuesdays?");
        assertThat(file.of(joined, joined.account()).toString()).contains("Are you free on Tuesdays?");
    }

    @Test
    void aSignInThatNobodyUsedForTwoYearsIsErasedWithItsWordsAndOneThatIsJoinedStays() {
        var asked = ask(sam, "Are you free?");
        var ruth = unjoined("Ruth Ellery");
        joined(ruth, "Ruth Ellery");
        cameIn(sam);
        cameIn(ruth);

        clock.advance(Duration.ofDays(720));
        deleteDue("sign-ins joined to nothing");
        assertThat(people.nameOf(sam.signIn())).isEqualTo("Sam Whitlock");
        clock.advance(Duration.ofDays(12));
        deleteDue("sign-ins joined to nothing");
        deleteDue("sign-ins joined to nothing");

        assertThat(people.nameOf(sam.signIn())).isEqualTo("Erased");
        assertThat(people.nameOf(ruth.signIn())).isEqualTo("Ruth Ellery");
        assertThat(enquiries.thread(priya, asked.id()).getFirst().words()).isNull();
        assertThat(acts("SIGN_IN_ERASED", sam)).isOne();
    }

    private EnquiryView ask(Who.Asker who, String words) {
        return ask(who, corfe, words);
    }

    private void cameIn(Who.Unjoined who) {
        database.sql("update sign_in set last_seen_at = ? where id = ?")
                .params(
                        java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC),
                        bytes(who.actor()))
                .update();
    }

    private void deleteDue(String what) {
        deletions.stream().filter(one -> one.what().equals(what)).forEach(DueDeletion::deleteDue);
    }

    private long refusals(Who who, EnquiryId enquiry) {
        return acts("ENQUIRY_ASKED_FOR", who, enquiry);
    }

    private long acts(String action, Who.Unjoined about) {
        return database.sql("select count(*) from audit_event where subject_id = ? and action = ?")
                .params(bytes(about.actor()), action)
                .query(Long.class)
                .single();
    }
}

package carefair.purchasing;

import carefair.identity.OrganisationId;
import carefair.identity.People;
import carefair.identity.Role;
import carefair.identity.SignInId;
import carefair.identity.ThingsToKnow;
import carefair.identity.ThingsToKnow.Thing;
import carefair.identity.Who;
import carefair.settings.Settings;
import carefair.ui.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the two sides of a thread what the other wrote, and the council what was reported. */
@Component
class EnquiryTelling {

    static final String ASKED = "provider-asked";
    static final String ASKED_FOR_YOU = "resident-asked-for-you";
    static final String THANKED = "provider-thanked";
    static final String WAITS = "provider-question-waits";
    static final String STILL_WAITS = "resident-question-waits";
    static final String ANSWERED = "resident-answered";
    static final String DECLINED = "resident-question-declined";
    static final String REPORTED = "council-enquiry-reported";
    static final String REPORT_ANSWERED = "enquiry-report-answered";

    static final String TO_PASS_ON = "council-question-to-pass-on";
    static final String OVERDUE = "council-question-overdue";
    static final String PASSED_ON = "resident-question-passed-on";
    static final String PASSED_BACK = "resident-question-passed-back";
    static final String NO_ANSWER = "resident-question-no-answer";
    static final String HANDED_OVER = "resident-question-handed-over";
    static final String STILL_WITH_COUNCIL = "resident-question-with-council";
    static final String READ = "enquiry-read";

    private static final Pattern A_NAME = Pattern.compile("[\\p{L}\\p{M}.'’-]+");

    private final ThingsToKnow things;
    private final People people;
    private final Settings settings;
    private final Texts texts;

    EnquiryTelling(ThingsToKnow things, People people, Settings settings, Texts texts) {
        this.texts = texts;
        this.things = things;
        this.people = people;
        this.settings = settings;
    }

    void asked(Enquiry enquiry, Who.Asker by, Timetable time) {
        nobodyWaits(enquiry);
        enquiry.provider()
                .ifPresent(
                        provider -> things.tell(provider, thing(ASKED, enquiry, ofProvider(enquiry), time.replyBy())));
        enquiry.passingOn().ifPresent(passing -> toCouncil(TO_PASS_ON, enquiry, passing));
        if (by instanceof Who.Resident resident && !resident.isThemselves()) {
            var facts = Map.of("listing", enquiry.listingName(), "by", people.nameOf(by.signIn()));
            tell(enquiry.asker(), new Thing(ASKED_FOR_YOU, facts, ofPerson(enquiry), null));
        }
    }

    /** News to the provider, with nothing to do. */
    void thanked(Enquiry enquiry) {
        toProvider(enquiry, thing(THANKED, enquiry, ofProvider(enquiry), null));
    }

    /** The provider left it lying for so many days. */
    void waits(Enquiry enquiry, int days) {
        toProvider(enquiry, waiting(WAITS, enquiry, ofProvider(enquiry), days));
    }

    /** The day has gone by on which the council was to pass it on, or to ask again. */
    void overdue(Enquiry enquiry) {
        enquiry.passingOn().ifPresent(passing -> toCouncil(OVERDUE, enquiry, passing));
    }

    /** The council asked the provider. */
    void passedOn(Enquiry enquiry) {
        nobodyWaits(enquiry);
        tell(enquiry.asker(), thing(PASSED_ON, enquiry, ofPerson(enquiry), null));
    }

    /** The council wrote what came of it. */
    void passedBack(Enquiry enquiry) {
        nobodyWaits(enquiry);
        var code = enquiry.stage() == EnquiryStage.NOT_PASSED_ON ? NO_ANSWER : PASSED_BACK;
        tell(enquiry.asker(), thing(code, enquiry, ofPerson(enquiry), null));
    }

    /** The provider is here now and answers itself. */
    void handedOver(Enquiry enquiry, OrganisationId provider, Timetable time) {
        things.tell(provider, thing(ASKED, enquiry, ofProvider(enquiry), time.replyBy()));
        tell(enquiry.asker(), thing(HANDED_OVER, enquiry, ofPerson(enquiry), null));
    }

    /** Whoever asked hears what else there is to do. */
    void stillWaits(Enquiry enquiry, int days) {
        tell(
                enquiry.asker(),
                waiting(
                        enquiry.provider().isPresent() ? STILL_WAITS : STILL_WITH_COUNCIL,
                        enquiry,
                        ofPerson(enquiry),
                        days));
    }

    private Thing waiting(String code, Enquiry enquiry, String path, int days) {
        var facts = Map.of(
                "listing", enquiry.listingName(),
                "person", firstName(enquiry.asker()),
                "days", String.valueOf(days),
                "council", settings.council().name(),
                "phone", settings.council().phone());
        return new Thing(code, facts, path, null);
    }

    void answered(Enquiry enquiry) {
        nobodyWaits(enquiry);
        var code = enquiry.stage() == EnquiryStage.DECLINED ? DECLINED : ANSWERED;
        tell(enquiry.asker(), thing(code, enquiry, ofPerson(enquiry), null));
    }

    /** It is not the provider's turn any more, nor the council's. */
    void nobodyWaits(Enquiry enquiry) {
        things.done(ofProvider(enquiry));
        things.done(toPassOn(enquiry));
    }

    void reported(EnquiryReport report) {
        var facts = Map.of("due", Telling.inWords(report.due()));
        things.tell(Role.DIRECT_PAYMENT_OFFICER, new Thing(REPORTED, facts, ofCouncil(report), report.due()));
    }

    void reportAnswered(EnquiryReport report) {
        things.done(ofCouncil(report));
        var enquiry = report.enquiry();
        if (report.reportedAs() == ActingAs.PROVIDER) {
            toProvider(enquiry, thing(REPORT_ANSWERED, enquiry, ofProvider(enquiry), null));
        } else {
            tell(enquiry.asker(), thing(REPORT_ANSWERED, enquiry, ofPerson(enquiry), null));
        }
    }

    /** Who has no record is told who at the council read what they wrote; for a person it stands with who looked at their record. */
    void read(EnquiryReport report, Who.Staff by) {
        var enquiry = report.enquiry();
        var facts = Map.of("listing", enquiry.listingName(), "by", people.nameOf(by.signIn()));
        enquiry.asker()
                .signIn()
                .ifPresent(asker -> things.tell(asker, new Thing(READ, facts, ofPerson(enquiry), null)));
    }

    /** All that a provider learns of a person before there is an order. */
    String firstName(AskerId asker) {
        return asker.person()
                .map(person -> first(people.nameOf(person)))
                .or(() -> asker.signIn().map(this::firstName))
                .orElseThrow();
    }

    /** A sign-in provider that knows no name gives an address or a number, which is nothing to hand on. */
    String firstName(SignInId signIn) {
        var first = first(people.nameOf(signIn));
        return A_NAME.matcher(first).matches() ? first : texts.say("purchasing.enquiry.someone");
    }

    String name(SignInId signIn) {
        return people.nameOf(signIn);
    }

    private Thing thing(String code, Enquiry enquiry, String path, @Nullable LocalDate due) {
        var facts = Map.of(
                "listing",
                enquiry.listingName(),
                "person",
                firstName(enquiry.asker()),
                "council",
                settings.council().name(),
                "due",
                due == null ? "" : Telling.inWords(due));
        return new Thing(code, facts, path, due);
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private void toProvider(Enquiry enquiry, Thing thing) {
        enquiry.provider().ifPresent(provider -> things.tell(provider, thing));
    }

    private void toCouncil(String code, Enquiry enquiry, PassingOn passing) {
        things.tell(Role.DIRECT_PAYMENT_OFFICER, thing(code, enquiry, toPassOn(enquiry), passing.by()));
    }

    private void tell(AskerId asker, Thing thing) {
        asker.person().ifPresent(person -> things.tell(person, thing));
        asker.signIn().ifPresent(signIn -> things.tell(signIn, thing));
    }

    private static String ofPerson(Enquiry enquiry) {
        return "/app/questions/" + enquiry.id().value();
    }

    private static String ofProvider(Enquiry enquiry) {
        return "/app/provider/questions/" + enquiry.id().value();
    }

    private static String toPassOn(Enquiry enquiry) {
        return "/app/staff/pass-on/" + enquiry.id().value();
    }

    private static String ofCouncil(EnquiryReport report) {
        return "/app/staff/enquiries/" + report.id().value();
    }
}

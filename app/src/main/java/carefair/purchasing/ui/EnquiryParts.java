package carefair.purchasing.ui;

import carefair.directory.Listing;
import carefair.directory.SpeedOfAnswers;
import carefair.identity.OrganisationId;
import carefair.purchasing.ContactDetail;
import carefair.purchasing.EnquiryLine;
import carefair.purchasing.EnquiryStage;
import carefair.purchasing.EnquiryView;
import carefair.purchasing.PassedBack;
import carefair.ui.Build.Tone;
import carefair.ui.Kit;
import carefair.ui.Said;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts that pages about questions show. */
@org.springframework.stereotype.Component
class EnquiryParts {

    /** How much people may write at once. */
    static final int MOST_CHARACTERS = 1000;

    private final Kit kit;
    private final SpeedOfAnswers speeds;
    private final ContactPart contact;

    EnquiryParts(Kit kit, SpeedOfAnswers speeds, ContactPart contact) {
        this.contact = contact;
        this.kit = kit;
        this.speeds = speeds;
    }

    /** Before anybody writes to one who is not here: that the council passes it on, by when, and how they are reached besides. */
    Component passedOn(List<Listing> all, List<Listing> passedOn, LocalDate by) {
        var make = kit.build();
        var said = new ArrayList<Component>();
        if (all.size() == 1) {
            said.add(make.p("purchasing.enquiry.pass.before", all.getFirst().name(), by));
            said.addAll(contact.of(all.getFirst()));
        } else {
            said.add(make.p("purchasing.enquiry.pass.before-many", by));
            said.add(make.words(passedOn.stream().map(Listing::name).toList()));
        }
        return make.inset(Tone.PLAIN, said.toArray(Component[]::new));
    }

    /** How far the council is with a question that it passes on; nothing where none waits. */
    Optional<Component> passingOn(EnquiryView enquiry) {
        var passing = enquiry.passingOn();
        if (passing == null || enquiry.stage() != EnquiryStage.ASKED) {
            return Optional.empty();
        }
        var make = kit.build();
        var asked = passing.askedAt();
        return Optional.of(
                asked == null
                        ? make.p("purchasing.enquiry.pass.will", enquiry.listingName(), passing.by())
                        : make.p(
                                "purchasing.enquiry.pass.has",
                                enquiry.listingName(),
                                Said.moment(asked),
                                passing.by()));
    }

    /** How fast the provider usually answers, once that can be said. */
    Optional<Component> speed(OrganisationId provider) {
        return speeds.of(provider).map(speed -> new Paragraph(kit.texts().say(speed)));
    }

    /** What stands in the words and gives away where somebody is found; nothing where nothing does. */
    Optional<Component> pointedOut(Set<ContactDetail> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var make = kit.build();
        return Optional.of(make.inset(
                Tone.WAIT,
                make.p("purchasing.enquiry.contact.found"),
                make.words(found.stream().map(one -> kit.texts().say(one)).toList()),
                make.p("purchasing.enquiry.contact.why")));
    }

    Component tag(EnquiryView enquiry, String reader) {
        var make = kit.build();
        if (enquiry.blocked()) {
            return make.tag(Tone.PLAIN, "purchasing.enquiry.blocked");
        }
        var tone = switch (enquiry.stage()) {
            case ASKED -> Tone.WAIT;
            case ANSWERED, DECLINED -> Tone.GOOD;
            case NOT_PASSED_ON -> Tone.PLAIN;
        };
        return make.tag(tone, "purchasing.enquiry." + reader + "." + enquiry.stage());
    }

    /** What was written and could not be sent, to be copied; nothing where nothing was written. */
    List<Component> notSent(String words) {
        var make = kit.build();
        return words.isEmpty() ? List.of() : List.of(make.h2("purchasing.enquiry.not-sent"), make.said(words));
    }

    /** What was written, first to last. */
    Component thread(List<EnquiryLine> lines) {
        var make = kit.build();
        var list = new OrderedList();
        list.addClassName("hits");
        for (var line : lines) {
            var key = switch (line.as()) {
                case REPRESENTATIVE -> "purchasing.enquiry.line.for";
                case COUNCIL ->
                    line.passedBack() == PassedBack.NO_ANSWER
                            ? "purchasing.enquiry.line.council.no-answer"
                            : "purchasing.enquiry.line.council";
                case THEMSELVES, PROVIDER, CAREFAIR -> "purchasing.enquiry.line";
            };
            list.add(new ListItem(make.card(
                    make.p(make.bold(line.by()), make.text(key, Said.moment(line.at()))), words(line))));
        }
        return make.section(make.h2("purchasing.enquiry.thread"), list);
    }

    private Component words(EnquiryLine line) {
        var make = kit.build();
        var declined = line.declined();
        if (declined != null) {
            return make.said(kit.texts().say(declined));
        }
        var words = line.words();
        return words == null ? make.soft("purchasing.enquiry.erased") : make.said(words);
    }
}
